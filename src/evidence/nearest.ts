/** Suggests ids for a wording that no item has. Used in hints only, never to match an item. */
import type { Item } from "../roadmap/roadmap.ts";
import { foldWording } from "../roadmap/wording.ts";
import { nearestOf } from "../text/near.ts";

/** @returns at most three ids, nearest first; empty if nothing is near */
export function nearestIds(
  items: readonly Pick<Item, "id" | "title" | "aliases">[],
  wording: string,
): string[] {
  return nearestOf(
    foldWording(wording),
    items.map(({ id, title, aliases }) => ({ name: id, wordings: [id, title, ...aliases].map(foldWording) })),
  );
}
