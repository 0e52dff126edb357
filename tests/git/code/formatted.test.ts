/** A formatter changes how a line is written, not whose it is. */
import { describe, expect, test } from "vitest";
import { codeRepository, joinsSql, judged } from "../../support/code.ts";
import { stranger, type TestRepository } from "../../support/repository.ts";

const comprehension = { skill: "python-comprehensions" };
const spaced =
  'def f(rows):\n    names = [row["n"] for row in rows if row["a"] > 1]\n    return {n: 1 for n in names}\n';
const tight =
  'def f(rows):\n  names=[row["n"] for row in rows if row["a"]>1]\n  return {n:1 for n in names}\n';
const wrapped =
  'def f(rows):\n    names = [\n        row["n"]\n        for row in rows\n        if row["a"] > 1\n    ]\n    return {\n        n: 1\n        for n in names\n    }\n';
const oneLine = `${joinsSql.trim().replaceAll("\n", " ")}\n`;

const formats: [how: string, rule: object, path: string, before: string, after: string][] = [
  ["the spaces inside a line", comprehension, "a.py", tight, spaced],
  ["quotes", comprehension, "a.py", spaced.replaceAll('"', "'"), spaced],
  ["one line into several", comprehension, "a.py", spaced, wrapped],
  ["several lines into one", comprehension, "a.py", wrapped, spaced],
  ["spaces, quotes and lines", comprehension, "a.py", tight.replaceAll('"', "'"), wrapped],
  [
    "trailing commas",
    { files: ["*.py"], contains: "fetch" },
    "a.py",
    "rows = fetch(connection, limit)\n",
    "rows = fetch(\n    connection,\n    limit,\n)\n",
  ],
  [
    "indentation, inside a new function",
    comprehension,
    "a.py",
    spaced,
    `class A:\n${spaced.replaceAll(/^/gm, "\t")}`,
  ],
  [
    "comments at the ends of lines",
    comprehension,
    "a.py",
    spaced,
    spaced.replaceAll(/[:\]}]$/gm, (end) => `${end}  # type: ignore  # noqa: E501`),
  ],
  [
    "a comment that a linter reads",
    { files: ["*.js"], contains: "users" },
    "a.js",
    "const names = users.map((u) => u.name);\n",
    "const names = users.map((u) => u.name); // eslint-disable-line no-shadow\n",
  ],
  [
    "a comment in a query",
    { files: ["*.sql"], contains: "order by" },
    "a.sql",
    "select name from sales order by name;\n",
    "select name from sales order by name; -- noqa\n",
  ],
  ["line endings", { skill: "sql-joins" }, "a.sql", joinsSql.replaceAll("\n", "\r\n"), joinsSql],
  ["line endings back", { skill: "sql-joins" }, "a.sql", joinsSql, joinsSql.replaceAll("\n", "\r\n")],
  ["a query of one line into several", { skill: "sql-joins" }, "a.sql", oneLine, joinsSql],
  ["the case of keywords", { skill: "sql-joins" }, "a.sql", joinsSql, joinsSql.toUpperCase()],
  [
    "semicolons and parentheses",
    { files: ["*.js"], contains: "users" },
    "a.js",
    "const names = users.map(u => u.name)\n",
    "const names = users.map((u) => u.name);\n",
  ],
];

function history(rule: object, path: string, versions: [string, boolean][]): TestRepository {
  const repository = codeRepository({ joins: rule });
  for (const [text, own] of versions)
    repository.commit({ message: "Work", files: { [path]: text }, ...(own ? {} : { author: stranger }) });
  return repository;
}

describe("a formatter that the owner runs over a stranger's code changes", () => {
  test.each(formats)("%s", async (_, rule, path, before, after) => {
    const theirs = history(rule, path, [
      [before, false],
      [after, true],
    ]);
    expect(await judged(theirs)).toMatchObject({ done: false });
    const own = history(rule, path, [
      [before, true],
      [after, false],
    ]);
    expect(await judged(own)).toMatchObject({ done: true });
  });
});

describe("the owner's line in a stranger's file counts", () => {
  test.each<[how: string, rule: object, path: string, before: string, after: string]>([
    [
      "a comprehension instead of a loop",
      comprehension,
      "a.py",
      "def f(rows):\n    names = []\n    for row in rows:\n        names.append(row['n'])\n    return names\n",
      "def f(rows):\n    names = [row['n'] for row in rows]\n    return {n: 1 for n in names}\n",
    ],
    [
      "a part of the words of a longer one",
      { files: ["*.sql"], contains: "order by" },
      "a.sql",
      "select name from sales group by name order by name;\n",
      "select name from sales group by name;\nselect code from goods\norder by code;\n",
    ],
    [
      "short words that are part of a longer line",
      { files: ["*.sql"], contains: "order by" },
      "a.sql",
      "select a from t order by a;\n",
      "select a from t;\nselect z\nfrom q\norder by a\nlimit 3;\n",
    ],
    [
      "the beginning of a statement that goes on in another way",
      { files: ["*.py"], contains: "create_app" },
      "a.py",
      "app = create_app(config)\n",
      "app = create_app(\n    settings,\n    debug=True,\n)\n",
    ],
    ["a word in brackets", { files: ["*.py"], contains: "^total" }, "a.py", "(total)\n", "total,\n"],
  ])("%s", async (_, rule, path, before, after) => {
    const repository = history(rule, path, [
      [before, false],
      [after, true],
    ]);
    expect(await judged(repository)).toMatchObject({ done: true });
  });
});

test("the proof is the line as it was first written", async () => {
  const repository = codeRepository({ joins: { files: ["*.py"], contains: "for row" } });
  const sha = repository.commit({ message: "Names", files: { "a.py": spaced } });
  repository.commit({ message: "Format", files: { "a.py": `\n\n${wrapped}` } });
  expect((await judged(repository)).proofs).toEqual([`${sha.slice(0, 7)} a.py:2`]);
});

test("a hostile line does not hold the search up", async () => {
  const repository = codeRepository({ joins: { files: ["*.py"], contains: "^a$" } });
  repository.commit({ message: "Long", files: { "a.py": "a".repeat(500_000) }, author: stranger });
  repository.commit({ message: "Short", files: { "a.py": "a\n" } });
  expect(await judged(repository)).toMatchObject({ done: true });
});
