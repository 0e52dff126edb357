import { createServer } from "../src/server";

const server = createServer();

test("lists orders", async () => {
  const answer = await server.inject({ method: "GET", url: "/orders" });
  expect(answer.statusCode).toBe(200);
});
