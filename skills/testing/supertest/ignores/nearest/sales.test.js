import request from "supertest"; // request(app).get("/sales").expect(200)
test("sales", () => expect(all()).toEqual([]));
