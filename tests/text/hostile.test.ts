/** Half a megabyte of hostile text for everything that reads text of strangers, besides the readers of files. */
import { describe, expect, test } from "vitest";
import { compileExpression } from "../../src/text/expressions.ts";
import { secondsOf } from "../support/cpu.ts";
import { anywhere, inCode } from "../support/hostile.ts";
import { inData } from "../support/hostile-data.ts";
import { textReaders } from "../support/text-readers.ts";

/** The nightly run reads all texts, any other a third. */
const everything = process.env["ROADFOLIO_TEST_BUNDLE"] !== undefined;
const texts = [...anywhere, ...inCode, ...inData];

describe.each(Object.entries(textReaders))("%s", (what, read) => {
  const third = Object.keys(textReaders).indexOf(what) % 3;
  const some = texts.filter((_, index) => everything || index % 3 === third);

  test("is read in a time that grows with its length", () => {
    const slow = some
      .map(({ name, make }) => {
        const text = make(512 * 1024);
        return { name, seconds: secondsOf(() => read(text)) };
      })
      .filter(({ seconds }) => seconds > 2);
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
