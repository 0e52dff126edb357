import { expect, test } from "@playwright/test";

test("the shop has a title", async ({ page }) => {  // ticks
  await page.goto("http://localhost:3000");
  await expect(page).toHaveTitle("Shop");
});
