/** How messages are wrapped for a terminal. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnsOf, fold } from "../../src/text/fold.ts";

test("a text that fits stays as it is", () => {
  expect(fold("  roadmap.json  4 phases", 80)).toBe("  roadmap.json  4 phases");
});

test("the rest of a problem is indented more than what to do about it", () => {
  const problem =
    "roadmap.json:3:5: warning: Item joins has no evidence, so code cannot tick it. [x]\n  To let code tick it, add this to the item, and run the program once more.";
  expect(fold(problem, 50).split("\n")).toEqual([
    "roadmap.json:3:5: warning: Item joins has no",
    "    evidence, so code cannot tick it. [x]",
    "  To let code tick it, add this to the item, and",
    "  run the program once more.",
  ]);
});

test.each([
  ["1. Set it to an end that it has not", "1. Set it to an end that it has\n   not"],
  ["+ Joins: a.sql line 10, with a sum", "+ Joins: a.sql line 10, with a\n  sum"],
  ["  You  Ana Souza, ana-souza, and more", "  You  Ana Souza, ana-souza, and\n       more"],
  ["  A name of many words  that is wide", "  A name of many words  that is\n    wide"],
  ["Your page will be there, and in time", "Your page will be there, and in\n  time"],
])("%j hangs below its own text", (line, folded) => {
  expect(fold(line, 32)).toBe(folded);
});

describe("stay in one piece", () => {
  test.each([
    ["a URL", "https://github.com/ana-souza/learning/settings/pages"],
    ["a path", "projects/api-to-database/migrations/0001_first.sql"],
    ["code", "`roadfolio translations --translations FILE`"],
    ["JSON", '{ "repository": "ana/api", "publish": "all" }'],
    ["a key with its value", '"evidence": [{ "skill": "sql-joins" }]'],
    ["a list in JSON", '["you@example.com", "your-other@example.com"]'],
    ["a short quotation", "“Completes: sql-joins”"],
  ])("%s", (_what, piece) => {
    const folded = fold(`Some words before it, then ${piece}, and some words more after it.`, 40);
    expect(folded.split("\n").some((line) => line.includes(piece))).toBe(true);
    expect(folded.split("\n").length).toBeGreaterThan(2);
  });

  test.each([
    `  git add roadmap.json README.md .gitignore ${"longer ".repeat(10)}`,
    `     git commit -m "${"longer ".repeat(12)}"`,
    `  12 | ${"longer ".repeat(12)}`,
    `   | ${" ".repeat(80)}^`,
  ])("%j", (line) => {
    expect(fold(line, 80)).toBe(line);
  });
});

test("is never wider than 80 columns, even on a wide terminal", () => {
  const widths = fold("word ".repeat(60), 200).split("\n").map(columnsOf);
  expect(Math.max(...widths)).toBeGreaterThan(70);
  expect(Math.max(...widths)).toBeLessThanOrEqual(80);
});

test.each([
  ["joins", 5],
  ["Junções", 7],
  ["Junc\u0327o\u0303es", 7],
  ["データ", 6],
  ["✅ done", 7],
  ["…“”", 3],
])("%s is %i columns wide", (text, columns) => {
  expect(columnsOf(text)).toBe(columns);
});

test("nothing but spaces is lost, and only words that are too long are wider", () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,29}$/), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(words, fc.integer({ min: 10, max: 100 }), (all, width) => {
      const folded = fold(all.join(" "), width);
      expect(folded.split(/\s+/)).toEqual(all);
      const wide = folded.split("\n").filter((line) => columnsOf(line) > Math.min(width, 80));
      expect(wide.filter((line) => line.trim().includes(" "))).toEqual([]);
    }),
  );
});
