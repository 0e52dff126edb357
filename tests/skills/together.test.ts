/** Every skill with several parts says what ties them. */
import { expect, test } from "vitest";
import { skills } from "../../src/skills/catalogue.ts";

const severalParts = skills.filter(
  ({ parts }) => parts.length > 1 || parts.some(({ near }) => near !== undefined),
);

test("a skill with several parts, or with something near, says what ties them", () => {
  expect(severalParts.filter(({ together }) => together === undefined).map(({ id }) => id)).toEqual([]);
  expect(severalParts.length).toBeGreaterThan(80);
});

test("a skill with one part says nothing about ties", () => {
  const others = skills.filter((one) => !severalParts.includes(one));
  expect(others.filter(({ together }) => together !== undefined).map(({ id }) => id)).toEqual([]);
});

test("a skill that says its parts are in one project or file has no part for anything nearby that is not", () => {
  const anywhere = severalParts.filter(({ together }) => together === "anywhere");
  expect(
    anywhere.filter(({ parts }) => parts.some(({ near }) => near !== undefined)).map(({ id }) => id),
  ).toEqual([]);
});

test("at most one part of a skill leads, and not one that is alone", () => {
  const leading = skills.map(({ id, parts }) => ({
    id,
    parts,
    lead: parts.filter(({ lead }) => lead === true),
  }));
  expect(leading.flatMap(({ lead }) => lead).length).toBeGreaterThan(10);
  const wrong = leading.filter(
    ({ parts, lead }) => lead.length > 1 || (lead.length === 1 && parts.length === 1),
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});
