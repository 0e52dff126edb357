import fastify from "fastify";

const app = fastify();
