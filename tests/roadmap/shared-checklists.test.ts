/** Nothing else may share the issue of a checklist. */
import { expect, test } from "vitest";
import { parseRoadmap } from "../../src/roadmap/parse.ts";
import { roadmapText } from "../support/roadmaps.ts";

const phase = (id: string, issue: number, more: Record<string, unknown> = {}) => ({
  id,
  title: `Phase ${id}`,
  issue,
  groups: [],
  ...more,
});

test.each([
  ["two phases", { phases: [phase("one", 4), phase("two", 4)] }, "the checklist of “one”"],
  ["a phase and the strategy", { phases: [phase("one", 4)], strategyIssue: 4 }, "the checklist of “one”"],
  [
    "a phase and its project",
    { phases: [phase("one", 4, { project: { id: "api", title: "API", issue: 4 } })] },
    "the checklist of “one”",
  ],
  [
    "the strategy and an item",
    { phases: [], strategyIssue: 4, strategy: [{ id: "apply", title: "Apply", issue: 4 }] },
    "the checklist of the strategy",
  ],
  ["a phase and the reviews", { phases: [phase("one", 4)], study: { issue: 4 } }, "the checklist of “one”"],
  [
    "the reviews and an item",
    { phases: [], study: { issue: 4 }, strategy: [{ id: "apply", title: "Apply", issue: 4 }] },
    "the reviews",
  ],
])("%s", (_name, plan, whose) => {
  const { roadmap, problems } = parseRoadmap(roadmapText([], plan), "roadmap.json");
  expect(roadmap).toBeNull();
  expect(problems).toMatchObject([{ level: "error", code: "issue-twice" }]);
  expect(problems[0]?.message).toBe(`Issue #4 is already used by ${whose}.`);
  expect(problems[0]?.line).toBeGreaterThan(1);
});

test("two items may share an issue", () => {
  const strategy = ["a", "b"].map((id) => ({ id, title: `Item ${id}`, issue: 7 }));
  const { problems } = parseRoadmap(roadmapText([], { phases: [phase("one", 4)], strategy }), "roadmap.json");
  expect(problems.filter(({ code }) => code === "issue-twice")).toEqual([]);
});
