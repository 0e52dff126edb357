/** What the front matter of a learner's note says about studying, as it is now. */
import type { Item, Study } from "../roadmap/roadmap.ts";
import type { ProgressWord } from "../roadmap/study-schema.ts";
import { isReviewed } from "./due-reviews.ts";

export interface FrontMatter {
  /** ISO day; null if unknown. */
  created: string | null;
  /** Null if the note has no such line, and reviews are off. */
  flashcards: ProgressWord | null;
  review: ProgressWord | null;
}

/**
 * The values that roadmap.json has, unless reviews are on: then `flashcards` says how many of all items are being reviewed,
 * and `review` how many have been graded at least once. No value depends on the day.
 * @param items with the states of their reviews
 */
export function frontMatter(study: Study, items: readonly Pick<Item, "kind" | "review">[]): FrontMatter {
  const { created, flashcards, review, reviews } = study;
  if (reviews === null) return { created, flashcards, review };
  const all = items.filter(isReviewed);
  const planned = all.filter((item) => item.review !== null);
  const graded = planned.filter((item) => item.review !== null && "last" in item.review);
  return {
    created,
    flashcards: wordFor(planned.length, all.length),
    review: wordFor(graded.length, all.length),
  };
}

function wordFor(some: number, all: number): ProgressWord {
  if (some === 0) return "not-started";
  return some === all ? "done" : "in-progress";
}
