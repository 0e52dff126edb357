describe("App", () => {
  it("shows bread", () => { // ticks
    expect(screen.getByRole("bread")).toBeDefined();
  });
  test("shows rolls", () => { // ticks
    expect(screen.getByRole("rolls")).toBeDefined();
  });
});
