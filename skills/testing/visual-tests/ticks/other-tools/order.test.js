import percy from "@percy/playwright";
import percyPuppeteer from "@percy/puppeteer";

expect(picture).toMatchImageSnapshot(); // ticks
cy.percySnapshot(); // ticks
cy.compareSnapshot("order"); // ticks
cy.matchImageSnapshot(); // ticks
cy.eyesCheckWindow(); // ticks
percy(page, "order"); // ticks
percyPuppeteer(page, "order"); // ticks
