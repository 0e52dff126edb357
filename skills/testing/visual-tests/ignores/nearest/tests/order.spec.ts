import { test } from "@playwright/test";

test("order", async ({ page }) => {
  await page.screenshot({ path: "order.png" });
});
