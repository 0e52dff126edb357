import expressWs from "express-ws";
import websocket from "@fastify/websocket";
import { createNodeWebSocket } from "@hono/node-ws";
import { upgradeWebSocket } from "hono/cloudflare-workers";
import { upgradeWebSocket as upgrade } from "hono/bun";

expressWs(app).app.ws("/prices", listen);  // ticks
server.register(websocket);  // ticks
const node = createNodeWebSocket({ app });  // ticks
app.get("/prices", upgradeWebSocket(listen));  // ticks
app.get("/sales", wrap(upgrade));  // ticks
