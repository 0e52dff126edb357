/** From links to rules, to what check tells, and to what a second import does with likely ones. */
import { describe, expect, test } from "vitest";
import { evidenceText } from "../../src/import/evidence-text.ts";
import { likelyLines } from "../../src/import/report.ts";
import type { Problem } from "../../src/problems/problem.ts";
import { acceptLikely, likelyProblems } from "../../src/import/likely-skills.ts";
import { importNote } from "../../src/import/import-note.ts";
import { skillFinder } from "../../src/import/item-skills.ts";
import { proposedSkills } from "../../src/import/proposed-skills.ts";
import { skillEvidence } from "../../src/import/skill-evidence.ts";
import { skillProblems } from "../../src/import/skill-problems.ts";
import type { Roadmap } from "../../src/roadmap/roadmap.ts";
import { parseRoadmap } from "../../src/roadmap/parse.ts";
import { roadmapText } from "../support/roadmaps.ts";

const sure = { strength: "sure", together: false } as const;
const likely = { strength: "likely", together: false } as const;

describe("rules", () => {
  test("one sure link, or one of several", () => {
    expect(skillEvidence([{ id: "kafka", ...sure }])).toEqual({
      skills: ["kafka"],
      rules: [{ skill: "kafka" }],
      likely: [],
    });
    const either = skillEvidence([
      { id: "kafka", ...sure },
      { id: "rabbitmq", ...sure },
    ]);
    expect(either.rules).toEqual([{ skill: "kafka" }, { skill: "rabbitmq" }]);
  });

  test("all of several things", () => {
    const both = skillEvidence([
      { id: "dockerfile", strength: "sure", together: true },
      { id: "nginx", strength: "sure", together: true },
    ]);
    expect(both.rules).toEqual([{ all: [{ skill: "dockerfile" }, { skill: "nginx" }] }]);
    expect(both.skills).toEqual(["dockerfile", "nginx"]);
    expect(evidenceText(both)).toBe(
      '"evidence": [{ "all": [{ "skill": "dockerfile" }, { "skill": "nginx" }] }]',
    );
  });

  test("likely links only if they are accepted, and then the best", () => {
    const links = [
      { id: "kafka", ...likely },
      { id: "rabbitmq", ...likely },
    ];
    expect(skillEvidence(links)).toEqual({ skills: [], rules: [], likely: ["kafka", "rabbitmq"] });
    expect(skillEvidence(links, true)).toMatchObject({ skills: ["kafka"], rules: [{ skill: "kafka" }] });
  });
});

function parsed(text: string): Roadmap {
  const { roadmap } = parseRoadmap(text, "roadmap.json");
  if (roadmap === null) throw new Error("not a roadmap");
  return roadmap;
}

function told(items: { id: string; title: string; evidence?: unknown[]; kind?: string }[]): object[] {
  const text = roadmapText(items);
  return skillProblems(proposedSkills(parsed(text)), text, "roadmap.json");
}

const rule = [{ commit: { scope: "x" } }];

describe("what check tells", () => {
  test("each of a few items, at its place, with what to add", () => {
    expect(
      told([
        { id: "a", title: "Window functions" },
        { id: "b", title: "Docker", evidence: rule },
      ]),
    ).toMatchObject([
      {
        level: "notice",
        code: "skill-for-item",
        message: "“Window functions” has no evidence, so code cannot tick it.",
        paste: '"evidence": [{ "skill": "sql-window-functions" }]',
        path: "roadmap.json",
        line: expect.any(Number),
        column: expect.any(Number),
      },
    ]);
  });

  test("many items in one notice that names three", () => {
    const titles = ["Window functions", "Docker", "pytest", "Kafka", "Terraform"];
    const problems = told(titles.map((title, index) => ({ id: `i${index}`, title })));
    expect(problems).toMatchObject([
      {
        level: "notice",
        message:
          "5 items have no evidence, so code cannot tick them, but a skill fits: “Window functions” (sql-window-functions); “Docker” (dockerfile); “pytest” (pytest-basics); and 2 more.",
      },
    ]);
  });

  test("nothing of items that have evidence, or that only likely fit", () => {
    expect(told([{ id: "a", title: "Docker", evidence: rule }])).toEqual([]);
    expect(
      told([
        { id: "a", title: "Docker networking" },
        { id: "b", title: "English" },
      ]),
    ).toEqual([]);
  });
});

const note =
  "# Plan\n\n## Data\n\n- [ ] ETL pipelines\n- [ ] Window functions\n- [ ] Docker & Kubernetes\n- [ ] Meetups\n";

function imported(accept: boolean): ReturnType<typeof importNote> {
  return importNote(note, { title: "Plan", finderFor: skillFinder, acceptLikely: accept });
}

describe("an import", () => {
  test("writes sure links, and all of what an item names", () => {
    const { roadmap, items } = imported(false);
    expect(items.map(({ skills, likely: perhaps }) => [skills, perhaps])).toEqual([
      [[], ["daily-etl"]],
      [["sql-window-functions"], []],
      [["dockerfile", "kubernetes-manifests"], []],
      [[], []],
    ]);
    const written = roadmap.phases.flatMap(({ groups }) => (groups ?? []).flatMap((group) => group.items));
    expect(written.map((item) => item?.evidence)).toEqual([
      undefined,
      [{ skill: "sql-window-functions" }],
      [{ all: [{ skill: "dockerfile" }, { skill: "kubernetes-manifests" }] }],
      undefined,
    ]);
  });

  test("lists likely links at their lines, and takes them if told to", () => {
    const { roadmap, items } = imported(false);
    const text = JSON.stringify(roadmap, null, 2);
    expect(likelyProblems(items, parsed(text))).toMatchObject([
      { level: "notice", code: "likely-skill", line: 5, message: "“ETL pipelines” may be about daily-etl." },
    ]);
    expect(imported(true).items[0]?.skills).toEqual(["daily-etl"]);
  });

  test("takes them for existing items, but never over their own evidence", () => {
    const { roadmap, items } = imported(false);
    const text = JSON.stringify(roadmap, null, 2);
    const accepted = acceptLikely(text, items, parsed(text));
    expect(parsed(accepted).items.map(({ rules }) => rules)[0]).toEqual([{ skill: "daily-etl" }]);
    expect(acceptLikely(accepted, items, parsed(accepted))).toBe(accepted);
  });
});

test("of many items that are likely about one skill, one is shown, and the lines of the others", () => {
  const about = (line: number, text: string, skill: string): Problem => ({
    level: "notice",
    code: "likely-skill",
    message: `“${text}” may be about ${skill}.`,
    hint: `If so, add ${skill}`,
    path: null,
    line,
    column: null,
  });
  const branches = [4, 5, 6, 9].map((line) => about(line, `Branch ${line}`, "git-github"));
  expect(likelyLines([...branches, about(7, "ETL", "daily-etl"), about(8, "Jobs", "daily-etl")])).toEqual([
    "  line 4: “Branch 4” may be about git-github. So may lines 5 to 6 and 9.",
    "  line 7: “ETL” may be about daily-etl.",
    "  line 8: “Jobs” may be about daily-etl.",
  ]);
});
