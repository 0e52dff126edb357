const name = Cypress.env("USER_NAME");
