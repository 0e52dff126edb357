/** The JSON Schema is what editors check with: it has to agree with the program about what a roadmap may be. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import * as z from "zod";
import { parseRoadmap } from "../../src/roadmap/parse.ts";
import { roadmapText } from "../support/roadmaps.ts";

const root = join(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");
// Formats are zod's to check: ajv has none of its own.
const ajv = new Ajv2020({ validateFormats: false, strict: true, allErrors: true });
const agrees = ajv.compile(JSON.parse(read("schema/roadmap.schema.json")));

test("this repository's roadmap is right for both", () => {
  const text = read("roadmap.json");
  expect(agrees(JSON.parse(text)) ? [] : agrees.errors).toEqual([]);
  expect(parseRoadmap(text, "roadmap.json").problems).toEqual([]);
});

test.each<[string, Record<string, unknown>, boolean]>([
  ["a small one", {}, true],
  ["a habit", { strategy: [{ id: "english", title: "English", kind: "habit" }] }, true],
  ["an unknown key", { colour: "red" }, false],
  ["a title that is no text", { title: 3 }, false],
  ["an id with a space", { strategy: [{ id: "a b", title: "A" }] }, false],
  ["a kind that is none", { strategy: [{ id: "a", title: "A", kind: "hobby" }] }, false],
  ["an issue number of zero", { strategy: [{ id: "a", title: "A", issue: 0 }] }, false],
  ["a done that is text", { strategy: [{ id: "a", title: "A", done: "yes" }] }, false],
  ["no phases", { phases: undefined }, false],
])("both judge alike: %s", (_name, extra, right) => {
  const text = roadmapText([{ id: "joins" }], extra);
  expect(agrees(JSON.parse(text))).toBe(right);
  expect(parseRoadmap(text, "roadmap.json").roadmap !== null).toBe(right);
});

/** A rule of rules, `depth` deep. */
const nested = (depth: number): object => (depth === 0 ? { files: ["a"] } : { all: [nested(depth - 1)] });

test.each<[string, unknown, boolean]>([
  ["a skill", { skill: "fastapi-app" }, true],
  ["a commit", { commit: { type: "feat" } }, true],
  ["four rules deep", nested(4), true],
  ["five rules deep", nested(5), false],
  ["no rule in a rule", { any: [] }, false],
  ["a commit in a rule", { not: { commit: { type: "feat" } } }, false],
  ["an unknown key in a rule", { not: { skill: "fastapi-app", why: "x" } }, false],
])("both judge a rule alike: %s", (_name, rule, right) => {
  const text = roadmapText([{ id: "joins", evidence: [rule] }]);
  expect(agrees(JSON.parse(text))).toBe(right);
  expect(parseRoadmap(text, "roadmap.json").roadmap !== null).toBe(right);
});

test("what is said of rules and items stands there once, though both stand in many places", () => {
  const text = read("schema/roadmap.schema.json");
  expect(text.split('"contains": {')).toHaveLength(2);
  expect(text.split('"aliases": {')).toHaveLength(3);
});

/** Every key that may be written, by its way from the top, with what is said of it. */
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

test("every key says what it is for, where a person has to write it", () => {
  const schema = withParts.parse(JSON.parse(read("schema/roadmap.schema.json")));
  const keys = keysIn(schema, schema.$defs);
  const deepest = ["owner.links.url", "phases.groups.items.evidence.commit.paths", "strategy.done.proof"];
  expect(keys.map(({ key }) => key)).toEqual(expect.arrayContaining(deepest));
  expect(keys.filter(({ description }) => description.trim() === "").map(({ key }) => key)).toEqual([]);
});
