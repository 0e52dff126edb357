import fc from "fast-check";
import { expect, test } from "vitest";
import { nearestIds } from "../../src/evidence/nearest.ts";
import type { Item } from "../../src/roadmap/roadmap.ts";
import { itemOf } from "../support/activity.ts";

const item = (id: string, title: string, ...aliases: string[]): Item => itemOf({ id, title, aliases });

const items = [
  item("sql-joins", "`JOIN` and `GROUP BY`", "Junções básicas"),
  item("sql-crud", "Create, read, update and delete"),
  item("docker", "Containers"),
  item("alembic", "Schema migrations with Alembic"),
  item("c", "C"),
  item("models", "Models", "dbt (curso da Alura)"),
];

test.each<[string, string, string[]]>([
  ["one letter too many", "dockerr", ["docker"]],
  ["one letter too few", "dcker", ["docker"]],
  ["two swapped letters", "dokcer", ["docker"]],
  ["the words of an id with a space", "sql crud", ["sql-crud"]],
  ["a typo in a title", "Contaners", ["docker"]],
  ["a typo in an alias, without accents", "Juncoes basica", ["sql-joins"]],
  ["a title with different markup", "JOIN and **GROUP** BYE", ["sql-joins"]],
  ["one word of a title", "migrations", ["alembic"]],
  ["a short word of an alias", "dbt", ["models"]],
  ["a full id among other words", "learned docker today", ["docker"]],
  ["the exact id", "docker", ["docker"]],
  ["something else", "watercolour", []],
  ["one letter, however many titles contain it", "a", []],
  ["nothing", "", []],
  ["only punctuation", "`*`", []],
])("%s", (_name, wording, expected) => {
  expect(nearestIds(items, wording)).toEqual(expected);
});

test("suggests at most three, nearest first", () => {
  const many = ["react-4", "react-33", "react", "react-2", "vue"].map((id) => item(id, `Title of ${id}`));
  expect(nearestIds(many, "react")).toEqual(["react", "react-4", "react-2"]);
});

test("compares only the beginning of very long wording", () => {
  const long = `Schema migrations with Alembic ${"and much more ".repeat(10_000)}`;
  expect(nearestIds(items, long)).toEqual(["alembic"]);
});

test("compares only the first 120 characters of a title", () => {
  const begin = Array.from({ length: 30 }, (_, index) => `w${index}`).join(" ");
  const [title, wording] = [`${begin} ${"x".repeat(190)}`, `v${begin.slice(1)} ${"y".repeat(190)}`];
  expect(begin.length).toBeLessThan(120);
  expect(nearestIds([item("long", title)], wording)).toEqual(["long"]);
});

test("gives at most three distinct ids of existing items, and an item's own wording is always near itself", () => {
  const id = fc.stringMatching(/^[a-z][a-z0-9]{1,7}$/);
  fc.assert(
    fc.property(fc.uniqueArray(id, { maxLength: 8 }), fc.string(), (ids, wording) => {
      const all = ids.map((one) => item(one, `Title of ${one}`));
      const near = nearestIds(all, wording);
      expect(near.length).toBeLessThanOrEqual(3);
      expect(new Set(near).size).toBe(near.length);
      expect(ids).toEqual(expect.arrayContaining(near));
      expect(ids.every((one) => nearestIds(all, one)[0] === one)).toBe(true);
    }),
  );
});
