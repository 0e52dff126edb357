import { Then } from "cypress-cucumber-preprocessor/steps";

Then("the cart is empty", () => {
  cy.get("#cart").should("be.empty"); // ticks
});
