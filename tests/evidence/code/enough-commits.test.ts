/** Skills that need a number of commits besides the files. */
import { expect, test } from "vitest";
import type { RepositoryActivity } from "../../../src/activity/repository.ts";
import { evidenceFromCode } from "../../../src/evidence/code/from-code.ts";
import type { CodeFinding } from "../../../src/evidence/code/finding.ts";
import { skillCriterion } from "../../../src/evidence/code/search/rules.ts";
import type { Skill } from "../../../src/skills/skill.ts";
import { itemOf } from "../../support/activity.ts";
import { appHolding, holding, matchAt, ruleOf } from "../../support/code-matches.ts";

const skill: Skill = {
  id: "git",
  title: "Git",
  short: "Git",
  field: "Good practices",
  shows: "Keeps a project in Git",
  parts: [{ name: "a README", any: ["path readme.md"] }],
  commits: 5,
};
const rule = ruleOf(skillCriterion(skill, ({ key }) => key));

function found(...repositories: RepositoryActivity[]): CodeFinding {
  const [finding] = evidenceFromCode(repositories, [rule], [itemOf()]).get("joins") ?? [];
  if (finding === undefined) throw new Error("nothing was judged");
  return finding;
}

const code = { "git/0": [matchAt("README.md", 1, 2)] };

test("files count in a repository with enough commits", () => {
  expect(found(holding(code, { steps: 5 }))).toMatchObject({ met: true, says: "a README in README.md" });
});

test("files do not count in a repository with fewer, and the reason says how many there are", () => {
  const { met, says, evidence } = found(holding(code, { steps: 4 }), appHolding(code, { steps: 3 }));
  expect({ met, says, evidence }).toEqual({
    met: false,
    says: "a README not counted: 4 of 5 commits with their own message in ana/learning",
    evidence: [],
  });
});

test("commits elsewhere do not help, and only the repository with enough of its own is shown", () => {
  expect(found(holding(code, { steps: 4 }), appHolding({}, { steps: 20 })).met).toBe(false);
  const { met, evidence } = found(holding(code, { steps: 4 }), appHolding(code, { steps: 5 }));
  expect(met).toBe(true);
  expect(evidence.map(({ proof }) => proof.repository)).toEqual(["ana/app"]);
});

test("somebody else's files do not count, however many commits there are", () => {
  const theirs = { "git/0": [matchAt("README.md", 1, 2, "other")] };
  expect(found(holding(theirs, { steps: 50 })).met).toBe(false);
});
