import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indexReferences } from "../../src/evidence/references.ts";
import type { Item } from "../../src/roadmap/roadmap.ts";
import { itemOf } from "../support/activity.ts";

const item = (id: string, title: string, ...aliases: string[]): Item => itemOf({ id, title, aliases });

const items = [
  item("sql-joins", "`JOIN`, `GROUP BY`, `ORDER BY`", "Junções básicas", "joins"),
  item("sql-crud", "CRUD: `SELECT`, `INSERT`", "Operações (CRUD)"),
  item("fastapi", "[FastAPI](https://fastapi.tiangolo.com) or **Flask**"),
  item("c-sharp", "C\\# basics"),
  item("c", "C"),
  item("a-b", "A, B"),
  item("only-b", "B"),
  // Two items with the same wording, and an item whose title is another's id.
  item("git-1", "Version control", "git flow"),
  item("git-2", "_Version_  control!", "trunk"),
  item("docker", "Containers"),
  item("compose", "Docker"),
];

const separated = [
  item("sort", "Sort 1,000 rows"),
  item("read", "Read; write"),
  item("cloud", "AWS: S3,Lambda"),
  item("stars", "`*`"),
  item("joins", "Joins"),
];

test.each<[string, string[]]>([
  ["Sort 1,000 rows, joins", ["sort", "joins"]],
  ["joins; Read; write", ["joins", "read"]],
  ["AWS: S3,Lambda,joins", ["cloud", "joins"]],
  ["joins,, ;", ["joins"]],
])("a title may contain list separators: %s", (wording, expected) => {
  const references = indexReferences(separated);
  expect(references.resolve({ says: "done", form: "trailer", wording })).toEqual({
    ids: expected,
    unknown: [],
  });
});

test.each([
  [12, ["long", "joins"]],
  [13, ["joins"]],
])("a title with %i commas in a list", (count, expected) => {
  const title = Array.from({ length: count + 1 }, (_, index) => `part ${index}`).join(", ");
  const references = indexReferences([item("long", title), item("joins", "Joins")]);
  const { ids } = references.resolve({ says: "done", form: "trailer", wording: `${title}, joins` });
  expect(ids).toEqual(expected);
});

test("punctuation alone means nothing, even if a title consists of it", () => {
  const references = indexReferences(separated);
  expect(references.resolve({ says: "done", form: "task", wording: "..." }).ids).toEqual([]);
});

function resolved(wording: string, form: "trailer" | "task" = "task"): string[] {
  return indexReferences(items).resolve({ says: "done", form, wording }).ids;
}

describe("a mark names an item by id, title or alias", () => {
  test.each<[string, string, string[]]>([
    ["the id", "sql-joins", ["sql-joins"]],
    ["the id in capitals", "SQL-Joins", ["sql-joins"]],
    ["the id as code, with a full stop", "`sql-joins`.", ["sql-joins"]],
    ["the title as written", "`JOIN`, `GROUP BY`, `ORDER BY`", ["sql-joins"]],
    ["the title without markup", "JOIN, GROUP BY, ORDER BY", ["sql-joins"]],
    ["the title in lower case", "join, group by, order by", ["sql-joins"]],
    ["the title with different spacing", "  JOIN,\tGROUP   BY, ORDER BY ", ["sql-joins"]],
    ["an alias", "joins", ["sql-joins"]],
    ["an alias without its accents", "juncoes basicas", ["sql-joins"]],
    ["an alias with decomposed accents", "Junções básicas".normalize("NFD"), ["sql-joins"]],
    ["an alias with punctuation", "Operações (CRUD):", ["sql-crud"]],
    ["the text of a link in the title", "fastapi or flask", ["fastapi"]],
    ["a link where the title has another", "[FastAPI](x) or Flask", ["fastapi"]],
    ["an escaped character", "C# basics", ["c-sharp"]],
    ["a title of one letter", "c", ["c"]],
  ])("%s", (_name, wording, expected) => {
    expect(resolved(wording)).toEqual(expected);
    expect(resolved(wording, "trailer")).toEqual(expected);
  });
});

describe("only the whole wording names an item", () => {
  test.each([
    ["more words before it", "learn sql-joins"],
    ["more words after it", "joins and more"],
    ["an id with more", "sql-joins-2"],
    ["the beginning of an id", "sql"],
    ["half a title", "GROUP BY"],
    ["a word of a title", "Flask"],
    ["another language, one letter longer", "C++"],
    ["the id of a phase", "basics"],
    ["nothing", ""],
  ])("%s", (_name, wording) => {
    expect(resolved(wording)).toEqual([]);
    expect(resolved(wording, "trailer")).toEqual([]);
  });
});

