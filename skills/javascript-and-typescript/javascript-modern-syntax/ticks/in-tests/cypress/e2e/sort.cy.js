const priceOf = (text) => Number(text);
it("sorts", () => {
  const [first] = prices;
  cy.contains(`${first} €`);
});
