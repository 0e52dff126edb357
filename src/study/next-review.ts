/**
 * When an item is reviewed next, by FSRS. ts-fsrs adds methods to Date, so this file is loaded only if reviews are on.
 * Reviews are counted in whole days, and nothing is random: the same grade on the same day gives the same state.
 */
import { fsrs, type Grade as Rating, Rating as ratings, State } from "ts-fsrs";
import { addDays } from "../roadmap/day.ts";
import type { Review } from "../roadmap/study-schema.ts";
import type { Grade } from "../activity/review-issue.ts";

const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false });

const rated: Record<Grade, Rating> = {
  again: ratings.Again,
  hard: ratings.Hard,
  good: ratings.Good,
  easy: ratings.Easy,
};

/**
 * The state after a review.
 * @param day ISO day of the review; one before the last review counts as that day
 */
export function nextReview(review: Review, grade: Grade, day: string): Review {
  const reviewed = "last" in review && review.last > day ? review.last : day;
  const { card } = scheduler.next(cardOf(review, reviewed), midnight(reviewed), rated[grade]);
  return {
    due: addDays(reviewed, card.scheduled_days),
    last: reviewed,
    stability: rounded(card.stability),
    difficulty: rounded(card.difficulty),
  };
}

/** The state as ts-fsrs wants it. What it only counts, or derives from the rest, is zero. */
function cardOf(review: Review, day: string) {
  const counted = { elapsed_days: 0, scheduled_days: 0, learning_steps: 0, reps: 0, lapses: 0 };
  if (!("last" in review))
    return { ...counted, due: midnight(day), stability: 0, difficulty: 0, state: State.New };
  const { due, last, stability, difficulty } = review;
  return {
    ...counted,
    due: midnight(due),
    last_review: midnight(last),
    stability,
    difficulty,
    state: State.Review,
  };
}

function midnight(day: string): string {
  return `${day}T00:00:00Z`;
}

/** To a thousandth, so that the state stays short. It changes no interval by more than a day. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
