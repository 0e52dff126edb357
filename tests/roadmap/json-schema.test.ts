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

/** Every key that may be written, by its way from the top, with what is said of it. */
function keysIn(schema: unknown, way: string[] = []): { key: string; description: string }[] {
  if (Array.isArray(schema)) return schema.flatMap((one) => keysIn(one, way));
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([name, inside]) => {
    if (name !== "properties") return keysIn(inside, way);
    return Object.entries(properties.parse(inside)).flatMap(([key, one]) => [
      { key: [...way, key].join("."), description: one.description ?? "" },
      ...keysIn(one, [...way, key]),
    ]);
  });
}
const properties = z.record(z.string(), z.looseObject({ description: z.string().optional() }));

test("every key says what it is for, where a person has to write it", () => {
  const keys = keysIn(JSON.parse(read("schema/roadmap.schema.json")));
  const deepest = ["owner.links.url", "phases.groups.items.evidence.commit.paths", "strategy.done.proof"];
  expect(keys.map(({ key }) => key)).toEqual(expect.arrayContaining(deepest));
  expect(keys.filter(({ description }) => description.trim() === "").map(({ key }) => key)).toEqual([]);
});
