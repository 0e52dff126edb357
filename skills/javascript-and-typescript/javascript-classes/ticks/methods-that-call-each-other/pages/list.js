class ListPage { // ticks
  rows() { return cy.get("tr"); }
  first() { return this.rows().first(); }
}
