/** A plan from what the code shows. */
import { describe, expect, test } from "vitest";
import { planFromCode, stages } from "../../src/init/from-code.ts";
import { loadStarter, starters } from "../../src/init/starters.ts";
import { parseRoadmap } from "../../src/roadmap/parse.ts";
import { catalogue } from "../../src/skills/catalogue.ts";
import { fields } from "../../src/skills/skill.ts";

const loaded = (await Promise.all(starters.map(({ name }) => loadStarter(name)))).filter(
  (one) => one !== null,
);

function plan(...shown: string[]) {
  const { phases } = planFromCode(new Set(shown), loaded, catalogue);
  const groups = phases.flatMap((phase) =>
    (phase.groups ?? []).map((group) => ({ phase: phase.id, ...group })),
  );
  return { phases, groups, ids: groups.flatMap(({ items }) => items.map(({ id }) => id)) };
}

test("every field of the catalogue is in one phase", () => {
  expect(stages.flatMap((stage) => stage.fields).toSorted()).toEqual([...fields].toSorted());
});

test("nothing from nothing", () => {
  expect(plan().phases).toEqual([]);
});

test("what is shown comes first, then at most three of the same field", () => {
  const { groups } = plan("python-functions", "python-oop", "pytest-basics");
  expect(groups.map(({ phase, title }) => [phase, title])).toEqual([
    ["languages", "Python"],
    ["quality", "Testing"],
  ]);
  const [python, testing] = groups.map(({ items }) => items.map(({ id }) => id));
  expect(python?.slice(0, 2)).toEqual(["python-functions", "python-oop"]);
  expect(python).toHaveLength(5);
  expect(testing?.[0]).toBe("pytest-basics");
  expect(testing?.length).toBeLessThanOrEqual(4);
});

test("nothing is written as done", () => {
  const { groups } = plan("python-functions", "sql-joins");
  expect(JSON.stringify(groups)).not.toContain('"done"');
});

describe("the next ones belong to what is shown", () => {
  test("a React developer is proposed no Vue and no Python tests", () => {
    const { ids } = plan("react-components", "react-hooks", "jest-vitest", "typescript-types");
    expect(ids).not.toContain("vue-components");
    expect(ids.filter((id) => id.startsWith("py"))).toEqual([]);
    expect(ids).toEqual(expect.arrayContaining(["react-testing-library"]));
  });
  test("a Java developer is proposed Java", () => {
    const { ids } = plan("java-oop", "java-collections", "junit-tests", "spring-rest-controller");
    expect(ids).toEqual(expect.arrayContaining(["java-generics", "java-exceptions"]));
    expect(ids.filter((id) => /^(?:python|pytest|go)-/.test(id))).toEqual([]);
  });
});

test("a skill that contains others is left out where these are shown", () => {
  const { ids } = plan("docker-compose", "dockerfile", "compose-services");
  expect(ids).not.toContain("docker-compose");
  expect(plan("docker-compose").ids).toContain("docker-compose");
});

test("with everything shown, the roadmap is valid and proposes nothing twice", () => {
  const all = [...catalogue.keys()];
  const { phases } = planFromCode(new Set(all), loaded, catalogue);
  const text = JSON.stringify({ owner: { github: "ana" }, title: "All", phases });
  expect(parseRoadmap(text, "roadmap.json").problems).toEqual([]);
});

test.each([...catalogue.keys()])("%s alone makes a valid roadmap", (id) => {
  const text = JSON.stringify({ owner: { github: "ana" }, title: "One", phases: plan(id).phases });
  expect(parseRoadmap(text, "roadmap.json").problems).toEqual([]);
});
