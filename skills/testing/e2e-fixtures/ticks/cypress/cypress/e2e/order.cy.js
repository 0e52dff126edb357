it("orders", () => {
  cy.session("ana", () => cy.visit("/login")); // ticks
  cy.fixture("loaves").then(console.log); // ticks
  cy.intercept("/api/loaves", { fixture: "loaves.json" }); // ticks
});
