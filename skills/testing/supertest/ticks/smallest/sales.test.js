import request from "supertest";
test("sales", () => request(app).get("/sales").expect(200));
