/** Editors check with the JSON Schema, so it must agree with the program on what a roadmap may be. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import * as z from "zod";
import { parseRoadmap } from "../../src/roadmap/parse.ts";
import { skills } from "../../src/skills/catalogue.ts";
import { roadmapText } from "../support/roadmaps.ts";

const root = join(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");
// zod checks formats; ajv has none built in.
const ajv = new Ajv2020({ validateFormats: false, strict: true, allErrors: true });
const agrees = ajv.compile(JSON.parse(read("schema/roadmap.schema.json")));

test("both accept this repository's roadmap", () => {
  const text = read("roadmap.json");
  expect(agrees(JSON.parse(text)) ? [] : agrees.errors).toEqual([]);
  expect(parseRoadmap(text, "roadmap.json").problems).toEqual([]);
});

test.each<[string, Record<string, unknown>, boolean]>([
  ["a minimal roadmap", {}, true],
  ["a habit", { strategy: [{ id: "english", title: "English", kind: "habit" }] }, true],
  ["an unknown key", { colour: "red" }, false],
  ["a title that is not text", { title: 3 }, false],
  ["an id with a space", { strategy: [{ id: "a b", title: "A" }] }, false],
  ["an unknown kind", { strategy: [{ id: "a", title: "A", kind: "hobby" }] }, false],
  ["an issue number of zero", { strategy: [{ id: "a", title: "A", issue: 0 }] }, false],
  ["a text for done", { strategy: [{ id: "a", title: "A", done: "yes" }] }, false],
  ["no phases", { phases: undefined }, false],
])("both agree on %s", (_name, extra, right) => {
  const text = roadmapText([{ id: "joins" }], extra);
  expect(agrees(JSON.parse(text))).toBe(right);
  expect(parseRoadmap(text, "roadmap.json").roadmap !== null).toBe(right);
});

const reviewed = { due: "2025-12-04", last: "2025-12-01", stability: 2.307, difficulty: 2.118 };

test.each<[string, unknown, boolean]>([
  ["planned", { due: "2025-12-04" }, true],
  ["graded", reviewed, true],
  ["without a day", {}, false],
  ["without all that grading needs", { due: "2025-12-04", last: "2025-12-01" }, false],
  ["with a stability of zero", { ...reviewed, stability: 0 }, false],
  ["harder than possible", { ...reviewed, difficulty: 11 }, false],
  ["with an unknown key", { due: "2025-12-04", ease: 2.5 }, false],
  ["as a day alone", "2025-12-04", false],
])("both agree on a review %s", (_name, review, right) => {
  const text = roadmapText([{ id: "joins", review }]);
  expect(agrees(JSON.parse(text))).toBe(right);
  expect(parseRoadmap(text, "roadmap.json").roadmap !== null).toBe(right);
});

test.each<[string, unknown, boolean]>([
  ["the front matter of a note", { created: "2025-08-18", flashcards: "not-started", review: "done" }, true],
  ["reviews in an issue", { reviews: "issue", issue: 12 }, true],
  ["reviews in the summary", { reviews: "summary" }, true],
  ["reviews elsewhere", { reviews: "on" }, false],
  ["an issue number of zero", { reviews: "issue", issue: 0 }, false],
])("both agree on a study with %s", (_name, study, right) => {
  const text = roadmapText([{ id: "joins" }], { study });
  expect(agrees(JSON.parse(text))).toBe(right);
  expect(parseRoadmap(text, "roadmap.json").roadmap !== null).toBe(right);
});

/** A rule nested `depth` levels deep. */
const nested = (depth: number): object => (depth === 0 ? { files: ["a"] } : { all: [nested(depth - 1)] });

test.each<[string, unknown, boolean]>([
  ["a skill", { skill: "fastapi-app" }, true],
  ["a commit", { commit: { type: "feat" } }, true],
  ["four rules deep", nested(4), true],
  ["five rules deep", nested(5), false],
  ["an empty rule in a rule", { any: [] }, false],
  ["a commit in a rule", { not: { commit: { type: "feat" } } }, false],
  ["an unknown key in a rule", { not: { skill: "fastapi-app", why: "x" } }, false],
])("both agree on a rule with %s", (_name, rule, right) => {
  const text = roadmapText([{ id: "joins", evidence: [rule] }]);
  expect(agrees(JSON.parse(text))).toBe(right);
  expect(parseRoadmap(text, "roadmap.json").roadmap !== null).toBe(right);
});

test("refuses a skill that is not in the catalogue, as check does, and editors are told what each one means", () => {
  const text = roadmapText([{ id: "joins", evidence: [{ skill: "sql-jons" }] }]);
  expect(agrees(JSON.parse(text))).toBe(false);
  const { $defs } = JSON.parse(read("schema/roadmap.schema.json"));
  expect($defs.skillRule.properties.skill.anyOf).toEqual(
    skills.map(({ id, title }) => ({ const: id, description: title })),
  );
});

test("documents rules and items only once, although they are used in many places", () => {
  const text = read("schema/roadmap.schema.json");
  expect(text.split('"contains": {')).toHaveLength(2);
  expect(text.split('"aliases": {')).toHaveLength(3);
});

/** Every key by its path from the root, with its description. */
function keysIn(schema: unknown, parts: Parts, way: string[] = []): { key: string; description: string }[] {
  if (Array.isArray(schema)) return schema.flatMap((one) => keysIn(one, parts, way));
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([name, inside]) => {
    if (name === "$defs") return [];
    if (name === "$ref") return keysIn(parts[String(inside).replace("#/$defs/", "")], parts, way);
    if (name !== "properties") return keysIn(inside, parts, way);
    return Object.entries(properties.parse(inside)).flatMap(([key, one]) => [
      { key: [...way, key].join("."), description: one.description ?? "" },
      ...keysIn(one, parts, [...way, key]),
    ]);
  });
}
type Parts = Record<string, unknown>;
const withParts = z.looseObject({ $defs: z.record(z.string(), z.unknown()) });
const properties = z.record(z.string(), z.looseObject({ description: z.string().optional() }));

test("describes every key that a person writes", () => {
  const schema = withParts.parse(JSON.parse(read("schema/roadmap.schema.json")));
  const keys = keysIn(schema, schema.$defs);
  const deepest = ["owner.links.url", "phases.groups.items.evidence.commit.paths", "strategy.done.proof"];
  expect(keys.map(({ key }) => key)).toEqual(expect.arrayContaining(deepest));
  expect(keys.filter(({ description }) => description.trim() === "").map(({ key }) => key)).toEqual([]);
});
