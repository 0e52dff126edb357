/** Suggests ids for a wording that no item has. Used in hints only, never to match an item. */
import type { Item } from "../roadmap/roadmap.ts";
import { foldWording } from "../roadmap/wording.ts";
import { nearestOf } from "../text/near.ts";

/** @returns at most three ids, nearest first; empty if nothing is near */
export function nearestIds(
  items: readonly Pick<Item, "id" | "title" | "aliases">[],
  wording: string,
): string[] {
  const known = items.map(({ id, title, aliases }) => ({
    name: id,
    wordings: [id, title, ...aliases].map(foldWording),
  }));
  const near = nearestOf(foldWording(wording), known);
  if (near.length > 0) return near;
  // A short name says enough if few items have it: "dbt" for "dbt (a course)".
  const wanted = spaced(foldWording(wording));
  const having = known.filter(({ wordings }) => wordings.some((one) => spaced(one).includes(wanted)));
  return wanted.trim().length < 2 || having.length > 3 ? [] : having.map(({ name }) => name);
}

/** The words of a text with a space around each. */
function spaced(text: string): string {
  return ` ${text
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(" ")} `;
}
