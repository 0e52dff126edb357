import { expect, test } from "vitest";
import { areOf, count, itemsDone } from "../../src/text/count.ts";

test.each([
  [1, "1 box"],
  [0, "0 boxes"],
  [2, "2 boxes"],
])("%d: %s", (number, said) => {
  expect(count(number, "box", "boxes")).toBe(said);
});

test.each([
  [0, "are"],
  [1, "is"],
  [2, "are"],
])("%d %s", (number, verb) => {
  expect(areOf(number)).toBe(verb);
});

test.each([
  [1, 59, "1 of 59 items is done"],
  [3, 59, "3 of 59 items are done"],
  [0, 59, "0 of 59 items are done"],
  [0, 1, "0 of 1 item is done"],
  [1, 1, "1 of 1 item is done"],
  [0, 0, "0 of 0 items are done"],
])("%d of %d", (done, total, said) => {
  expect(itemsDone({ done, total })).toBe(said);
  expect(itemsDone({ done, total }, (figures) => `**${figures}**`)).toBe(
    said.replace(/^\d+ of \d+/, "**$&**"),
  );
});
