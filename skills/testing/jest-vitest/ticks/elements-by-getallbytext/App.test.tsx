describe("App", () => {
  it("shows bread", () => { // ticks
    expect(screen.getAllByText("bread")).toBeDefined();
  });
  test("shows rolls", () => { // ticks
    expect(screen.getAllByText("rolls")).toBeDefined();
  });
});
