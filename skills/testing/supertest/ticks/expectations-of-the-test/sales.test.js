import request from "supertest";

test("sales", async () => {
  const one = await request(app).get("/sales");  // ticks
  const two = await request(app).post("/sales");  // ticks
  const three = await request(app).put("/sales/1");  // ticks
  const four = await request(app).patch("/sales/1");  // ticks
  const five = await request(app).delete("/sales/1");  // ticks
  expect(one.status).toBe(200);
});
