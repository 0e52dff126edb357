it("visits", () => {
  cy.visit("https://example.cypress.io/commands/actions");
  cy.get("h1").should("contain", "Actions");
});
