/** A label or a number that means an item does not mean what somebody else put in its place. */
import { expect, test } from "vitest";
import { listedIssues, meantByLabel } from "../../../src/evidence/issues/meant-issues.ts";
import { parseRoadmap } from "../../../src/roadmap/parse.ts";
import type { Roadmap } from "../../../src/roadmap/roadmap.ts";
import { labelPrefix } from "../../../src/activity/issue.ts";

const text = JSON.stringify({
  title: "Plan",
  phases: [
    {
      id: "basics",
      title: "Basics",
      project: {
        id: "shop",
        title: "Shop",
        issue: 4,
        items: [
          { id: "api", title: "An API" },
          { id: "tests", title: "Tests" },
        ],
      },
    },
  ],
});

function roadmapWith(...names: string[]): Roadmap {
  const by = { trusted: null, commit: "a".repeat(40), author: { untrusted: "Mallory" } };
  const { roadmap } = parseRoadmap(
    text,
    "roadmap.json",
    names.map((name) => ({ name, ...by })),
  );
  if (roadmap === null) throw new Error("not a roadmap");
  return roadmap;
}

const meant = (label: string, roadmap: Roadmap): string[] =>
  meantByLabel(`${labelPrefix}${label}`, roadmap).map(({ id }) => id);

test.each<[string, string[], string[], string[]]>([
  ["nothing", [], ["api"], ["api", "tests"]],
  ["its id", ["api id"], [], ["tests"]],
  ["its project", ["api project"], ["api"], ["tests"]],
])("somebody else gave it %s", (_name, names, alone, together) => {
  const roadmap = roadmapWith(...names);
  expect(meant("api", roadmap)).toEqual(alone);
  expect(meant("shop", roadmap)).toEqual(together);
  expect(
    listedIssues(roadmap)
      .get(4)
      ?.map(({ id }) => id),
  ).toEqual(together);
});
