import express from "express";

const app = express();
app.get("/sales", (request, response) => response.json([]));  // ticks
app.post("/sales", (request, response) => response.json({}));  // ticks
app.put("/sales/1", replace);  // ticks
app.patch("/sales/1", change);  // ticks
app.delete("/sales/1", (request, response) => {  // ticks
  response.status(204);  // ticks
});
