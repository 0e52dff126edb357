export function routes(app, router, server) {
  app.get("/health", check);  // ticks
  router.get("/health", check);  // ticks
  server.get("/health", check);  // ticks
}
