/** 404.html, which GitHub Pages shows at any address that is not there. */
import type { Portfolio } from "../portfolio.ts";
import { missingPath } from "./addresses.ts";
import { siteTitle } from "./frame.ts";
import type { Page } from "./page.ts";

export function missingPage(portfolio: Portfolio): Page {
  return {
    head: {
      path: missingPath,
      title: "There is no such page",
      description: `Not found on the page of ${siteTitle(portfolio)}.`,
      above: [],
      data: null,
    },
    template: "site/missing.html",
    view: {},
    card: null,
  };
}
