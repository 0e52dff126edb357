import { type Locator, type Page } from "@playwright/test";

export class OrderPage {
  readonly order: Locator; // ticks

  constructor(private readonly page: Page) { // ticks
    this.order = page.getByRole("button"); // ticks
  }
}
