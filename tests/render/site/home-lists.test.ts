/** The home page: how old the newest proofs are. The résumé: which skills come first. */
import { expect, test } from "vitest";
import type { RuleOutcome } from "../../../src/evidence/decision.ts";
import { resumeSkills } from "../../../src/render/site/resume-skills.ts";
import { roadmapText } from "../../support/roadmaps.ts";
import { portfolioOf, siteOf } from "../portfolio.ts";

const project = (id: string) => ({
  id: `${id}-phase`,
  title: `Phase of ${id}`,
  project: {
    id,
    title: `The ${id}`,
    items: [
      {
        id: `${id}-part`,
        title: "A part",
        done: { on: "2025-09-03", proof: "commit 1a2b3c4" },
      },
    ],
  },
});

const homeOf = (phases: object[], today = "2025-10-01"): string =>
  siteOf(portfolioOf(roadmapText([], { phases })), today)["index.html"] ?? "";

test.each([
  ["2025-11-30", "Proven lately"],
  ["2025-12-03", "Newest proofs"],
])("on %s, proofs of 3 September are headed %s", (today, heading) => {
  expect(homeOf([project("blog")], today)).toContain(`<h2 id="_lead">${heading}</h2>`);
});

test("the résumé has frameworks before what the plan begins with", () => {
  const portfolio = portfolioOf(roadmapText([{ id: "a" }, { id: "b" }]));
  const code = (skill: string, short: string): RuleOutcome => ({
    skill,
    short,
    rule: short,
    field: "Java",
    met: true,
    says: "",
    shows: null,
  });
  const skills = [code("java-oop", "Java OOP"), code("spring-rest-controller", "REST controllers")];
  const decisions = portfolio.decisions.map((decision, index) => ({
    ...decision,
    done: true,
    code: skills.slice(index, index + 1),
  }));
  const [java] = resumeSkills({ ...portfolio, decisions }, { fields: 8, skills: 6 });
  expect(java?.skills.map(String)).toEqual(["REST controllers", "Java OOP"]);
});