describe("wording shared by two items", () => {
  test.each<[string, string, string[]]>([
    ["names neither", "Version control", []],
    ["names neither with other markup", "**version** control", []],
    ["does not affect other wording of the first", "git flow", ["git-1"]],
    ["does not affect other wording of the second", "trunk", ["git-2"]],
    ["does not affect their ids", "git-1", ["git-1"]],
    ["names the item with that id", "docker", ["docker"]],
    ["names the item with that id, in another case too", "Docker", ["docker"]],
  ])("%s", (_name, wording, expected) => {
    expect(resolved(wording)).toEqual(expected);
    expect(resolved(wording, "trailer")).toEqual(expected);
  });

  test("names none of three either", () => {
    const three = ["a", "b", "d"].map((id) => item(id, "The same"));
    expect(indexReferences(three).resolve({ says: "done", form: "task", wording: "the same" })).toEqual({
      ids: [],
      unknown: ["the same"],
    });
  });

  test("an item does not share wording with itself", () => {
    const one = [item("git", "Git", "GIT", "`git`")];
    expect(indexReferences(one).resolve({ says: "done", form: "task", wording: "Git" }).ids).toEqual(["git"]);
  });
});

describe("a list in a trailer", () => {
  test.each<[string, string, string[], string[]]>([
    ["of ids", "sql-joins, sql-crud", ["sql-joins", "sql-crud"], []],
    ["with semicolons", "sql-joins; sql-crud", ["sql-joins", "sql-crud"], []],
    ["without spaces", "sql-joins,sql-crud", ["sql-joins", "sql-crud"], []],
    ["with empty entries", ", sql-joins,, sql-crud,", ["sql-joins", "sql-crud"], []],
    ["of ids and titles", "docker, C# basics, joins", ["docker", "c-sharp", "sql-joins"], []],
    ["a title with commas first", "JOIN, GROUP BY, ORDER BY, docker", ["sql-joins", "docker"], []],
    ["a title with commas last", "docker, JOIN, GROUP BY, ORDER BY", ["docker", "sql-joins"], []],
    [
      "two titles with commas",
      "CRUD: SELECT, INSERT, JOIN, GROUP BY, ORDER BY",
      ["sql-crud", "sql-joins"],
      [],
    ],
    ["part of a title with commas", "JOIN, GROUP BY, docker", ["docker"], ["JOIN", "GROUP BY"]],
    ["a title that starts with another title: the longest wins", "docker, A, B", ["docker", "a-b"], []],
    ["the rest of such a title", "docker, B", ["docker", "only-b"], []],
    ["an unknown entry in the middle", "docker, cooking, c", ["docker", "c"], ["cooking"]],
    ["shared wording", "docker, Version control", ["docker"], ["Version control"]],
    ["the same twice", "docker, docker", ["docker", "docker"], []],
    ["only unknown entries", "cooking, sewing", [], ["cooking", "sewing"]],
  ])("%s", (_name, wording, ids, unknown) => {
    expect(indexReferences(items).resolve({ says: "done", form: "trailer", wording })).toEqual({
      ids,
      unknown,
    });
  });

  test("a task mark is not a list", () => {
    expect(
      indexReferences(items).resolve({ says: "done", form: "task", wording: "docker, sql-crud" }),
    ).toEqual({ ids: [], unknown: ["docker, sql-crud"] });
  });
});

test("reports only the first hundred unknown entries of an absurdly long list", () => {
  const wording = Array.from({ length: 5000 }, (_, index) => `part ${index}`).join(", ");
  const { unknown } = indexReferences(items).resolve({ says: "done", form: "trailer", wording });
  expect(unknown).toEqual(Array.from({ length: 100 }, (_, index) => `part ${index}`));
});

test("finds every id alone and in any list, whatever the other items are called", () => {
  const id = fc.stringMatching(/^[a-z0-9](?:[a-z0-9-]{0,6}[a-z0-9])?$/);
  const title = fc.stringMatching(/^[A-Za-zç,; *`]{1,8}$/);
  const roadmap = fc.uniqueArray(fc.record({ id, title, alias: title }), {
    minLength: 1,
    maxLength: 6,
    selector: (one) => one.id,
  });
  fc.assert(
    fc.property(roadmap, (all) => {
      const references = indexReferences(all.map((one) => item(one.id, one.title, one.alias)));
      for (const one of all) {
        const wording = one.id;
        expect(references.resolve({ says: "done", form: "task", wording }).ids).toEqual([one.id]);
        expect(references.resolve({ says: "done", form: "trailer", wording }).ids).toEqual([one.id]);
      }
    }),
  );
});

test("reports everything that is neither known nor shared", () => {
  const part = fc.constantFrom("docker", "c", "cooking", "JOIN", "GROUP BY", "ORDER BY", "A", "B", "sewing");
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 14 }), (parts) => {
      const wording = parts.join(", ");
      const { ids, unknown } = indexReferences(items).resolve({ says: "done", form: "trailer", wording });
      // The titles with commas have three entries and two, all others one.
      const size = (id: string): number => ({ "sql-joins": 3, "a-b": 2 })[id] ?? 1;
      const taken = ids.reduce((sum, id) => sum + size(id), unknown.length);
      expect(taken).toBe(parts.length);
    }),
  );
});

test("a list may name as many items as fit into it", () => {
  const many = Array.from({ length: 500 }, (_, index) =>
    itemOf({ id: `i${index}`, title: `Title ${index}` }),
  );
  const wording = many.map(({ id }) => id).join(",");
  const { ids, unknown } = indexReferences(many).resolve({ says: "done", form: "trailer", wording });
  expect([ids.length, unknown]).toEqual([500, []]);
});
