import { expect, test } from "@playwright/test";

class Order {
  constructor() {
    this.name = "rye";
  }
}
test("orders", async ({ page }) => {
  await page.locator("#order").click();
  cy.get("#order");
  await expect(page).toHaveTitle(new Order().name);
});
