import { describe, expect, test } from "vitest";
import { skills } from "../../src/skills/catalogue.ts";
import { fields } from "../../src/skills/skill.ts";
import { shownBy } from "../support/skills.ts";

describe.each(skills.map((skill) => [skill.id, skill] as const))("%s", (_, skill) => {
  test("is shown by its example", async () => {
    expect(await shownBy(skill, skill.ticks)).toMatchObject({ met: true });
  });

  test("is not shown by its near miss", async () => {
    expect(await shownBy(skill, skill.ignores)).toMatchObject({ met: false });
  });

  test("has a meaning", () => {
    expect(skill.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(fields).toContain(skill.field);
    expect(skill.shows.length).toBeGreaterThan(40);
    expect(Object.keys(skill.ticks).length).toBeGreaterThan(0);
    expect(Object.keys(skill.ignores).length).toBeGreaterThan(0);
    for (const { name, any } of skill.parts) {
      expect(name).not.toBe("");
      expect(any.length).toBeGreaterThan(0);
    }
  });
});

test("no two skills share an id", () => {
  expect(new Set(skills.map(({ id }) => id)).size).toBe(skills.length);
});
