/** What is found in files, by which of them, and how much of it. */
import { describe, expect, test, vi } from "vitest";
import type { ReadFile } from "../../../../src/languages/read-file.ts";
import { createSearch } from "../../../../src/evidence/code/search/search.ts";
import { context, foundIn, leafOf, lineReader, many, searched } from "../../../support/searched.ts";

test("more lines with the same fact than a call takes arguments are searched", () => {
  const text = "sql union all\n".repeat(200_000);
  expect(foundIn([leafOf(["sql union*"])], { "a.sql": text }, { places: 2, inFile: 2 })).toEqual([
    "leaf a.sql:1",
    "leaf a.sql:2",
  ]);
});

test.each<[string, string, number[]]>([
  ["both", "sql union && sql except", [2]],
  ["one without the other", "sql union && !sql except", [6, 8]],
  ["one with what is nowhere", "sql union && sql join", []],
  ["one with what is outside of functions", "sql except && sql intersect", []],
  ["both, outside of functions", "sql intersect && sql union", [9]],
  ["both, in a file with a third", "sql union && sql except & sql intersect", [2]],
  ["both, in a file without a third", "sql union && sql except & !sql intersect", []],
  ["both, after a term of the file", "sql intersect & sql union && sql except", [9]],
])("terms of one function: %s", (_name, pattern, lines) => {
  const text = [
    "function one() {",
    "  sql union",
    "  sql except",
    "}",
    "function two() {",
    "  sql union",
    "}",
    "sql union",
    "sql intersect",
  ].join("\n");
  const readFile: ReadFile = (_path, file) =>
    file.split("\n").map((line, index) => ({ text: line.trim(), line: index + 1 }));
  const search = createSearch([leafOf([pattern])], many);
  search.read("a.sql", text, context, readFile);
  expect([...search.places().values()].flat().map(({ line }) => line)).toEqual(lines);
});

describe("facts", () => {
  const union = leafOf(["sql union"]);
  test.each<[string, string[], string, number[]]>([
    ["a line", ["sql union"], "x\nsql union", [2]],
    [
      "each of several lines, in their order",
      ["sql union", "sql except"],
      "sql except\nx\nsql union",
      [3, 1],
    ],
    ["none", ["sql union"], "sql unions", []],
    ["the first of two that must be there", ["sql union & sql except"], "sql except\nsql union", [2]],
    ["only one of two that must be there", ["sql union & sql except"], "sql union", []],
    ["only a word of the other that must be there", ["sql union & sql except"], "sql union\nexcept it", []],
    ["a term with a star, among other facts", ["sql union*"], "union\nsql union all\nx sql union", [2]],
    [
      "what fits as it stands and what fits a star",
      ["sql {union,except*}"],
      "sql except x\n\nsql union",
      [1, 3],
    ],
    ["what must not be there is there", ["sql union & !sql except"], "sql union\nsql except", []],
    ["what must not be there is not", ["sql union & !sql except"], "sql union", [1]],
    ["a term with a star", ["sql union*"], "sql union all\nsql union", [1, 2]],
    ["one line for two patterns", ["sql union", "sql un*"], "sql union", [1]],
  ])("%s", (_name, patterns, text, lines) => {
    expect(foundIn([leafOf(patterns)], { "a.sql": text })).toEqual(lines.map((line) => `leaf a.sql:${line}`));
  });

  test("are looked for in files whose reader may say them, on the paths of the pattern", () => {
    const files = { "a.sql": "sql union", "a.md": "sql union", "b/c.sql": "sql union" };
    expect(foundIn([union], files)).toEqual(["leaf a.sql:1", "leaf b/c.sql:1"]);
    expect(foundIn([leafOf(["sql union & path b/**"])], files)).toEqual(["leaf b/c.sql:1"]);
  });

  test("are looked for only where their words are", () => {
    const { readFile, files } = lineReader();
    const search = createSearch([union], many);
    expect(search.read("a.sql", "select 1", context, readFile)).toBe(false);
    expect(search.read("b.sql", "reunion", context, readFile)).toBe(false);
    expect(files).toEqual([]);
    search.read("c.sql", "UNION", context, readFile);
    expect(files).toEqual(["c.sql"]);
  });

  test("of the repository's own modules are looked for only where some are imported", () => {
    const local = leafOf(["python import local"]);
    const imported = "from app import x";
    for (const isLocal of [true, false]) {
      const { readFile, files } = lineReader();
      createSearch([local], many).read("a.py", imported, { ...context, isLocal: () => isLocal }, readFile);
      expect(files).toEqual(isLocal ? ["a.py"] : []);
    }
  });

  test("in a notebook are looked for only where its cells have their words", () => {
    const file = '{"cells": ["union"]}';
    const read = vi.fn<ReadFile>(() => []);
    const search = createSearch([union], many);
    search.read("a.ipynb", "plot()", context, read, file);
    expect(read).not.toHaveBeenCalled();
    search.read("b.ipynb", "x = 1\nunion", context, read, file);
    expect(read).toHaveBeenCalledExactlyOnceWith("b.ipynb", file, context);
  });
});

