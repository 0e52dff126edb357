test("makes orders", async () => {
  const getd = await server.inject().get("/orders"); // ticks
  expect(getd.statusCode).toBe(200); // ticks
  const postd = await server.inject().post("/orders"); // ticks
  expect(postd.statusCode).toBe(200); // ticks
  const putd = await server.inject().put("/orders"); // ticks
  expect(putd.statusCode).toBe(200); // ticks
  const patchd = await server.inject().patch("/orders"); // ticks
  expect(patchd.statusCode).toBe(200); // ticks
  const deleted = await server.inject().delete("/orders"); // ticks
  expect(deleted.statusCode).toBe(200); // ticks
  const made = await server.inject().post("/orders").payload({}); // ticks
  expect(made.statusCode).toBe(201); // ticks
});
