module.exports = function (app, router, server) {
  app.get("/sales", list);  // ticks
  router.post("/sales", create);  // ticks
  server.put("/sales", replace);  // ticks
};
