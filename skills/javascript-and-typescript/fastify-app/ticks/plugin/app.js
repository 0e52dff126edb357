import build from "fastify";

export async function routes(fastify) {
  fastify.get("/sales", every);  // ticks
  fastify.route({ method: "GET", url: "/lines" });  // ticks
}
build().register(routes);  // ticks
