const { load } = require("./load");

describe("load", () => {
  it("says that it is done", async () => {
    const done = jasmine.createSpy("done"); // ticks
    await load(done);
    expect(done).toHaveBeenCalled(); // ticks
  });
});
