describe("App", () => {
  it("shows bread", () => { // ticks
    expect(screen.findAllByText("bread")).toBeDefined();
  });
  test("shows rolls", () => { // ticks
    expect(screen.findAllByText("rolls")).toBeDefined();
  });
});
