const api = require("./api");
const { load } = require("./load");

describe("load", () => {
  it("asks the server", async () => {
    spyOn(api, "get"); // ticks
    await load();
    expect(api.get).toHaveBeenCalled(); // ticks
  });
});
