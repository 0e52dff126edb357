/** An expression that cannot be used is an error at its place. */
import { expect, test } from "vitest";
import { badExpressions, expressionsIn } from "../../../src/evidence/code/bad-expressions.ts";
import { roadmapText } from "../../support/roadmaps.ts";
import { roadmapOf } from "../../support/told-issues.ts";

const evidence = [
  { skill: "docker" },
  { commit: { type: "feat", message: "of a commit" } },
  { commit: { type: "feat" } },
  { contains: "alone" },
  { files: ["*.sql"] },
  { dependency: "alembic" },
  { all: [{ files: ["a"], contains: "in all" }, { skill: "docker" }, { any: [{ contains: "in any" }] }] },
  { not: { contains: "in not" } },
];
const text = roadmapText([
  { id: "crud" },
  { id: "joins", evidence },
  { id: "views", evidence: [{ contains: "last" }] },
]);
const written = expressionsIn(roadmapOf(text));
const all = ["of a commit", "alone", "in all", "in any", "in not", "last"];

test("every expression of the roadmap is found", () => {
  expect(written.map(({ expression }) => expression)).toEqual(all);
});

test("each invalid one is an error at its place", () => {
  const bad = badExpressions(written, (one) => `“${one}” is wrong`, text, "plans/roadmap.json");
  expect(bad.map(({ message }) => all.find((one) => message.includes(`“${one}” is wrong`)))).toEqual(all);
  const lines = text.split("\n");
  for (const [index, { line, column, ...problem }] of bad.entries()) {
    expect(lines[(line ?? 0) - 1]?.slice((column ?? 0) - 1)).toMatch(new RegExp(`^"${all[index]}"`));
    expect(problem).toMatchObject({ level: "error", code: "wrong-value", path: "plans/roadmap.json" });
    expect(problem.hint).toContain("backslash");
  }
});

test("those that can be used are not", () => {
  expect(badExpressions(written, () => null, text, "roadmap.json")).toEqual([]);
  const some = badExpressions(written, (one) => (one === "in any" ? "x" : null), text, "roadmap.json");
  expect(some).toHaveLength(1);
});
