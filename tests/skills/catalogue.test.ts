import { describe, expect, test } from "vitest";
import { readExamples } from "../../scripts/catalogue/examples.ts";
import { readWritten } from "../../scripts/catalogue/read-catalogue.ts";
import { catalogue, skills } from "../../src/skills/catalogue.ts";
import { shownBy } from "../support/skills.ts";

describe.each(readWritten())("$id", ({ id, folder }) => {
  const skill = catalogue.get(id);
  const { ticks, ignores } = readExamples(folder);

  test.each([...ticks])("is shown by %s", async (_, files) => {
    expect(skill && (await shownBy(skill, files))).toMatchObject({ met: true });
  });

  test.each([...ignores])("is not shown by %s", async (_, files) => {
    expect(skill && (await shownBy(skill, files))).toMatchObject({ met: false });
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

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

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
