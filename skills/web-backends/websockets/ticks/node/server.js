import { Server as Sockets } from "socket.io";
import { Server, WebSocketServer } from "ws";

const one = new WebSocketServer({ port: 8001 });  // ticks
const two = new Server({ port: 8002 });  // ticks
const three = new Sockets(server);  // ticks
