import fc from "fast-check";
import { expect, test } from "vitest";
import { unifiedDiff } from "../../src/text/line-diff.ts";

const numbers = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => `${from + index}\n`).join("");

test("shows three lines around each change, and numbers as diff -u does", () => {
  const before = numbers(1, 30);
  const after = before.replace("\n5\n", "\nfive\n").replace("\n8\n", "\n").replace("\n25\n", "\n25\nnew\n");
  expect(unifiedDiff(before, after, "a.json").split("\n")).toEqual([
    "--- a.json",
    "+++ a.json",
    "@@ -2,10 +2,9 @@",
    " 2",
    " 3",
    " 4",
    "-5",
    "+five",
    " 6",
    " 7",
    "-8",
    " 9",
    " 10",
    " 11",
    "@@ -23,6 +22,7 @@",
    " 23",
    " 24",
    " 25",
    "+new",
    " 26",
    " 27",
    " 28",
  ]);
});

test("is empty for equal texts", () => expect(unifiedDiff("a\nb\n", "a\nb\n", "x")).toBe(""));

/** Applies a diff to the lines that it was made of. */
function patched(before: string, diff: string): string {
  const old = before.replace(/\n$/, "").split("\n");
  const lines: string[] = [];
  let at = 0;
  for (const line of diff.split("\n").slice(2)) {
    const start = /^@@ -(\d+),/.exec(line)?.[1];
    if (start !== undefined) {
      lines.push(...old.slice(at, Number(start) - 1));
      at = Number(start) - 1;
    } else if (line.startsWith("+")) lines.push(line.slice(1));
    else {
      // What the diff says was there, so that a wrong line is noticed.
      if (line.startsWith(" ") || line.slice(1) !== old[at]) lines.push(line.slice(1));
      at++;
    }
  }
  return `${[...lines, ...old.slice(at)].join("\n")}\n`;
}

test("turns one text into the other", () => {
  const text = fc
    .array(fc.constantFrom("a", "b", "c", "d", ""), { minLength: 1, maxLength: 40 })
    .map((lines) => `${lines.join("\n")}\n`);
  fc.assert(
    fc.property(text, text, (before, after) => {
      fc.pre(before !== after);
      expect(patched(before, unifiedDiff(before, after, "x"))).toBe(after);
    }),
  );
});
