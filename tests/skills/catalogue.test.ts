/** Every example of every skill comes out right. */
import { describe, expect, test } from "vitest";
import { readExamples } from "../../scripts/catalogue/examples.ts";
import { readWritten } from "../../scripts/catalogue/read-catalogue.ts";
import { exampleProblem, readExample } from "../../scripts/catalogue/run-example.ts";
import { catalogue, skills } from "../../src/skills/catalogue.ts";

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

describe.each(readWritten())("$id", ({ id, folder }) => {
  const skill = catalogue.get(id);
  const { ticks, ignores } = readExamples(folder);

  test.each([...ticks])("is shown by %s", async (name, files) => {
    expect(skill && exampleProblem(skill, await readExample(name, files), "ticks")).toBe(null);
  });

  test.each([...ignores])("is not shown by %s", async (name, files) => {
    expect(skill && exampleProblem(skill, await readExample(name, files), "ignores")).toBe(null);
  });

  test("has the two examples that documents show", () => {
    expect(Object.keys(ticks.get("smallest") ?? {})).not.toEqual([]);
    expect(Object.keys(ignores.get("nearest") ?? {})).not.toEqual([]);
  });

  test("names its examples in words", () => {
    expect(id).toMatch(kebab);
    for (const name of [...ticks.keys(), ...ignores.keys()]) expect(name).toMatch(kebab);
  });
});

test("no two skills share an id", () => {
  expect(new Set(skills.map(({ id }) => id)).size).toBe(skills.length);
});

test("no two skills have the same name on a pin, and each fits there", () => {
  const shorts = skills.map(({ short }) => short.toLowerCase());
  expect(shorts.filter((short, index) => shorts.indexOf(short) !== index)).toEqual([]);
  expect(skills.filter(({ short }) => short.length > 22)).toEqual([]);
});

test("a skill that only the names of files show is shown by the whole file", () => {
  const byPath = skills.filter(({ parts }) =>
    parts.every(({ any }) => any.every((pattern) => /^!?path \S+(?: & !?path \S+)*$/.test(pattern))),
  );
  expect(byPath.filter(({ whole }) => whole !== true).map(({ id }) => id)).toEqual([]);
  expect(byPath.length).toBeGreaterThan(5);
});
