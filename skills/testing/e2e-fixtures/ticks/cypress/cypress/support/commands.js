Cypress.Commands.add("order", (name) => cy.get("#name").type(name)); // ticks
Cypress.Commands.addAll({ order() {} }); // ticks
Cypress.Commands.overwrite("visit", (visit, url) => visit(url)); // ticks
