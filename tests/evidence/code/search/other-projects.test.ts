/** Places that count only in projects that do not contain something else. */
import { expect, test } from "vitest";
import type { Leaf, Place } from "../../../../src/evidence/code/search/leaf.ts";
import {
  dependOnProjects,
  inOtherProjects,
  projectKeys,
} from "../../../../src/evidence/code/search/other-projects.ts";
import { compilePattern } from "../../../../src/evidence/code/search/pattern.ts";

const leafOf = (key: string, ...patterns: string[]): Leaf => ({
  key,
  patterns: patterns.map(compilePattern),
  contains: null,
  min: 1,
});
const placeIn = (path: string, pattern = 0): Place => ({
  path,
  line: 1,
  whole: false,
  pattern,
  meant: 1,
  flaw: null,
});
/** The first folder is the project. */
const ties = { projectsOf: (path: string) => [path.slice(0, path.indexOf("/"))] };

const crudPatterns = ["sql insert", "js call *.create & !project prisma provider mongodb"];
const crud = leafOf("crud", ...crudPatterns);
const schema = leafOf("project prisma provider mongodb", "prisma provider mongodb");

test("a pattern names what must not be anywhere in the project", () => {
  const [, create] = crud.patterns;
  expect(create?.notInProject).toEqual(["prisma provider mongodb"]);
  expect(create?.without).toEqual([]);
  expect(projectKeys(crud)).toEqual([schema.key]);
  expect(dependOnProjects([crud])).toBe(true);
  expect(dependOnProjects([schema])).toBe(false);
});

test("places of other patterns count, and so do places in other projects", () => {
  const places = new Map([
    ["crud", [placeIn("chat/a.ts", 1), placeIn("chat/a.sql"), placeIn("shop/a.ts", 1)]],
    [schema.key, [placeIn("chat/schema.prisma")]],
  ]);
  const { places: kept, ruledOut } = inOtherProjects([crud, schema], places, ties);
  expect(ruledOut).toEqual([]);
  expect([...kept]).toEqual([["crud", [placeIn("chat/a.sql"), placeIn("shop/a.ts", 1)]]]);
});

test("some places count only in projects in which something else is found", () => {
  const formats = leafOf("formats", "sql read_parquet & project sql parquet");
  const [write = ""] = projectKeys(formats);
  const places = new Map([
    ["formats", [placeIn("shop/read.sql"), placeIn("chat/read.sql")]],
    [write, [placeIn("shop/write.sql")]],
  ]);
  expect(inOtherProjects([formats], places, ties)).toEqual({
    places: new Map([["formats", [placeIn("shop/read.sql")]]]),
    ruledOut: [],
  });
  places.delete(write);
  expect(inOtherProjects([formats], places, ties)).toEqual({ places: new Map(), ruledOut: [] });
});

test("a leaf with no place left is not found, and it is known why", () => {
  const places = new Map([
    ["crud", [placeIn("chat/a.ts", 1)]],
    [schema.key, [placeIn("chat/schema.prisma")]],
  ]);
  expect(inOtherProjects([crud, schema], places, ties)).toEqual({
    places: new Map(),
    ruledOut: [{ leaf: "crud", by: null, path: "chat/schema.prisma" }],
  });
});

test("of places that lack something and places that are ruled out, the latter say why", () => {
  const both = leafOf("both", "sql read_parquet & project sql parquet", ...crudPatterns);
  const places = new Map([
    ["both", [placeIn("chat/read.sql"), placeIn("chat/a.ts", 2)]],
    [schema.key, [placeIn("chat/schema.prisma")]],
  ]);
  expect(inOtherProjects([both, schema], places, ties).ruledOut).toEqual([
    { leaf: "both", by: null, path: "chat/schema.prisma" },
  ]);
});

test("enough places of another leaf rule out all places of a leaf", () => {
  const rest = {
    ...leafOf("rest", "js call *.get"),
    unless: [{ leaf: "verbs", min: 2, name: "verbs in paths" }],
  };
  const verbs = leafOf("verbs", "js argument *.get /get*");
  const places = new Map([
    ["rest", [placeIn("chat/a.ts"), placeIn("shop/a.ts")]],
    ["verbs", [placeIn("chat/a.ts"), placeIn("chat/b.ts"), placeIn("shop/a.ts")]],
  ]);
  expect(projectKeys(rest)).toEqual(["verbs"]);
  expect([...inOtherProjects([rest, verbs], places, ties).places]).toEqual([
    ["rest", [placeIn("shop/a.ts")]],
  ]);
  const [chat] = places.get("rest") ?? [];
  const chatOnly = new Map([...places, ["rest", chat === undefined ? [] : [chat]]]);
  const { ruledOut } = inOtherProjects([rest, verbs], chatOnly, ties);
  expect(ruledOut).toEqual([{ leaf: "rest", by: "verbs in paths", path: "chat/a.ts" }]);
});

test("all count where that leaf is in no project", () => {
  const places = new Map([["crud", [placeIn("chat/a.ts", 1)]]]);
  expect(inOtherProjects([crud, schema], places, ties)).toEqual({ places, ruledOut: [] });
});
