import request from "supertest";

it("/ (GET)", () => request(server).get("/").expect(200).expect("Hello World!"));

it("/sales (GET)", () => {
  return request(server).get("/sales").expect(200);
});
