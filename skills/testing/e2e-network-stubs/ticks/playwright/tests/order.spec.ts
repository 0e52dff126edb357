import { expect, test } from "@playwright/test";

test("shows the loaves", async ({ page, context }) => {
  await page.route("**/api/loaves", (route) => route.fulfill({ json: [] })); // ticks
  await context.route("**/api/days", (route) => route.abort()); // ticks
  await page.waitForResponse("**/api/loaves"); // ticks
  await page.waitForRequest("**/api/loaves"); // ticks
  await page.routeFromHAR("bread.har"); // ticks
});
