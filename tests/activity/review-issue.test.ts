import fc from "fast-check";
import { expect, test } from "vitest";
import { gradeComment, grades, readReviewIssue, reviewMarker } from "../../src/activity/review-issue.ts";

const note = gradeComment({ item: "joins", grade: "good", due: "2025-10-01", read: null });
const block = (...lines: string[]): string => [reviewMarker, ...lines, "<!-- roadfolio:end -->"].join("\n");

test.each<[string, string, unknown[]]>([
  ["a ticked box", `- [x] good ${note}`, [{ item: "joins", grade: "good", due: "2025-10-01", read: null }]],
  ["a capital X and another bullet", `  * [X] good ${note}`, [{ item: "joins" }]],
  ["other words before the comment", `- [x] gut ${note}`, [{ grade: "good" }]],
  ["an open box", `- [ ] good ${note}`, []],
  ["a box that lost its comment", "- [x] good", []],
  ["a comment without a box", note, []],
  ["a comment that is not the last thing", `- [x] good ${note} again`, []],
  ["an unknown grade", `- [x] good ${note.replace(" good ", " great ")}`, []],
  ["a broken day", `- [x] good ${note.replace("10-01", "10-1")}`, []],
  ["two comments: the last counts", `- [x] ${note} ${note.replace("good", "easy")}`, [{ grade: "easy" }]],
  [
    "a day on which it was read",
    `- [x] good ${note.replace(" -->", " 2025-10-02 -->")}`,
    [{ read: "2025-10-02" }],
  ],
])("%s", (_name, line, ticked) => {
  expect(readReviewIssue(block("", line, "")).ticked).toMatchObject(ticked);
  expect(readReviewIssue(block(line).replaceAll("\n", "\r\n")).ticked).toHaveLength(ticked.length);
});

test("the learner's text stays around the block", () => {
  expect(readReviewIssue(`mine\n\n${block("x")}\nmore`)).toMatchObject({
    before: ["mine", ""],
    after: ["more"],
  });
  expect(readReviewIssue("mine")).toMatchObject({ before: ["mine", ""], after: [] });
  expect(readReviewIssue(" \n")).toMatchObject({ before: [], after: [] });
  // Without its end, the block is everything.
  expect(readReviewIssue(`${reviewMarker}\nx`)).toMatchObject({ before: [], after: [] });
});

test("what is written is read again, and no text breaks the reader", () => {
  const boxes = fc.record({
    item: fc.stringMatching(/^[a-z0-9-]{1,64}$/),
    grade: fc.constantFrom(...grades),
    due: fc.constant("2025-10-01"),
    read: fc.constantFrom(null, "2025-10-02"),
  });
  fc.assert(
    fc.property(boxes, fc.string({ unit: "binary" }), (box, text) => {
      const words = text.replace(/[\r\n]/g, "");
      expect(readReviewIssue(`- [x] ${words} ${gradeComment(box)}`).ticked).toEqual([box]);
      expect(readReviewIssue(text).ticked).toEqual([]);
    }),
  );
});
