const chai = require("chai");
const app = require("../app");

it("reads and changes orders", (done) => {
  chai.request(app).get("/orders").end((error, answer) => { // ticks
    expect(answer).to.have.status(200); // ticks
  });
  chai.request(app).post("/orders").end(done); // ticks
});
