/** A skill that the catalogue does not have is an error at its place. */
import { describe, expect, test } from "vitest";
import { namesSkills, unknownSkills } from "../../../src/evidence/code/unknown-skills.ts";
import type { Problem } from "../../../src/problems/problem.ts";
import { roadmapText } from "../../support/roadmaps.ts";
import { roadmapOf } from "../../support/told-issues.ts";

const known = ["sql-joins", "sql-crud", "docker", "dockerfile", "docker-compose", "react", "go"];
const withRules = (...evidence: unknown[]): string => roadmapText([{ id: "joins", evidence }]);

function problems(...evidence: unknown[]): Problem[] {
  const text = withRules(...evidence);
  return unknownSkills(roadmapOf(text), known, text, "plans/roadmap.json");
}

const fine = { skill: "docker" };
const wrong = { skill: "dockr" };
const file = { files: ["*.sql"] };

describe("is found wherever it is", () => {
  test.each<[string, unknown[], string[]]>([
    ["alone", [wrong], ["dockr"]],
    ["behind other rules", [{ commit: { type: "feat" } }, fine, file, wrong], ["dockr"]],
    ["in all", [{ all: [fine, wrong] }], ["dockr"]],
    ["in any", [{ any: [wrong, fine] }], ["dockr"]],
    ["in not", [{ not: wrong }], ["dockr"]],
    ["deep", [{ all: [file, { any: [fine, { not: wrong }] }] }], ["dockr"]],
    ["twice", [wrong, { not: { skill: "none" } }], ["dockr", "none"]],
    ["nowhere", [fine, file, { all: [fine] }, { commit: { type: "feat" } }], []],
  ])("%s", (_name, evidence, skills) => {
    const found = problems(...evidence);
    expect(found.map(({ message }) => skills.find((skill) => message.includes(skill)))).toEqual(skills);
    // Each stands at the value of its key.
    const lines = withRules(...evidence).split("\n");
    for (const [index, { line, column }] of found.entries())
      expect(lines[(line ?? 0) - 1]?.slice((column ?? 0) - 1)).toMatch(new RegExp(`^"${skills[index]}"`));
  });
});

test("is an error of that file, with a hint where all skills are listed", () => {
  expect(problems({ skill: "cooking" })).toEqual([
    {
      level: "error",
      code: "unknown-skill",
      message: expect.stringContaining("cooking"),
      hint: expect.stringMatching(/^npx roadfolio skills /),
      path: "plans/roadmap.json",
      line: expect.any(Number),
      column: expect.any(Number),
    },
  ]);
});

describe("the hint names what may have been meant", () => {
  test.each<[string, string[]]>([
    ["dockr", ["docker"]],
    ["DOCKER", ["docker", "dockerfile", "docker-compose"]],
    ["sql-joint", ["sql-joins"]],
    ["joins", ["sql-joins"]],
    ["raect", ["react"]],
    // Three letters are in too many ids.
    ["sql", []],
    ["cooking", []],
  ])("%s", (skill, near) => {
    const [{ hint = "" } = {}] = problems({ skill });
    const listed = [...hint.matchAll(/[\w-]+(?= or |\?)/g)].map(([id]) => id);
    expect(listed).toEqual(near);
    expect(hint.startsWith("npx roadfolio")).toBe(near.length === 0);
  });
});

test.each<[string, unknown[], boolean]>([
  ["a skill", [fine], true],
  ["a skill in a rule", [file, { not: { any: [file, fine] } }], true],
  ["only files", [file, { all: [file] }], false],
  ["only commits", [{ commit: { type: "feat" } }], false],
  ["nothing", [], false],
])("whether a roadmap names skills: %s", (_name, evidence, names) => {
  expect(namesSkills(roadmapOf(withRules(...evidence)))).toBe(names);
});
