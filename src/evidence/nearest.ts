/** Suggests ids for a wording that no item has. Used in hints only, never to match an item. */
import { distance } from "fastest-levenshtein";
import type { Item } from "../roadmap/roadmap.ts";
import { foldWording } from "../roadmap/wording.ts";

/** How many ids to suggest. */
const suggested = 3;
/** Only the beginning of longer wordings is compared. In characters. */
const compared = 120;
/** The share of a wording that may differ. */
const tolerance = 0.4;

/** @returns ids, nearest first; empty if nothing is near */
export function nearestIds(
  items: readonly Pick<Item, "id" | "title" | "aliases">[],
  wording: string,
): string[] {
  const wanted = foldWording(wording).slice(0, compared);
  if (wanted === "") return [];
  return items
    .map(({ id, title, aliases }) => ({
      id,
      far: Math.min(
        ...[id, title, ...aliases].map((one) => farness(foldWording(one).slice(0, compared), wanted)),
      ),
    }))
    .filter(({ far }) => far <= tolerance)
    .toSorted((a, b) => a.far - b.far)
    .slice(0, suggested)
    .map(({ id }) => id);
}

/** From 0 (equal) to 1 (nothing in common). A wording that contains the other always counts as near. */
function farness(one: string, wanted: string): number {
  const share = distance(one, wanted) / Math.max(one.length, wanted.length, 1);
  const [short, long] = one.length < wanted.length ? [one, wanted] : [wanted, one];
  return short.length >= 3 && long.includes(short)
    ? Math.min(share, 1 - short.length / long.length, tolerance)
    : share;
}
