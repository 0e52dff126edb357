import request from "supertest";

test("todos", () => request("https://jsonplaceholder.typicode.com").get("/todos").expect(200));
test("one", async () => {
  const answer = await request("https://jsonplaceholder.typicode.com").get("/todos/1");
  expect(answer.status).toBe(200);
});
