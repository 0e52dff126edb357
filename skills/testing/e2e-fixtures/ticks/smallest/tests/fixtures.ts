import { test as base } from "@playwright/test";
import { OrderPage } from "./order.page";

export const test = base.extend({ // ticks
  orderPage: async ({ page }, use) => use(new OrderPage(page)),
});
