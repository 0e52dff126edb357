/** Links to the previous and the next page. */
import type { Html } from "../html.ts";
import { inlineHtmlInLink } from "../inline.ts";
import type { Crumb } from "./frame.ts";

/** @returns null if there is no such page */
export function neighbour(to: Crumb | undefined, root: string): { title: Html; url: string } | null {
  return to === undefined ? null : { title: inlineHtmlInLink(to.title), url: `${root}${to.path}` };
}
