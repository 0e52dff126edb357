import fastify from "fastify";
import sales from "./sales.js";

const app = fastify();
app.register(sales, { prefix: "/sales" });  // ticks
