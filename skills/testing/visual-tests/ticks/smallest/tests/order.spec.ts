import { expect, test } from "@playwright/test";

test("order", async ({ page }) => {
  await expect(page).toHaveScreenshot(); // ticks
});
