/** Ids that somebody may have meant by a wording that no item has: said in hints, never taken for the item. */
import { distance } from "fastest-levenshtein";
import type { Item } from "../roadmap/roadmap.ts";
import { foldWording } from "../roadmap/wording.ts";

/** How many are told. */
const told = 3;
/** Wordings longer than this are compared by their beginning. */
const compared = 120;
/** The share of a wording that may be mistaken. */
const tolerance = 0.4;

/** @returns ids, the nearest first; empty when nothing is near */
export function nearestIds(items: readonly Item[], wording: string): string[] {
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
    .slice(0, told)
    .map(({ id }) => id);
}

/** From 0, the same, to 1, nothing in common; words that one holds whole of the other are near. */
function farness(one: string, wanted: string): number {
  const share = distance(one, wanted) / Math.max(one.length, wanted.length, 1);
  const [short, long] = one.length < wanted.length ? [one, wanted] : [wanted, one];
  return short.length >= 3 && long.includes(short)
    ? Math.min(share, 1 - short.length / long.length, tolerance)
    : share;
}
