import app from "../src/index";

test("lists orders", async () => {
  const answer = await app.request("/orders");
  expect(answer.status).toBe(200);
});
