const { Builder, By } = require("selenium-webdriver");
const assert = require("assert");

describe("order", () => {
  it("is sent", async () => {
    const driver = await new Builder().forBrowser("chrome").build();
    const field = await driver.findElement(By.id("name")); // ticks
    assert(await field.isDisplayed()); // ticks
    expect(await driver.getTitle()).toBe("Bread club"); // ticks
    chai.equal(1, 1); // ticks
  });
});
