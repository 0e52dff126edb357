import { expect } from "chai";
import { price } from "../src/price.js";

describe("price", () => {
  it("grows with the weight", () => { // ticks
    expect(price(2)).to.be.above(price(1));
  });
  specify("is nothing for nothing", () => { // ticks
    expect(price(0)).to.equal(0);
  });
});
