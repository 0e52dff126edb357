import fastify from "fastify";

const server = fastify();
server.jwt.sign({});  // ticks
export async function routes(fastify, app, reply) {
  fastify.jwt.sign({});  // ticks
  app.jwt.sign({});  // ticks
  reply.jwt.sign({});  // ticks
  await request.jwtVerify();  // ticks
}
