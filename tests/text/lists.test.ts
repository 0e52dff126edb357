import { expect, test } from "vitest";
import { firstOf, inWords } from "../../src/text/lists.ts";

test.each([
  [[], ""],
  [["a"], "a"],
  [["a", "b"], "a and b"],
  [["a", "b", "c"], "a, b and c"],
])("lists %j in words", (names, words) => {
  expect(inWords(names)).toBe(words);
});

test("lists alternatives", () => {
  expect(inWords(["a", "b", "c"], "or")).toBe("a, b or c");
});

test.each([
  [["a", "b"], "a, b"],
  [["a", "b", "c"], "a, b and 1 more"],
])("names the first of %j and counts the rest", (names, words) => {
  expect(firstOf(names, 2)).toBe(words);
});