describe("lines", () => {
  const contains = (line: string): boolean => line.includes("create");
  const created = leafOf([], { patterns: [{ needs: [], without: [], path: () => true }], contains });

  test("are found in any file, without reading it for facts", () => {
    const { readFile, files } = lineReader();
    const search = createSearch([created], many);
    expect(search.wants("a.unknown")).toBe(true);
    expect(search.read("a.unknown", "x\ncreate\nrecreate", context, readFile)).toBe(true);
    expect(search.read("b.unknown", "x", context, readFile)).toBe(false);
    expect(files).toEqual([]);
    expect([...search.places()]).toEqual([
      [
        "leaf",
        [
          { path: "a.unknown", line: 2, whole: false, pattern: 0, meant: 2, flaw: null },
          { path: "a.unknown", line: 3, whole: false, pattern: 0, meant: 3, flaw: null },
        ],
      ],
    ]);
  });

  test("are read as far as their twenty thousandth character", () => {
    expect(foundIn([created], { a: `${" ".repeat(19_994)}create` })).toEqual(["leaf a:1"]);
    expect(foundIn([created], { a: `${" ".repeat(19_995)}create` })).toEqual([]);
  });

  test("and facts are found in one file", () => {
    const found = foundIn([created, leafOf(["sql union"], { key: "union" })], {
      "a.sql": "create\nsql union",
    });
    expect(found).toEqual(["leaf a.sql:1", "union a.sql:2"]);
  });
});

describe("paths", () => {
  const readme = leafOf([], { patterns: [{ needs: [], without: [], path: (path) => path.endsWith(".md") }] });

  test("show something as a whole, without being read", () => {
    const search = createSearch([readme], many);
    search.see("a.md");
    search.see("a.txt");
    expect(search.wants("a.md")).toBe(false);
    expect([...search.places().values()]).toEqual([
      [{ path: "a.md", line: 1, whole: true, pattern: 0, meant: 1, flaw: null }],
    ]);
  });

  test("do not show what is looked for in the text", () => {
    expect(foundIn([leafOf(["sql union"])], { "a.sql": "" })).toEqual([]);
  });
});

describe("enough is enough", () => {
  const union = leafOf(["sql union"]);
  const lines = (count: number): string => Array.from({ length: count }, () => "sql union").join("\n");
  const files = (count: number, each: number): Record<string, string> =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.sql`, lines(each)]));

  test("in a file", () => {
    expect(foundIn([union], files(1, 5), { places: 100, inFile: 3 })).toHaveLength(3);
    expect(
      foundIn([leafOf(["sql union"], { min: 4 })], files(1, 5), { places: 100, inFile: 3 }),
    ).toHaveLength(4);
  });

  test("in all files", () => {
    const limits = { places: 3, inFile: 100 };
    expect(foundIn([union], files(9, 1), limits)).toHaveLength(3);
    expect(foundIn([leafOf(["sql union"], { min: 4 })], files(9, 1), limits)).toHaveLength(4);
    const readme = leafOf([], { patterns: [{ needs: [], without: [], path: () => true }] });
    expect(foundIn([readme], files(9, 1), limits)).toHaveLength(3);
  });

  test("so that no more files are wanted, nor read", () => {
    const search = createSearch([union], { places: 2, inFile: 100 });
    expect(searched(search, files(3, 1))).toEqual([true, true, false]);
    expect(search.wants("z.sql")).toBe(false);
    const { readFile, files: read } = lineReader();
    expect(search.read("z.sql", lines(1), context, readFile)).toBe(false);
    expect(read).toEqual([]);
  });

  test("of one leaf, while another is still looked for", () => {
    const search = createSearch([union, leafOf(["sql except"], { key: "other" })], { places: 1, inFile: 9 });
    expect(searched(search, { "a.sql": "sql union", "b.sql": "sql union", "c.sql": "sql except" })).toEqual([
      true,
      false,
      true,
    ]);
    expect([...search.places()].map(([key, places]) => [key, places.length])).toEqual([
      ["leaf", 1],
      ["other", 1],
    ]);
  });

  test("a file that shows what it showed before shows nothing new", () => {
    const search = createSearch([union], many);
    const { readFile } = lineReader();
    expect(search.read("a.sql", "sql union", context, readFile)).toBe(true);
    expect(search.read("a.sql", "sql union", context, readFile)).toBe(false);
    expect(search.read("b.sql", "sql union", context, readFile)).toBe(true);
  });
});

test("of a term's alternatives, those without a wildcard are found beside those with one", () => {
  const mixed = leafOf(["sql {join,create t*,left join}"]);
  expect(foundIn([mixed], { "a.sql": "sql left join\nsql create view\nsql join\nsql create table" })).toEqual(
    ["leaf a.sql:1", "leaf a.sql:3", "leaf a.sql:4"],
  );
});
