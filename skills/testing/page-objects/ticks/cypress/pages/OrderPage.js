export class OrderPage {
  open() {
    cy.visit("/order"); // ticks
  }
  order() {
    cy.get("#order").click(); // ticks
    cy.contains("Thank you"); // ticks
  }
}
