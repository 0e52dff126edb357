/** Which places are kept beyond those that are enough, and what becomes of lines that are no good as a proof. */
import { describe, expect, test } from "vitest";
import type { Leaf } from "../../../../src/evidence/code/search/leaf.ts";
import { createSearch } from "../../../../src/evidence/code/search/search.ts";
import type { ReadFile } from "../../../../src/languages/read-file.ts";
import { context, foundIn, leafOf, searched } from "../../../support/searched.ts";

describe("a better place than those that are enough", () => {
  const weak = leafOf(["sql strong", "sql weak"]);
  const limits = { places: 2, inFile: 1 };
  const files = (from: number, count: number, text: string, folder = ""): Record<string, string> =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `${folder}${String(from + index).padStart(2, "0")}.sql`,
        text,
      ]),
    );

  test("is one that shows a stronger pattern", () => {
    expect(foundIn([weak], { ...files(0, 5, "sql weak"), ...files(50, 1, "sql strong") }, limits)).toEqual([
      "leaf 00.sql:1",
      "leaf 01.sql:1",
      "leaf 50.sql:1",
    ]);
  });

  test("is one in the learner's own project", () => {
    const union = leafOf(["sql union"]);
    const found = foundIn(
      [union],
      { ...files(0, 5, "sql union", "exercises/"), "shop/a.sql": "sql union" },
      limits,
    );
    expect(found).toEqual(["leaf exercises/00.sql:1", "leaf exercises/01.sql:1", "leaf shop/a.sql:1"]);
  });

  test("is one in a test only for what is not about tests", () => {
    const some = { ...files(0, 3, "sql union", "tests/"), "shop/a.sql": "sql union" };
    expect(foundIn([leafOf(["sql union"], { aboutTests: true })], some, limits)).toEqual([
      "leaf tests/00.sql:1",
      "leaf tests/01.sql:1",
    ]);
  });

  test("is looked for until there are as many as the owner may not have written", () => {
    const found = foundIn(
      [weak],
      { ...files(0, 20, "sql weak"), ...files(50, 9, "sql strong") },
      { places: 12, inFile: 1 },
    );
    expect(found.filter((place) => place.includes("leaf 5"))).toHaveLength(4);
  });

  test("is looked for in other projects, if each may need its own, but not without end", () => {
    const union = leafOf(["sql union"], { ofEachProject: true });
    const some = { ...files(0, 20, "sql union", "chat/"), "shop/a.sql": "sql union" };
    expect(foundIn([union], some, limits)).toContain("leaf shop/a.sql:1");
    const found = foundIn([union], { ...files(0, 250, "sql union", "chat/"), ...some }, limits);
    expect(found).toHaveLength(200);
  });

  test("is not looked for without end", () => {
    const some = Object.fromEntries(
      Array.from({ length: 99 }, (_, index) => [`${String(index).padStart(3, "0")}.sql`, "sql weak"]),
    );
    const varied = leafOf([...Array.from({ length: 40 }, (_, index) => `sql other${index}`), "sql weak"]);
    const search = createSearch([varied], { places: 12, inFile: 1 });
    searched(search, some);
    const better = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [
        `x${String(index).padStart(2, "0")}.sql`,
        `sql other${39 - index}`,
      ]),
    );
    searched(search, better);
    expect(search.places().get("leaf")).toHaveLength(24);
  });

  test("is one further down in the same file, if the first is no good", () => {
    const everyLine: ReadFile = (_, text) =>
      text.split("\n").map((_line, index) => ({ text: "sql union", line: index + 1 }));
    const linesIn = (text: string): number[] => {
      const search = createSearch([leafOf(["sql union"])], { places: 12, inFile: 1 });
      search.read("a.sql", text, context, everyLine);
      return [...search.places().values()].flat().map(({ line }) => line);
    };
    expect(linesIn("import union\nimport union\nunion 1\nunion 2")).toEqual([1, 3]);
    expect(linesIn("union 1\nunion 2")).toEqual([1]);
  });
});

describe("a line that is no good as a proof", () => {
  /** Facts by line. */
  const reader =
    (facts: Record<number, string>): ReadFile =>
    () =>
      Object.entries(facts).map(([line, text]) => ({ text, line: Number(line) }));
  const places = (leaf: Leaf, path: string, text: string, facts: Record<number, string>): string[] => {
    const search = createSearch([leaf], { places: 12, inFile: 2 });
    search.read(path, text, context, reader(facts));
    return [...search.places().values()].flat().map(({ meant, flaw }) => `${meant} ${flaw}`);
  };
  const workflow = "- uses: actions/checkout@v4\n- run: pip install x\n- run: pytest";

  test.each<[string, Leaf, string, string, Record<number, string>, string[]]>([
    [
      "gives way to the line of another fact of its pattern",
      leafOf(["key uses & key run"]),
      "ci.yml",
      workflow,
      { 1: "key uses", 2: "key run", 3: "key run" },
      ["1 boilerplate", "3 null"],
    ],
    [
      "is all there is, if the others are no better",
      leafOf(["key uses & key run"]),
      "ci.yml",
      workflow,
      { 1: "key uses", 2: "key run" },
      ["1 boilerplate"],
    ],
    [
      "is not counted for several places of one fact",
      leafOf(["key uses & key run"], { min: 2 }),
      "ci.yml",
      workflow,
      { 1: "key uses", 3: "key run" },
      ["1 boilerplate"],
    ],
    [
      "stands for what it is a part of",
      leafOf(["sql where"]),
      "a.sql",
      "select a\nwhere\n  a = 1",
      { 2: "sql where" },
      ["3 null"],
    ],
    [
      "counts as it is where several places are needed",
      leafOf(["sql where"], { min: 2 }),
      "a.sql",
      "select a\nwhere\n  a = 1\nwhere\n  b = 2",
      { 2: "sql where", 4: "sql where" },
      ["2 bare", "4 bare"],
    ],
  ])("%s", (_, leaf, path, text, facts, expected) => {
    expect(places(leaf, path, text, facts)).toEqual(expected);
  });
});
