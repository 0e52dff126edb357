export function routes(app, router, server, fastify) {
  app.get("/health", check);  // ticks
  router.get("/health", check);  // ticks
  server.get("/health", check);  // ticks
  fastify.get("/health", check);  // ticks
}
