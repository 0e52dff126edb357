import type { Page } from "playwright";

export class Order {
  constructor(private readonly page: Page) {
    this.name = page;
  }
}
