/** Half a megabyte of hostile text for everything that reads text of strangers, besides the readers of files. */
import { describe, expect, test } from "vitest";
import { compileExpression } from "../../src/text/expressions.ts";
import { isSurelyQuick, secondsOf } from "../support/cpu.ts";
import { anywhere, inCode } from "../support/hostile.ts";
import { inData } from "../support/hostile-data.ts";
import { textReaders } from "../support/text-readers.ts";

/** In characters. */
const size = 512 * 1024;

/** Seconds that are too many. */
const bar = 2;

/** The nightly run reads all texts to their end. Any other reads a third, and of these first a part, enough for most. */
const everything = process.env["ROADFOLIO_TEST_BUNDLE"] !== undefined;
const texts = [...anywhere, ...inCode, ...inData];

describe.each(Object.entries(textReaders))("%s", (what, read) => {
  const third = Object.keys(textReaders).indexOf(what) % 3;
  const some = texts.filter((_, index) => everything || index % 3 === third);

  test("is read in a time that grows with its length", () => {
    const slow = some
      .map(({ name, make }) => {
        const secondsFor = (length: number): number => {
          const text = make(length);
          return secondsOf(() => read(text));
        };
        const isQuick = !everything && isSurelyQuick(size, secondsFor, bar);
        return { name, seconds: isQuick ? 0 : secondsFor(size) };
      })
      .filter(({ seconds }) => seconds > bar);
    expect(slow).toEqual([]);
  });
});

test.each(["(a*)*b", "(x+x+)+y", "(.*)(.*)(.*)x", "(a|aa)+$", "(?:a{0,100}){0,10}b"])(
  "the expression %s takes no longer for it",
  (expression) => {
    const matches = compileExpression(expression);
    expect(secondsOf(() => matches("a".repeat(2000)))).toBeLessThan(2);
  },
);

test.each<[string, (part: number) => number, boolean]>([
  ["with the length", (part) => 0.8 * part, true],
  ["with the length, from a slow start", (part) => 0.02 + 0.8 * part, true],
  ["with the square of the length", (part) => 3 * part ** 2, false],
  ["with the cube of the length", (part) => 20 * part ** 3, false],
])("a part is enough to know a time that grows %s", (_, secondsFor, isQuick) => {
  expect(isSurelyQuick(size, (length) => secondsFor(length / size), bar)).toBe(isQuick);
});
