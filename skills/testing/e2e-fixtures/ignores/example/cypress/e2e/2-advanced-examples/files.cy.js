cy.fixture("example.json").as("example");
