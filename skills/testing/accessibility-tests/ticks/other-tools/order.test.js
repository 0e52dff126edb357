import AxeBuilder from "@axe-core/playwright";
import axe from "axe-core";
import pa11y from "pa11y";
import * as vitest from "vitest-axe";

cy.checkA11y(); // ticks
new AxeBuilder({ page }).analyze(); // ticks
axe.run(document); // ticks
pa11y("https://bread.example/"); // ticks
vitest.axe(document); // ticks
