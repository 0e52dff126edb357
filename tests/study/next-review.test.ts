import fc from "fast-check";
import { expect, test } from "vitest";
import { grades } from "../../src/activity/review-issue.ts";
import { addDays, daysBetween } from "../../src/roadmap/day.ts";
import { type Review, reviewSchema } from "../../src/roadmap/study-schema.ts";
import { nextReview } from "../../src/study/next-review.ts";

const fresh: Review = { due: "2026-01-02" };
const known: Review = { due: "2026-01-19", last: "2026-01-05", stability: 13.828, difficulty: 2.111 };

test.each<[string, Review, (typeof grades)[number], string, Review]>([
  [
    "a first one",
    fresh,
    "again",
    "2026-01-02",
    { due: "2026-01-03", last: "2026-01-02", stability: 0.212, difficulty: 6.413 },
  ],
  [
    "a first one",
    fresh,
    "good",
    "2026-01-02",
    { due: "2026-01-05", last: "2026-01-02", stability: 2.307, difficulty: 2.118 },
  ],
  [
    "a later one",
    known,
    "good",
    "2026-01-19",
    { due: "2026-03-17", last: "2026-01-19", stability: 56.959, difficulty: 2.104 },
  ],
  [
    "an overdue one",
    known,
    "good",
    "2026-03-19",
    { due: "2026-07-22", last: "2026-03-19", stability: 124.825, difficulty: 2.104 },
  ],
])("%s, %j, %s on %s", (_name, review, grade, day, expected) => {
  expect(nextReview(review, grade, day)).toEqual(expected);
});

const day = fc.integer({ min: 0, max: 9000 }).map((days) => addDays("2020-01-01", days));
const anyReview: fc.Arbitrary<Review> = fc.oneof(
  fc.record({ due: day }),
  fc.record({
    due: day,
    last: day,
    stability: fc.double({ min: 0.001, max: 36_500, noNaN: true }),
    difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
  }),
);

test("every state leads to a valid one that is due later, and a better grade never sooner", () => {
  fc.assert(
    fc.property(anyReview, day, (review, today) => {
      const after = grades.map((grade) => nextReview(review, grade, today));
      for (const one of after) {
        expect(reviewSchema.parse(one)).toEqual(one);
        expect(daysBetween(today, one.due)).toBeGreaterThan(0);
      }
      const dues = after.map(({ due }) => due);
      expect(dues).toEqual(dues.toSorted());
      expect(grades.map((grade) => nextReview(review, grade, today))).toEqual(after);
    }),
  );
});

test("a state that was written and read again leads to the same", () => {
  fc.assert(
    fc.property(anyReview, fc.array(fc.constantFrom(...grades), { maxLength: 12 }), (start, given) => {
      let review = start;
      let read = start;
      for (const grade of given) {
        review = nextReview(review, grade, review.due);
        read = nextReview(reviewSchema.parse(JSON.parse(JSON.stringify(read))), grade, read.due);
      }
      expect(read).toEqual(review);
    }),
  );
});
