describe("App", () => {
  it("shows bread", () => { // ticks
    expect(screen.findByText("bread")).toBeDefined();
  });
  test("shows rolls", () => { // ticks
    expect(screen.findByText("rolls")).toBeDefined();
  });
});
