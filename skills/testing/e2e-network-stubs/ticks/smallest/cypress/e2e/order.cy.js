it("shows the loaves", () => {
  cy.intercept("GET", "/api/loaves", { fixture: "loaves.json" }); // ticks
  cy.visit("/");
});
