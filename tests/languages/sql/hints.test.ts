/** What a file must contain for a fact of SQL is found quickly, whatever the file. */
import { expect, test } from "vitest";
import { sqlHints } from "../../../src/languages/sql/hints.ts";

const subquery = sqlHints.shapes?.["sql subquery"];

test.each<[string, string, boolean]>([
  ["on one line", "where a in (select b from c)", true],
  ["on the next line, after a comment", "where a in ( -- those\n  select b from c)", true],
  ["after a comment between asterisks", "where a in (/* those */ select b from c)", true],
  ["in several strings", '"where a in (" "select b from c)"', true],
  ["in strings that are added", '"where a in (" +\n  "select b from c)"', true],
  ["in strings on several lines", '"where a in (" \\\n  "select b from c)"', true],
  ["none", "values (1, 2); -- select", false],
])("a subquery %s", (_what, text, shown) => {
  expect(subquery?.test(text)).toBe(shown);
});

test.each<[string, string]>([
  [
    "lines",
    `create table a (\n${`  -- the "name" of it, as in 'ours', -- or "theirs"\n`.repeat(200)}id int)`,
  ],
  ["asterisks", `create table a (\n${"/* b */ ".repeat(200)}id int)`],
])("comments of %s after a parenthesis are passed over once", (_kind, text) => {
  expect(subquery?.test(text)).toBe(false);
});
