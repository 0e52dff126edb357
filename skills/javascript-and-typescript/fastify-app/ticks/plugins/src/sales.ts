import type { FastifyInstance } from "fastify";

export async function sales(api: FastifyInstance) {
  api.get("/sales", list);  // ticks
  api.route({
    url: "/more",  // ticks
    method: "GET",
  });
}

export async function others(app, server, instance) {
  app.get("/sales", list);  // ticks
  server.post("/sales", create);  // ticks
  instance.put("/sales", create);  // ticks
  app.route({ url: "/sales", method: "GET" });  // ticks
  server.route({ url: "/sales", method: "GET" });  // ticks
}
