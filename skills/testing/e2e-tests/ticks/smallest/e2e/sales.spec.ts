import { expect, test } from "@playwright/test";
test("sales", async ({ page }) => { await page.goto("/sales"); await expect(page).toHaveTitle("Sales"); });
