const request = require("supertest");
const app = require("../app");

it("lists orders", (done) => {
  request(app).get("/orders").end((error, res) => { // ticks
    expect(res.statusCode).toBe(200); // ticks
    done();
  });
});

it("shows an order", async () => {
  await request(app).get("/orders/1").then((response) => { // ticks
    expect(response.status).toBe(200); // ticks
  });
});
