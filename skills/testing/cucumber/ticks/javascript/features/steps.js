import { Given, Then, When } from "@cucumber/cucumber";
import { Given as CypressGiven } from "@badeball/cypress-cucumber-preprocessor";
import { Given as OldGiven } from "cypress-cucumber-preprocessor/steps";
import { Given as OlderGiven } from "cucumber";
import { createBdd } from "playwright-bdd";

Given("a loaf in the cart", () => cart.add("rye")); // ticks
When("I order", () => cart.order()); // ticks
Then("the cart is empty", () => cart.check()); // ticks
CypressGiven("a loaf", () => cy.visit("/")); // ticks
OldGiven("a loaf", () => cy.visit("/")); // ticks
OlderGiven("a loaf", () => cart.add("rye")); // ticks
export const steps = createBdd(); // ticks
