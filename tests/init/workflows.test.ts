/** The workflows of docs/, for a repository's default branch. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { mayBeCalled, runsRoadfolio, workflowFor } from "../../src/init/workflows.ts";

const doc = (name: string): string => readFileSync(join(import.meta.dirname, "../../docs", name), "utf8");
const portfolio = doc("portfolio.yml");

describe("the branch", () => {
  test("main is the workflow as it is", () => {
    expect(workflowFor("main", portfolio)).toBe(portfolio);
  });

  test.each<[string, string]>([
    ["master", "master"],
    ["feature/x", "feature/x"],
    ["release-1.0", "release-1.0"],
    ["on", "on"],
    ["True", "True"],
    ["1.0", "1.0"],
    ["a#b", "a#b"],
    ["c++", String.raw`c\+\+`],
    ["!x", String.raw`\!x`],
    ["$&", "$&"],
    ["é", "é"],
    ['a"b', 'a"b'],
    ["a, b]", String.raw`a, b\]`],
  ])("%s", (branch, pattern) => {
    const { on }: { on: { push: { branches: unknown } } } = parse(workflowFor(branch, portfolio));
    expect(on.push.branches).toEqual([pattern]);
  });
});

test("what they are recognised by", () => {
  expect(runsRoadfolio(portfolio)).toBe(true);
  expect(runsRoadfolio("steps:\n  # uses: roadfolio/roadfolio@v1\n")).toBe(false);
  expect(runsRoadfolio("steps:\n  - uses: 'roadfolio/roadfolio@v1'\r\n")).toBe(true);
  expect(mayBeCalled(portfolio)).toBe(true);
  expect(mayBeCalled(doc("portfolio-daily.yml"))).toBe(false);
});
