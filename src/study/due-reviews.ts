/** Which items are to be reviewed. */
import { addDays, lastDayOf } from "../roadmap/day.ts";
import type { Item } from "../roadmap/roadmap.ts";
import type { Review } from "../roadmap/study-schema.ts";

/** Reviews as they are after this run. */
export interface Reviews {
  /** Ids of the items that are due, longest due first. */
  due: string[];
  /** ISO day on which the next ones are due; null if there are none. */
  next: string | null;
}

/** Gates and habits hold nothing to remember. */
export function isReviewed({ kind }: Pick<Item, "kind">): boolean {
  return kind === "item";
}

/**
 * The first review of an item, on the day after its tick.
 * @param done as roadmap.json records it. For a proof that is kept private it has only the month, which is then over.
 * @param today ISO day; used for a tick that records no day
 */
export function firstReview(done: Item["written"], today: string): Review {
  return { due: addDays(typeof done === "object" ? lastDayOf(done.on) : today, 1) };
}

/**
 * @param states of done items by id, in the order of the roadmap
 * @param today ISO day
 */
export function dueReviews(states: ReadonlyMap<string, Review>, today: string): Reviews {
  const all = [...states].map(([id, { due }]) => ({ id, due }));
  const later = all.filter(({ due }) => due > today).map(({ due }) => due);
  return {
    due: all
      .filter(({ due }) => due <= today)
      .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
      .map(({ id }) => id),
    next: later.toSorted()[0] ?? null,
  };
}
