/** From the rules of items to what is looked for. */
import { describe, expect, test } from "vitest";
import type { Criterion, Leaf } from "../../../../src/evidence/code/search/leaf.ts";
import { compileRules, expressionsOf, skillCriterion } from "../../../../src/evidence/code/search/rules.ts";
import type { CodeRule, Rule } from "../../../../src/roadmap/rule-schema.ts";
import type { Skill } from "../../../../src/skills/skill.ts";
import { itemOf } from "../../../support/activity.ts";

const joins: Skill = {
  id: "sql-joins",
  title: "Joins",
  short: "Joins",
  field: "SQL and databases",
  shows: "Joins tables",
  parts: [
    { name: "join", any: ["sql join", "sql join left"] },
    { name: "group by", any: ["sql group by"], min: 3, near: ["sql select", "sql from"] },
  ],
  never: [{ name: "select star", any: ["sql select star"] }],
  except: ["*.dump.sql", "/old/**"],
};
const matchers = new Map([["create table", (line: string) => line.includes("create table")]]);

function compiled(...rules: Rule[]) {
  return compileRules([itemOf({ rules })], new Map([[joins.id, joins]]), matchers);
}

/** The criterion of the first rule, and all leaves. */
function criterionOf(rule: CodeRule): Criterion | undefined {
  return compiled(rule).rules[0]?.criterion;
}

const sql: CodeRule = { files: ["*.sql"] };
const leafOfSql = criterionOf(sql);

describe("a skill", () => {
  const leaves = new Map<string, Leaf>();
  const criterion = skillCriterion(joins, (leaf) => {
    leaves.set(leaf.key, leaf);
    return leaf.key;
  });
  const keys = [...leaves.keys()];

  test("needs all of its parts, and none of what must never be there", () => {
    expect(new Set(keys).size).toBe(4);
    expect(criterion).toEqual({
      all: [
        { leaf: keys[0], name: "join", min: 1, near: null },
        { leaf: keys[1], name: "group by", min: 3, near: keys[2] },
        { not: { leaf: keys[3], name: "select star", min: 1, near: null } },
      ],
    });
    expect(
      [...leaves.values()].map(({ min, contains, patterns }) => [min, contains, patterns.length]),
    ).toEqual([
      [1, null, 2],
      [3, null, 1],
      [1, null, 2],
      [1, null, 1],
    ]);
    expect(keys.every((key) => key.startsWith("sql-joins/"))).toBe(true);
  });

  test("is looked for with what its patterns say of the project, also those that must never match", () => {
    const all = new Map<string, Leaf>();
    skillCriterion(
      {
        ...joins,
        parts: [{ name: "join", any: ["sql join & project sql from"] }],
        never: [{ name: "select star", any: ["sql select star & !project sql where"] }],
      },
      (leaf) => {
        all.set(leaf.key, leaf);
        return leaf.key;
      },
    );
    expect(all.get("project sql from")?.ofEachProject).toBe(true);
    expect(all.has("project sql where")).toBe(true);
  });

  test.each([
    ["a.sql", true],
    ["a.dump.sql", false],
    ["old/a.sql", false],
    ["b/old/a.sql", true],
  ])("is looked for in %s: %s", (path, expected) => {
    for (const { patterns } of leaves.values())
      expect(patterns.map((pattern) => pattern.path(path))).toEqual(patterns.map(() => expected));
  });
});

describe("a rule of an item", () => {
  test("tells what the catalogue says of its skill", () => {
    expect(compiled({ skill: "sql-joins" }).rules).toMatchObject([
      {
        item: "joins",
        title: "Joins",
        short: "Joins",
        skill: "sql-joins",
        shows: "Joins tables",
        field: "SQL and databases",
      },
    ]);
    expect(compiled(sql).rules).toEqual([
      {
        item: "joins",
        title: expect.stringMatching(/./),
        short: expect.stringMatching(/^.{1,22}$/),
        skill: null,
        shows: null,
        field: null,
        criterion: leafOfSql,
      },
    ]);
  });

  test("is left undecided when the catalogue does not have its skill, and is none when it is about commits", () => {
    expect(compiled({ skill: "none" }, { commit: { type: "feat" } })).toEqual({ rules: [], leaves: [] });
    expect(compiled({ skill: "none" }, sql).rules).toHaveLength(1);
  });

  test("may hold others", () => {
    expect(criterionOf({ all: [sql, sql] })).toEqual({ all: [leafOfSql, leafOfSql] });
    expect(criterionOf({ any: [sql, { skill: "none" }] })).toEqual({ any: [leafOfSql] });
    expect(criterionOf({ not: sql })).toEqual({ not: leafOfSql });
    expect(criterionOf({ not: { not: sql } })).toEqual(leafOfSql);
    expect(criterionOf({ not: { skill: "none" } })).toEqual({ not: { any: [] } });
  });

  test("that is asked twice is looked for once", () => {
    expect(compiled(sql, sql, { skill: "sql-joins" }, { skill: "sql-joins" }).leaves).toHaveLength(5);
    expect(compiled(sql, { files: ["*.sql"], min: 2 }).leaves).toHaveLength(2);
    expect(compiled(sql, { files: ["*.md"] }).leaves).toHaveLength(2);
    expect(compiled({ contains: "a" }, { contains: "b" }, { dependency: "a" }).leaves).toHaveLength(3);
  });
});

describe("what a rule of the learner's own looks for", () => {
  const leaf = (rule: CodeRule): Leaf | undefined => compiled(rule).leaves[0];

  test.each<[CodeRule, string]>([
    [{ files: ["*.sql", "db/**"] }, "in *.sql, db/**"],
    [{ contains: "create table" }, "a line that matches create table"],
    [{ dependency: "alembic" }, "dependency alembic"],
    [{ contains: "x", files: ["*.sql"], min: 2 }, "2 × a line that matches x in *.sql"],
    [{ dependency: "alembic", min: 1 }, "dependency alembic"],
  ])("%j is called “%s”", (rule, name) => {
    expect(criterionOf(rule)).toMatchObject({ name, min: "min" in rule ? rule.min : 1, near: null });
    expect(leaf(rule)?.min).toBe("min" in rule ? rule.min : 1);
  });

  test("files, by any of its globs; all files when it has none", () => {
    const path = leaf({ files: ["*.sql", "db/**"] })?.patterns[0]?.path;
    expect(["a.sql", "db/a.txt", "a.txt"].map((one) => path?.(one))).toEqual([true, true, false]);
    expect(leaf({ contains: "x" })?.patterns[0]?.path("anything")).toBe(true);
  });

  test("lines, by the matcher of its expression", () => {
    expect(leaf({ contains: "create table" })?.contains?.("create table x")).toBe(true);
    expect(leaf({ contains: "no matcher" })?.contains).toBeNull();
    expect(leaf(sql)?.contains).toBeNull();
  });

  test("a dependency, in any language and any case", () => {
    const [term] = leaf({ dependency: "PyYAML" })?.patterns[0]?.needs ?? [];
    expect(term?.test?.("dependency pypi:pyyaml")).toBe(true);
    expect(term?.test?.("dependency pypi:pyyaml2")).toBe(false);
    expect(leaf(sql)?.patterns[0]).toMatchObject({ needs: [], without: [] });
  });
});

test("the expressions of rules, also of those in other rules", () => {
  expect(
    expressionsOf([
      { contains: "a" },
      { skill: "sql-joins" },
      sql,
      { all: [{ contains: "b" }, { any: [{ contains: "c" }] }] },
      { not: { contains: "d" } },
    ]),
  ).toEqual(["a", "b", "c", "d"]);
});
