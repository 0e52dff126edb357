import fastify from "fastify";

const app = fastify();
app.setErrorHandler((error, request, reply) => {  // ticks
  reply.status(500).send({ error: error.message });
});
