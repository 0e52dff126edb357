import { expect, test } from "vitest";
import { codeRepository, judged } from "../../support/code.ts";
import { runCli } from "../../support/cli.ts";
import { codesOf } from "../../support/planned.ts";
import { runSync } from "../../support/run.ts";

const files = {
  "src/etl/load.py": "import pandas\n\nframe.to_parquet('a')\nframe.to_csv('b')\n",
  "requirements.txt": "pandas==2.2\nPyYAML\n",
  "sql/one.sql": "select 1;\n",
  "sql/two.sql": "select 2;\n",
  "notes/über uns.md": "Olá\n",
  ".env": "SECRET_TOKEN=abc\n",
  "node_modules/x/index.js": "secret_token\n",
};

test.each<[string, unknown, boolean]>([
  ["files", { files: ["**/*.sql"] }, true],
  ["files by name", { files: ["load.py"] }, true],
  ...[
    "sql",
    "sql/",
    "/sql",
    "./sql",
    "./sql/",
    "sql\\",
    "SQL",
    "sql/**",
    "**/sql",
    "src/etl",
    "**/etl",
    "sql/.",
    " sql ",
  ].map((glob): [string, unknown, boolean] => [
    `the folder ${JSON.stringify(glob)}`,
    { files: [glob] },
    true,
  ]),
  ["a folder that is not at the top", { files: ["etl"] }, false],
  ["part of a folder's name", { files: ["sq"] }, false],
  ["as many files as a folder has", { files: ["sql"], min: 2 }, true],
  ["more files than a folder has", { files: ["sql"], min: 3 }, false],
  ["a line in a folder", { files: ["src"], contains: "to_parquet" }, true],
  ["no such file", { files: ["**/*.java"] }, false],
  ["a line that matches", { files: ["**/*.py"], contains: "to_parquet\\(" }, true],
  ["a line in any file", { contains: "^Olá$" }, true],
  ["a line elsewhere", { files: ["**/*.sql"], contains: "to_parquet" }, false],
  ["a dependency", { dependency: "pandas" }, true],
  ["a dependency in different case", { dependency: "PyYAML" }, true],
  ["no such dependency", { dependency: "polars" }, false],
  ["a dependency in these files", { files: ["requirements-dev.txt"], dependency: "pandas" }, false],
  ["exactly as many places", { files: ["**/*.sql"], min: 2 }, true],
  ["more places than exist", { files: ["**/*.sql"], min: 3 }, false],
  ["all", { all: [{ dependency: "pandas" }, { files: ["**/*.sql"] }] }, true],
  ["all but one", { all: [{ dependency: "pandas" }, { dependency: "polars" }] }, false],
  ["any", { any: [{ dependency: "polars" }, { dependency: "pandas" }] }, true],
  ["none of any", { any: [{ dependency: "polars" }, { files: ["*.java"] }] }, false],
  ["not", { all: [{ dependency: "pandas" }, { not: { files: ["**/*.ipynb"] } }] }, true],
  ["not what is there", { all: [{ dependency: "pandas" }, { not: { files: ["**/*.sql"] } }] }, false],
  ["not alone shows nothing", { not: { files: ["**/*.ipynb"] } }, false],
  ["a skill among them", { any: [{ skill: "parquet-csv" }, { dependency: "polars" }] }, true],
  ["a line in a file that may hold secrets", { contains: "SECRET_TOKEN" }, false],
  ["a line in somebody else's package", { contains: "secret_token" }, false],
])("a rule on %s", async (_, rule, done) => {
  const repository = codeRepository({ joins: rule });
  repository.commit({ message: "Work", files });
  expect((await judged(repository)).done).toBe(done);
});

test("an unknown skill is an error with its position and the nearest skill", async () => {
  const repository = codeRepository({ joins: { any: [{ skill: "sql-join" }] } });
  const result = await runSync(repository.dir);
  expect(codesOf(result)).toContain("unknown-skill");
  expect(result.plan.problems.find(({ code }) => code === "unknown-skill")).toMatchObject({
    level: "error",
    message: "There is no skill “sql-join”.",
    hint: "Did you mean sql-joins? npx roadfolio skills WORD searches for others.",
    path: "roadmap.json",
    line: 28,
  });
});

test.each<[string, unknown, string]>([
  ["an invalid expression", { contains: "(" }, "This regular expression cannot be used"],
  [
    "an expression with a back-reference",
    { any: [{ contains: "(a)\\1" }] },
    "This regular expression cannot be used",
  ],
  ["an empty glob", { files: ["/"] }, "does not name a file"],
  ...["!sql", "~/sql", "C:\\sql", "../sql", "sql/../a", "sql/.."].map((glob): [string, unknown, string] => [
    `the glob ${glob}`,
    { any: [{ files: [glob] }] },
    glob === "!sql" ? "must not begin with" : "leads out of the repository",
  ]),
  ["a glob with parentheses", { files: ["(a+)+x"] }, "must not contain parentheses"],
  ["a glob with many stars", { files: ["*a*a*a*a*a*a*a*a*a*x"] }, "has more than 8 stars"],
])("%s is an error with its position, in a run and in a check", async (_, rule, message) => {
  const repository = codeRepository({ joins: rule });
  const { plan } = await runSync(repository.dir, { flags: ["--dry-run"] });
  const told = plan.problems.filter(({ level }) => level === "error");
  expect(told).toMatchObject([{ message: expect.stringContaining(message), path: "roadmap.json" }]);
  expect(told[0]?.line).toBeGreaterThan(20);
  expect(runCli(repository.dir, ["check"])).toMatchObject({ status: 1 });
});
