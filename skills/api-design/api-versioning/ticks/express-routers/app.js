import express from "express";

const app = express();
app.use("/api/v1", sales);  // ticks
app.use("v2", sales);  // ticks
app.use("/v1/sales", sales);  // ticks

export function routes(router) {
  router.get("/api/v1/sales", list);  // ticks
  router.post("/v1/sales", list);  // ticks
  router.put("/v1/sales", list);  // ticks
  router.patch("/v1/sales", list);  // ticks
  router.delete("/v1/sales", list);  // ticks
}
