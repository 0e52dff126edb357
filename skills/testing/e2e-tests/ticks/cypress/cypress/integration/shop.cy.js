describe("shop", () => {
  it("has a title", () => {
    cy.visit("/");  // ticks
    cy.get("h1").should("contain", "Shop");
  });
});
