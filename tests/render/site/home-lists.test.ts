/** The home page: what is only planned, and how old the newest proofs are. The résumé: which skills come first. */
import { describe, expect, test } from "vitest";
import type { RuleOutcome } from "../../../src/evidence/decision.ts";
import { resumeSkills } from "../../../src/render/site/resume-skills.ts";
import { roadmapText } from "../../support/roadmaps.ts";
import { portfolioOf, siteOf } from "../portfolio.ts";

const project = (id: string, done: boolean, more: object = {}) => ({
  id: `${id}-phase`,
  title: `Phase of ${id}`,
  project: {
    id,
    title: `The ${id}`,
    items: [
      {
        id: `${id}-part`,
        title: "A part",
        ...(done ? { done: { on: "2025-09-03", proof: "commit 1a2b3c4" } } : {}),
      },
    ],
    ...more,
  },
});

const homeOf = (phases: object[], today = "2025-10-01"): string =>
  siteOf(portfolioOf(roadmapText([], { phases })), today)["index.html"] ?? "";

describe("a project without code", () => {
  test("is among the projects once it is begun or deployed", () => {
    const home = homeOf([
      project("shop", false),
      project("blog", true),
      project("game", false, { url: "https://ana.example/" }),
    ]);
    const works = /<ul class="works">[^]*?<\/ul>\n<\/section>/.exec(home)?.[0] ?? "";
    expect(works.match(/The \w+/g)).toEqual(["The blog", "The game"]);
    expect(home).toMatch(/<b>Planned projects:<\/b> <a href="[^"]*projects\/shop\/">The shop<\/a>\.<\/p>/);
    expect(home.match(/id="projects"/g)).toHaveLength(1);
  });

  test("is planned until then, and the link to the projects leads there", () => {
    expect(homeOf([project("shop", false)])).toContain('id="projects"><b>Planned projects:</b>');
  });
});

test.each([
  ["2025-11-30", "Proven lately"],
  ["2025-12-03", "Newest proofs"],
])("on %s, proofs of 3 September are headed %s", (today, heading) => {
  expect(homeOf([project("blog", true)], today)).toContain(`<h2 id="_lead">${heading}</h2>`);
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
