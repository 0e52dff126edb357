import cors from "@fastify/cors";
import fastify from "fastify";

const app = fastify();
await app.register(cors, { origin: true });  // ticks
