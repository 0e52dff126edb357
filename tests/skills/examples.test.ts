/** What examples say of a skill, and which alternatives of its patterns they need. */
import { describe, expect, test } from "vitest";
import { alternativesOf, isNoticed, without } from "../../scripts/catalogue/alternatives.ts";
import { readMarks } from "../../scripts/catalogue/marks.ts";
import { compileSkill, type WrittenSkill } from "../../scripts/catalogue/read-catalogue.ts";
import { exampleProblem, readExample } from "../../scripts/catalogue/run-example.ts";

/** A skill with a name of its own, a shared one, braces, and a condition nearby. */
const skill: WrittenSkill = {
  id: "joins",
  field: "SQL and databases",
  folder: "",
  file: "",
  written: {
    title: "Joins",
    shows: "Joins two tables in a query. A union of two tables does not count.",
    let: { side: ["left", "right"] },
    parts: [
      {
        name: "a join",
        any: ["sql {cross,full} join & $not-old", "sql {$side} join", "path *.join"],
        near: ["docker FROM *"],
      },
    ],
    never: [{ name: "a drop", any: ["sql drop table"] }],
    words: { names: ["joins"] },
  },
};
const shared = new Map([["not-old", "!path {old,ancient}.sql"]]);
const compiled = compileSkill(skill, shared);
const Dockerfile = "FROM postgres\n";

async function problem(name: string, files: Record<string, string>, expected: "ticks" | "ignores" = "ticks") {
  return exampleProblem(compiled, await readExample(name, files), expected);
}

test.each([
  ["", []],
  ["select 1 -- ticks\n", [1]],
  ["call()\nrun()  # ticks\n", [2]],
  ["# ticks\nUSER app\n", [2]],
  ["a(); /* ticks */\nb(); // ticks", [1, 2]],
  ["<!-- ticks -->\n# Title\n", [2]],
  ['print("# ticks here")\n# it ticks\nrun() # ticks off', []],
])("the marks of %j are at %j", (text, marked) => {
  expect(readMarks(text).marked).toEqual(marked);
  expect(readMarks(text).text.split("\n").length).toBe(text.split("\n").length);
  // Only what is not a mark stays in the text.
  expect(readMarks(text).text.includes("ticks")).toBe(marked.length === 0 && text !== "");
});

describe("an example", () => {
  test.each<[string, string, Record<string, string>, "ticks" | "ignores", RegExp | null]>([
    ["ticks", "a", { "a.sql": "select 1 from a cross join b", Dockerfile }, "ticks", null],
    ["lacks what has to be near", "a", { "a.sql": "select 1 from a cross join b" }, "ticks", /does not tick/],
    [
      "has what rules it out",
      "a",
      { "a.join": "", "b.sql": "drop table a", Dockerfile },
      "ticks",
      /does not/,
    ],
    ["is ignored", "a", { "a.sql": "select 1", Dockerfile }, "ignores", null],
    ["ticks by mistake", "a", { "a.join": "", Dockerfile }, "ignores", /It ticks/],
    ["has a mark", "a", { "a.sql": "select 1 from a\ncross join b -- ticks", Dockerfile }, "ticks", null],
    [
      "has a mark too many",
      "a",
      { "a.sql": "select 1 from a\ncross join b -- ticks\njoin c -- ticks", Dockerfile },
      "ticks",
      /Not found: a\.sql:3$/,
    ],
    [
      "has a mark too few",
      "a",
      { "a.sql": "select 1 from a\ncross join b -- ticks\nleft join c", Dockerfile },
      "ticks",
      /without a mark: a\.sql:3$/,
    ],
    ["has an idle file", "a", { "a.join": "", "b.txt": "", Dockerfile }, "ticks", null],
    ["has an idle file", "each-file", { "a.join": "", "b.txt": "", Dockerfile }, "ticks", /nothing: b\.txt$/],
    ["needs every file", "each-file", { "a.join": "", "b.join": "", Dockerfile }, "ticks", null],
  ])("%s (%s)", async (_, name, files, expected, message) => {
    const found = await problem(name, files, expected);
    expect(found ?? "no problem").toMatch(message ?? /^no problem$/);
  });
});

test("alternatives are entries and the options in their braces", () => {
  expect(alternativesOf(skill.written).map(({ name, path, rest }) => [name, path.join("."), rest])).toEqual([
    ["“cross” in sql {cross,full} join & $not-old", "parts.0.any.0", "sql {full} join & $not-old"],
    ["“full” in sql {cross,full} join & $not-old", "parts.0.any.0", "sql {cross} join & $not-old"],
    ["sql {$side} join", "parts.0.any.1", null],
    ["path *.join", "parts.0.any.2", null],
    ["docker FROM *", "parts.0.near.0", null],
    ["sql drop table", "never.0.any.0", null],
    ["left", "let.side.0", null],
    ["right", "let.side.1", null],
  ]);
});

test("an alternative is needed if an example comes out wrong without it", async () => {
  const examples = {
    ticks: [
      await readExample("full", { "a.sql": "select 1 from a full join b", Dockerfile }),
      await readExample("marks", {
        "a.sql": "select 1 from a\nleft join b -- ticks\nright join c -- ticks",
        Dockerfile,
      }),
    ],
    ignores: [await readExample("dropped", { "a.join": "", "b.sql": "drop table a", Dockerfile })],
  };
  expect(isNoticed(skill, shared, examples)).toBe(false);
  const needed = alternativesOf(skill.written).filter((one) =>
    isNoticed({ ...skill, written: without(skill.written, one) }, shared, examples),
  );
  expect(needed.map(({ name }) => name)).toEqual([
    "“full” in sql {cross,full} join & $not-old",
    "sql {$side} join",
    "docker FROM *",
    "sql drop table",
    "left",
    "right",
  ]);
});
