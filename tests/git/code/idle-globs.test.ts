/** A rule that names files in a way that matches none says so, if it may mean some that are there. */
import { expect, test } from "vitest";
import { codeRepository } from "../../support/code.ts";
import { runSync } from "../../support/run.ts";

const files = {
  "sql/queries/one.sql": "select 1;\n",
  "src/etl/load.py": "import pandas\n",
  "README.md": "# Plan\n",
};

async function idle(...globs: string[]): Promise<{ message: string; line: number | null }[]> {
  const repository = codeRepository({ joins: { any: globs.map((glob) => ({ files: [glob], min: 9 })) } });
  repository.commit({ message: "Work", files });
  const { plan } = await runSync(repository.dir, { flags: ["--dry-run"] });
  return plan.problems.filter(({ code }) => code === "idle-glob");
}

test.each([
  ["sqls", "sql"],
  ["sql/*.sql", "sql/**/*.sql"],
  ["src/elt/*.py", "src/etl/*.py"],
  ["etl", "**/etl"],
  ["etl/*.py", "**/etl/*.py"],
  ["src/*.py", "src/**/*.py"],
  ["/load.py", "**/load.py"],
])("%s may mean %s", async (glob, meant) => {
  const [problem, ...more] = await idle(glob);
  expect(problem).toMatchObject({
    level: "notice",
    message: `No file matches ${glob} (did you mean ${meant}?).`,
    path: "roadmap.json",
  });
  expect(problem?.line).toBeGreaterThan(20);
  expect(more).toEqual([]);
});

test("several are one notice", async () => {
  const told = await idle("sqls", "etl", "src/*.py", "/load.py", "sql");
  expect(told.map(({ message }) => message)).toEqual([
    "No file matches sqls (did you mean sql?), etl (did you mean **/etl?), src/*.py (did you mean src/**/*.py?) and 1 more.",
  ]);
});

test.each(["sql", "**/*.sql", "SQL/**", "docker/*.yml", "*.rs", "notebooks", "tests/**"])(
  "%s matches something, or files that nobody has started",
  async (glob) => {
    expect(await idle(glob)).toEqual([]);
  },
);
