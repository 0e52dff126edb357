/** The files of the catalogue: mistakes in them are found, with their place. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { isKnownFact, patternProblems } from "../../scripts/catalogue/check-patterns.ts";
import { readExamples } from "../../scripts/catalogue/examples.ts";
import { readCatalogue, readWritten } from "../../scripts/catalogue/read-catalogue.ts";
import { localModules } from "../../src/languages/local-modules.ts";
import { loadReaders } from "../../src/languages/read-file.ts";
import { temporaryFolder } from "../support/repository.ts";

/** A skill with one thing to replace in each test. */
const joins = `title: Joins
shows: Joins two tables in a query. A union of two tables does not count.
let:
  file: path *.sql
  either: [sql join, sql lateral]
  in: $1 & $file
parts:
  - name: a join
    any:
      - sql join
      - $in(sql left join)
      - sql {cross,left} join & $file
      - $either & $shared-name
    near: ["python import {$module}"]
except: [$tests]
words:
  names: [joins, join tables]
  in: [sql, database]
`;
const shared = `shared-name: "!sql union"
module: [sqlalchemy, psycopg]
tests: ["**/tests/**", test_*.py]
`;

/** A catalogue of one skill. */
function catalogueOf(skill: string): string {
  const folder = temporaryFolder();
  const files = {
    "shared.yaml": shared,
    "sql/field.yaml": "title: SQL and databases\norder: []\n",
    "sql/sql-joins/skill.yaml": skill,
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

test("names are replaced, in braces and out of them", () => {
  expect(readCatalogue(catalogueOf(joins))).toEqual({
    skills: [
      {
        id: "sql-joins",
        title: "Joins",
        short: "Joins",
        field: "SQL and databases",
        shows: "Joins two tables in a query. A union of two tables does not count.",
        parts: [
          {
            name: "a join",
            any: [
              "sql join",
              "sql left join & path *.sql",
              "sql {cross,left} join & path *.sql",
              "sql join & !sql union",
              "sql lateral & !sql union",
            ],
            near: ["python import {sqlalchemy,psycopg}"],
          },
        ],
        except: ["**/tests/**", "test_*.py"],
      },
    ],
    words: { "sql-joins": { names: "joins; join tables", in: "sql database" } },
  });
});

test("a dollar may be escaped", () => {
  const [skill] = readCatalogue(
    catalogueOf(joins.replace("- sql join", () => String.raw`- js call \$count`)),
  ).skills;
  expect(skill?.parts[0]?.any[0]).toBe("js call $count");
});

test.each([
  ["an unknown key", "except:", "exept:", /skill\.yaml:\d+:\d+: .*exept/],
  [
    "a part without patterns",
    "    any:\n      - sql join\n",
    "    all:\n      - sql join\n",
    /skill\.yaml:8:5: /,
  ],
  [
    "a name too long for a pin",
    "title: Joins",
    "title: Joins\nshort: Joins of tables with others",
    /:2:8: .*22/,
  ],
  ["YAML that is none", "- name: a join", "- name: [a join", /skill\.yaml:9:5: /],
  ["an unknown name", "$in(sql left join)", "$inn(sql left join)", /skill\.yaml:11:9: Unknown name \$inn/],
  [
    "a name of itself",
    "file: path *.sql",
    "file: $file",
    /skill\.yaml:11:9: The name \$file stands for itself/,
  ],
  ["an open parenthesis", "$in(sql left join)", "$in(sql left join", /:11:9: .*no closing parenthesis/],
])("%s is an error with its place", (_, from, to, message) => {
  expect(joins).toContain(from);
  expect(() => readCatalogue(catalogueOf(joins.replace(from, to)))).toThrow(message);
});

test.each([
  ["a reader", "sqll join", /:10:9: No reader gives facts that begin with “sqll”/],
  ["a kind of fact", "sql jion", /:10:9: No fact fits “sql jion”\. Facts of sql: select,/],
  ["one of several kinds", "js {call,nwe} express", /:10:9: No fact fits “js nwe express”/],
  ["an ecosystem", "dependency pypy:flask", /:10:9: No fact fits “dependency pypy:flask”/],
  ["a wildcard", "sql jion*", /:10:9: No fact fits “sql jion\*”/],
  ["a missing space", "sql join &sql where", /:10:9: No fact fits “sql join &sql where”/],
  ["an empty term", "sql join & & sql where", /:10:9: No reader gives facts that begin with “&”/],
  ["an open brace", "sql {join,where", /:10:9: The braces/],
  ["nested braces", "sql {join,{where,like}}", /:10:9: The braces/],
  ["nothing to find", '"!sql join"', /:10:9: A pattern needs a term without “!”/],
  ["only a project", "project sql join", /:10:9: A pattern needs a term without “!” or “project”/],
  ["a project's function", "sql where && project sql join", /:10:9: “&&” joins facts of one function/],
])("a typo in %s is found", (_, pattern, problem) => {
  expect(patternProblems(catalogueOf(joins.replace("- sql join\n", `- ${pattern}\n`)))).toEqual([
    expect.stringMatching(problem),
  ]);
});

test("no pattern has a typo", () => {
  expect(patternProblems()).toEqual([]);
});

test("every fact of the examples is of a known kind", async () => {
  const cases = readWritten().flatMap(({ folder }) => {
    const { ticks, ignores } = readExamples(folder);
    return [...ticks.values(), ...ignores.values()];
  });
  const readFile = await loadReaders(cases.flatMap((files) => Object.keys(files)));
  const facts = cases.flatMap((files) => {
    const context = { isLocal: localModules(Object.keys(files)), foreign: () => undefined };
    return Object.entries(files).flatMap(([path, text]) => readFile(path, text, context));
  });
  expect([...new Set(facts.map(({ text }) => text))].filter((fact) => !isKnownFact(fact))).toEqual([]);
});

test("editors find the schema of a skill", () => {
  for (const { file } of readWritten())
    expect(readFileSync(file, "utf8")).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/\.\.\/skill\.schema\.json\n/,
    );
});
