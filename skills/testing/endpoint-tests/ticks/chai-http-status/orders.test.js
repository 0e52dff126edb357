const chai = require("chai");
const app = require("../app");

it("lists orders", (done) => {
  chai.request(app).get("/orders").end((error, res) => { // ticks
    chai.assert.equal(res.status, 200); // ticks
    done();
  });
});
