import request from "supertest";
import { app } from "../src/app.js";

test("lists orders", async () => {
  const answer = await request(app).get("/orders");
  expect(answer.statusCode).toBe(200);
});
