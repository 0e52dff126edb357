/** Links to the previous and the next page. */
import type { Html } from "../html.ts";
import type { Portfolio } from "../portfolio.ts";
import type { Crumb } from "./frame.ts";
import { ownerHtmlInLink } from "./owner-text.ts";

/** @returns null if there is no such page */
export function neighbour(
  portfolio: Portfolio,
  to: Crumb | undefined,
  root: string,
): { title: Html; url: string } | null {
  return to === undefined ? null : { title: ownerHtmlInLink(portfolio, to.title), url: `${root}${to.path}` };
}
