/** Mutation testing itself: what is counted, and that its groups name files that exist. */
import { globSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { groups } from "../scripts/mutate/groups.ts";
import { lineOf, type Mutant } from "../scripts/mutate/mutant.ts";
import { scoreOf, shareOf } from "../scripts/mutate/score.ts";

const mutant: Mutant = {
  file: "src/a.ts",
  line: 3,
  column: 8,
  text: "  return a && b;",
  code: "a && b",
  replacement: "a || b",
  fate: "killed",
  reached: true,
};

describe("the score", () => {
  test("is the share of killed mutants among those that could be run", () => {
    const fates = ["killed", "killed", "killed", "lived", "invalid"] as const;
    const score = scoreOf(
      fates.map((fate) => ({ ...mutant, fate })),
      [],
    );
    expect(score).toMatchObject({ killed: 3, total: 4, equivalent: 0 });
    expect(score.lived).toHaveLength(1);
    expect(shareOf(score)).toBe(0.75);
    expect(shareOf(scoreOf([], []))).toBe(1);
  });

  test("excludes equivalent mutants, and none that only look like them", () => {
    const same = { file: "src/a.ts", line: "return a", code: "a && b", replacement: "a || b", reason: "x" };
    const lived: Mutant = { ...mutant, fate: "lived" };
    expect(scoreOf([lived, mutant], [same])).toMatchObject({ killed: 1, total: 1, equivalent: 1, lived: [] });
    for (const other of [{ file: "src/b.ts" }, { line: "if (a" }, { code: "a" }, { replacement: "b" }])
      expect(scoreOf([lived], [{ ...same, ...other }])).toMatchObject({ total: 1, equivalent: 0 });
  });
});

test("a surviving mutant is printed on one line", () => {
  expect(lineOf({ ...mutant, code: "a &&\n  b", reached: false })).toBe(
    "src/a.ts:3:8 a && b → a || b (no test reaches it)",
  );
  expect(lineOf({ ...mutant, code: "x".repeat(500) }).length).toBeLessThan(200);
});

const root = `${import.meta.dirname}/..`;
const globs = groups.flatMap(({ name, parts }) =>
  parts.flatMap(({ sources, tests }) => [...sources, ...tests].map((glob): [string, string] => [name, glob])),
);

test.each(globs)("the group %s names files that exist: %s", (_name, glob) => {
  expect(globSync(glob.replace(/^!/, ""), { cwd: root })).not.toEqual([]);
});
