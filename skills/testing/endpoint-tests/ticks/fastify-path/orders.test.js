test("lists orders", async () => {
  const answer = await server.inject({ method: "GET", path: orders }); // ticks
  expect(answer.statusCode).toBe(200); // ticks
});
