it("shows the loaves", () => {
  cy.visit("/");
  cy.wait(2000);
  cy.get("li").should("have.length", 3);
});
