/** The starters: plans that are valid as they are, each item with the skill that covers it. */
import { describe, expect, test } from "vitest";
import { containing } from "../../src/init/from-code.ts";
import { planFromStarter, skillsTaught } from "../../src/init/starter.ts";
import { loadStarter, starters } from "../../src/init/starters.ts";
import { proposedSkills } from "../../src/import/proposed-skills.ts";
import { parseRoadmap } from "../../src/roadmap/parse.ts";
import type { WrittenRoadmap } from "../../src/roadmap/schema.ts";
import { catalogue } from "../../src/skills/catalogue.ts";
import { foreignTexts } from "../../src/roadmap/foreign-texts.ts";

async function starter(name: string) {
  const loaded = await loadStarter(name);
  if (loaded === null) throw new Error(name);
  return loaded;
}

test("there are at least ten, and the list's names are unique", () => {
  expect(starters.length).toBeGreaterThanOrEqual(10);
  expect(new Set(starters.map(({ name }) => name)).size).toBe(starters.length);
});

test("an unknown name is null", async () => {
  expect(await loadStarter("backend-cobol")).toBeNull();
});

describe.each(starters.map(({ name }) => name))("%s", (name) => {
  test("is a valid roadmap of 30 to 60 items in English, without a single problem", async () => {
    const plan = planFromStarter(await starter(name), "2026-01-31", catalogue);
    const written: WrittenRoadmap = { owner: { github: "ana" }, repositories: ["."], ...plan };
    const { roadmap, problems } = parseRoadmap(JSON.stringify(written), "roadmap.json");
    expect(problems).toEqual([]);
    if (roadmap === null) throw new Error("unreachable");
    expect(roadmap.items.length).toBeGreaterThanOrEqual(30);
    expect(roadmap.items.length).toBeLessThanOrEqual(60);
    expect(await foreignTexts(roadmap)).toEqual([]);
    // What check would propose: every item that is surely about a skill names it.
    const proposed = proposedSkills(roadmap).filter(({ evidence }) => evidence.rules.length > 0);
    expect(proposed.map(({ item, evidence }) => [item.title, evidence.skills])).toEqual([]);
  });

  test("has a goal, a mini-project and a due date for each phase, later each time", async () => {
    const { phases, strategy = [] } = planFromStarter(await starter(name), "2026-01-31", catalogue);
    expect(phases.length).toBeGreaterThanOrEqual(3);
    for (const { goal, project, groups = [] } of phases) {
      expect(goal?.length).toBeGreaterThan(20);
      expect(project?.description?.length).toBeGreaterThan(40);
      expect(groups.length).toBeGreaterThan(1);
    }
    const due = phases.map((phase) => phase.due ?? "");
    expect(due).toEqual(due.toSorted());
    expect(new Set(due).size).toBe(due.length);
    expect(strategy.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["habit", "gate"]));
  });

  test("names only skills that exist, each once, and no skill beside those that it contains", async () => {
    const taught = skillsTaught(await starter(name));
    expect(taught.filter((skill) => !catalogue.has(skill))).toEqual([]);
    expect(new Set(taught).size).toBe(taught.length);
    const doubled = taught.filter((skill) => containing[skill]?.some((part) => taught.includes(part)));
    expect(doubled).toEqual([]);
  });

  test("has its own title only for items without a skill", async () => {
    const { phases } = planFromStarter(await starter(name), "2026-01-31", catalogue);
    const items = phases.flatMap(({ groups = [], project }) => [
      ...groups.flatMap((group) => group.items),
      ...(project?.items ?? []),
    ]);
    expect(items.filter(({ id, evidence }) => evidence === undefined && catalogue.has(id))).toEqual([]);
    const titles = new Set([...catalogue.values()].map(({ title }) => title.toLowerCase()));
    expect(
      items.filter(({ evidence, title }) => evidence === undefined && titles.has(title.toLowerCase())),
    ).toEqual([]);
  });
});
