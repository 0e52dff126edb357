import request from "supertest";
import { app } from "../src/app.js";

test("reads and changes orders", async () => {
  await request(app).get("/orders").expect(200); // ticks
  await request(app).post("/orders").send({}); // ticks
  await request(app).put("/orders/1").send({}); // ticks
  await request(app).patch("/orders/1").send({}); // ticks
  await request(app).delete("/orders/1"); // ticks
});
