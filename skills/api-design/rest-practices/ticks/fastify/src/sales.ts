import type { FastifyInstance } from "fastify";

export default async function sales(instance: FastifyInstance) {
  instance.route({ method: "GET", url: "/", handler: list });  // ticks
  instance.route({ method: "POST", url: "/", handler: create });  // ticks
  instance.route({ method: "PUT", url: "/", handler: create });  // ticks
  instance.route({ method: "PATCH", url: "/", handler: create });  // ticks
  instance.route({ method: "DELETE", url: "/", handler: create });  // ticks
}

async function create(request, reply) {
  return reply.code(201).send({});  // ticks
}
