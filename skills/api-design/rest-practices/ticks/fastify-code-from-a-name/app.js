export default async function sales(fastify) {
  fastify.get("/sales", list); // ticks
  fastify.post("/sales", (request, reply) => {  // ticks
    reply.code(created).send({}); // ticks
  });
}
