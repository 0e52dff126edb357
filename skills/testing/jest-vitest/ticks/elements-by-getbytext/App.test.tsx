describe("App", () => {
  it("shows bread", () => { // ticks
    expect(screen.getByText("bread")).toBeDefined();
  });
  test("shows rolls", () => { // ticks
    expect(screen.getByText("rolls")).toBeDefined();
  });
});
