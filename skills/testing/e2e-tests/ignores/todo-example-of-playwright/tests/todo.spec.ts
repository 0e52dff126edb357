import { expect, test } from "@playwright/test";

test("adds an item", async ({ page }) => {
  await page.goto("https://demo.playwright.dev/todomvc");
  await expect(page.getByTestId("todo")).toHaveText(["a"]);
});
