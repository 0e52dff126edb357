export class OrderPage {
  constructor(page) {
    this.order = page.locator("#order"); // ticks
    this.name = page.getByLabel("Name"); // ticks
    this.page = page;
  }

  list() {
    return this.page.getByRole("list"); // ticks
  }
}
