import { expect, test } from "vitest";
import { editReviews, type ReviewEdit } from "../../src/roadmap/edit.ts";

const at = ["phases", 0];
const planned: ReviewEdit = { at, review: { due: "2025-12-04" } };
const graded: ReviewEdit = {
  at,
  review: { due: "2025-12-04", last: "2025-12-01", stability: 2.307, difficulty: 2.118 },
};

test.each<[string, string, ReviewEdit[], string]>([
  ["nothing", '{"phases":[{}]}', [], '{"phases":[{}]}'],
  [
    "an item on one line",
    '{ "phases": [{ "id": "a", "done": true }] }',
    [planned],
    '{ "phases": [{ "id": "a", "done": true, "review": { "due": "2025-12-04" } }] }',
  ],
  [
    "an item on several lines, in a line of its own",
    '{\r\n  "phases": [\r\n    {\r\n      "id": "a",\r\n      "done": true\r\n    }\r\n  ]\r\n}\r\n',
    [planned],
    '{\r\n  "phases": [\r\n    {\r\n      "id": "a",\r\n      "review": { "due": "2025-12-04" },\r\n      "done": true\r\n    }\r\n  ]\r\n}\r\n',
  ],
  [
    "a later state",
    '{"phases":[{"review": { "due": "2025-11-04" },"id":"a"}]}',
    [graded],
    '{"phases":[{"review": { "due": "2025-12-04", "last": "2025-12-01", "stability": 2.307, "difficulty": 2.118 },"id":"a"}]}',
  ],
])("%s", (_name, before, edits, after) => {
  expect(editReviews(before, edits)).toBe(after);
});

test("a path that leads nowhere is our bug", () => {
  expect(() => editReviews('{"phases":[]}', [planned])).toThrow("no object at phases.0");
});
