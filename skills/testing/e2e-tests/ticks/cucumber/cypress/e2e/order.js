import { Then } from "@badeball/cypress-cucumber-preprocessor";

Then("the cart is empty", () => {
  cy.get("#cart").should("be.empty"); // ticks
});
