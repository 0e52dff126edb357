// -- This is a parent command --
// Cypress.Commands.add('login', (email, password) => { ... })
