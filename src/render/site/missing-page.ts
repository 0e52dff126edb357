/** 404.html, which GitHub Pages shows for unknown addresses. */
import type { Portfolio } from "../portfolio.ts";
import { missingPath } from "./addresses.ts";
import { siteTitle } from "./frame.ts";
import type { Page } from "./page.ts";

export function missingPage(portfolio: Portfolio): Page {
  return {
    head: {
      path: missingPath,
      title: "Page not found",
      description: `Page not found in the portfolio of ${siteTitle(portfolio)}.`,
      above: [],
      data: null,
      plain: true,
    },
    template: "site/missing.html",
    view: {},
    card: null,
  };
}
