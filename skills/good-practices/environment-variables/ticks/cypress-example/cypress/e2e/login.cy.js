it("logs in", () => {
  cy.login(Cypress.env("userEmail"));
});
