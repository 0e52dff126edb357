import { expect, test } from "vitest";
import type { ProgressWord } from "../../src/roadmap/study-schema.ts";
import { dueReviews, firstReview } from "../../src/study/due-reviews.ts";
import { frontMatter } from "../../src/study/front-matter.ts";
import { itemOf } from "../support/activity.ts";

test.each<[string, Parameters<typeof firstReview>[0], string]>([
  ["a day", { on: "2025-09-30" }, "2025-10-01"],
  ["a month, which must not tell the day", { on: "2025-09" }, "2025-10-01"],
  ["February", { on: "2024-02" }, "2024-03-01"],
  ["no day", true, "2025-12-05"],
])("the first review comes after %s", (_name, done, due) => {
  expect(firstReview(done, "2025-12-04")).toEqual({ due });
});

test("those that wait longest come first, and the day itself counts", () => {
  const states = new Map([
    ["a", { due: "2025-12-04" }],
    ["b", { due: "2025-12-06" }],
    ["c", { due: "2025-11-30" }],
    ["d", { due: "2025-12-05" }],
    ["e", { due: "2025-11-30" }],
  ]);
  expect(dueReviews(states, "2025-12-04")).toEqual({ due: ["c", "e", "a"], next: "2025-12-05" });
  expect(dueReviews(new Map(), "2025-12-04")).toEqual({ due: [], next: null });
});

const study = { created: "2025-08-18", flashcards: null, review: null, reviews: null, issue: null };
const graded = { due: "2025-12-04", last: "2025-12-01", stability: 2, difficulty: 5 };
const planned = { due: "2025-12-04" };

test.each<[string, ({ due: string } | null)[], ProgressWord, ProgressWord]>([
  ["nothing is done", [null, null], "not-started", "not-started"],
  ["some is done", [planned, null], "in-progress", "not-started"],
  ["some is graded", [graded, planned, null], "in-progress", "in-progress"],
  ["all is planned", [graded, planned], "done", "in-progress"],
  ["all is graded", [graded, graded], "done", "done"],
  ["there is nothing", [], "not-started", "not-started"],
])("the note's front matter when %s", (_name, reviews, flashcards, review) => {
  const items = [...reviews.map((one) => itemOf({ review: one })), itemOf({ kind: "habit" })];
  expect(frontMatter({ ...study, reviews: "summary" }, items)).toEqual({
    created: "2025-08-18",
    flashcards,
    review,
  });
});

test("without reviews the front matter stays what the learner wrote", () => {
  const written = { ...study, flashcards: "in-progress", review: "done" } as const;
  expect(frontMatter(written, [itemOf({ review: planned })])).toEqual({
    created: "2025-08-18",
    flashcards: "in-progress",
    review: "done",
  });
});
