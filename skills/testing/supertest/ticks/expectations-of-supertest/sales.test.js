import request from "supertest";

test("sales", async () => {
  await request(app).get("/sales").expect(200);  // ticks
  await request(app).post("/sales").expect(201);  // ticks
  await request(app).put("/sales/1").expect(200);  // ticks
  await request(app).patch("/sales/1").expect(200);  // ticks
  await request(app).delete("/sales/1").expect(204);  // ticks
});
