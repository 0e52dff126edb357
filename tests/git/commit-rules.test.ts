/** Commit rules on real commits: type, scope, message and paths, alone and combined. */
import { renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gitAs, merge, onBranch } from "../support/commits.ts";
import { doneIn, plannedRepository, proofsOf } from "../support/planned.ts";
import { createRepository, stranger, temporaryFolder, TestRepository } from "../support/repository.ts";
import { roadmapText } from "../support/roadmaps.ts";
import { runSync } from "../support/run.ts";

type CommitRule = Partial<Record<"type" | "scope" | "message", string>> & { paths?: string[] };

/** One item with these rules, and one without rules. */
const ruled = (...rules: CommitRule[]) => [
  { id: "joins", evidence: rules.map((commit) => ({ commit })) },
  { id: "crud" },
];

const withRules = (...rules: CommitRule[]): TestRepository => plannedRepository(ruled(...rules));

describe("the message", () => {
  test.each<[CommitRule, string, boolean]>([
    [{ type: "feat" }, "feat: joins", true],
    [{ type: "feat" }, "FEAT(sql)!: joins", true],
    [{ type: "feat" }, "feature: joins", false],
    [{ type: "feat" }, "joins feat: x", false],
    [{ type: "feat" }, "feat joins", false],
    [{ scope: "sql" }, "fix(SQL): joins", true],
    [{ scope: "sql" }, "fix: sql", false],
    [{ scope: "sql" }, "fix(mysql): joins", false],
    [{ scope: "banco de dados" }, "feat(Banco de Dados): joins", true],
    [{ type: "feat", scope: "sql" }, "fix(sql): joins", false],
    [{ type: "feat", scope: "sql" }, "feat(sql): joins", true],
    [{ message: "joins?" }, "Learn join", true],
    [{ message: "^Joins$" }, "Work\n\nJoins\nMore", true],
    [{ message: "^joins$" }, "Work\n\nJoins", false],
    [{ message: "(?i)^joins$" }, "Work\n\nJOINS", true],
    [{ message: "jun[çc][õo]es" }, "As junções", true],
    [{ message: String.raw`\bjoin\b` }, "joins", false],
    [{ type: "feat", message: "joins" }, "fix: joins", false],
    [{ type: "feat", message: "joins" }, "feat: inner joins", true],
  ])("%j and %j: %s", async (rule, message, fits) => {
    const repository = withRules(rule);
    repository.commit({ message });
    expect(await doneIn(repository)).toEqual(fits ? ["joins"] : []);
  });

  test("an expression that would hang a backtracking engine finishes", async () => {
    const repository = withRules({ message: "^(a+)+$" });
    repository.commit({ message: `${"a".repeat(50_000)}b` });
    expect(await doneIn(repository)).toEqual([]);
  });

  test("one of several rules is enough", async () => {
    const repository = withRules({ type: "feat" }, { message: "joins" });
    repository.commit({ message: "Learn joins" });
    expect(await doneIn(repository)).toEqual(["joins"]);
  });

  test("parts of different rules are not combined", async () => {
    const repository = withRules({ type: "feat", message: "joins" }, { scope: "sql", message: "crud" });
    repository.commit({ message: "feat(sql): where" });
    expect(await doneIn(repository)).toEqual([]);
  });
});

describe("the paths", () => {
  test.each<[string[], string, boolean]>([
    [["**/*.sql"], "joins.sql", true],
    [["**/*.sql"], "a/b/c/joins.sql", true],
    [["*.sql"], "a/joins.sql", false],
    [["a/*.sql"], "a/joins.sql", true],
    [["a/*.sql"], "a/b/joins.sql", false],
    [["a/**"], "a/b/joins.sql", true],
    [["**/*.sql"], "joins.sql.txt", false],
    [["**/*.SQL"], "joins.sql", false],
    [["**/join[st].sql"], "joins.sql", true],
    [["**/*.py", "**/*.sql"], "joins.sql", true],
    [["my queries/*.sql"], "my queries/joins.sql", true],
    [["**/*.sql"], "my queries/inner joins.sql", true],
    [["**/junções/*.sql"], "banco/junções/日本.sql", true],
    [["**/日*.sql"], "banco/junções/日本.sql", true],
    [["**/*.sql"], "left\u200eright.sql", true],
    [["./a/*.sql"], "a/joins.sql", true],
    [["/a/**"], "a/b/joins.sql", true],
    [["/*.sql"], "joins.sql", true],
    [["./*.sql"], "a/joins.sql", false],
    [["a/"], "a/b/joins.sql", true],
    [["a//b/./*.sql"], "a/b/joins.sql", true],
    [["a\\**\\*.sql"], "a/b/joins.sql", true],
    [["-*/*.sql"], "-x/joins.sql", true],
    [[":(exclude)*.sql"], "joins.sql", false],
    [["**/*.sql"], "tab\there/line\nfeed.sql", true],
    [["sql"], "sql/a.sql", true],
    [["./sql/"], "sql/a.sql", true],
    [["sql\\"], "sql/a.sql", true],
    [["**/sql"], "src/sql/a.sql", true],
    [["**/sql"], "src/sqlite/a.sql", false],
  ])("%j and %j: %s", async (paths, path, fits) => {
    const repository = withRules({ paths });
    repository.commit({ message: "Work", files: { [path]: "select 1\n" } });
    expect(await doneIn(repository)).toEqual(fits ? ["joins"] : []);
  });

  test("the first commit of a history counts", async () => {
    const repository = createRepository();
    const sha = repository.commit({
      message: "Begin",
      files: { "roadmap.json": roadmapText(ruled({ paths: ["**/*.sql"] })), "joins.sql": "select 1\n" },
    });
    expect(proofsOf(await runSync(repository.dir, { flags: ["--dry-run"] }), "joins")).toEqual([sha]);
  });

  test.each<[string, string[], boolean]>([
    ["its new name", ["new.sql"], true],
    ["its old name, which no longer exists,", ["old.sql"], false],
    ["another name", ["other.sql"], false],
  ])("a renamed file counts by %s", async (_name, paths, fits) => {
    const repository = createRepository();
    repository.commit({ message: "Others", files: { "old.sql": "select 1\n" }, author: stranger });
    repository.write({ "roadmap.json": roadmapText(ruled({ paths })) });
    renameSync(join(repository.dir, "old.sql"), join(repository.dir, "new.sql"));
    repository.commit({ message: "Rename" });
    expect(await doneIn(repository)).toEqual(fits ? ["joins"] : []);
  });

  test("deleting a file does not count", async () => {
    const repository = createRepository();
    repository.commit({ message: "Others", files: { "old.sql": "select 1\n" }, author: stranger });
    repository.write({ "roadmap.json": roadmapText(ruled({ paths: ["**/*.sql"] })) });
    rmSync(join(repository.dir, "old.sql"));
    repository.commit({ message: "Clean up" });
    expect(await doneIn(repository)).toEqual([]);
  });

  test("the boundary commit of a shallow clone does not count as adding every file", async () => {
    const repository = withRules({ paths: ["**/*.sql"] });
    repository.commit({ message: "Others", files: { "a.sql": "select 1\n" }, author: stranger });
    repository.commit({ message: "Mine", files: { "a.txt": "1\n" } });
    const clone = new TestRepository(temporaryFolder());
    clone.git("clone", "--quiet", "--depth=1", `file://${repository.dir}`, ".");
    clone.git("remote", "remove", "origin");
    expect(await doneIn(clone)).toEqual([]);
  });

  test("the message and the path must match in one commit", async () => {
    const repository = withRules({ scope: "sql", paths: ["**/*.sql"] });
    repository.commit({ message: "feat(sql): think", files: { "notes.txt": "1\n" } });
    repository.commit({ message: "feat: write", files: { "joins.sql": "select 1\n" } });
    expect(await doneIn(repository)).toEqual([]);
    const sha = repository.commit({ message: "feat(sql): both", files: { "joins.sql": "select 2\n" } });
    expect(proofsOf(await runSync(repository.dir, { flags: ["--dry-run"] }), "joins")).toEqual([sha]);
  });

  test("globs start at the repository's root, even for a portfolio in a subfolder", async () => {
    const repository = createRepository();
    const roadmap = roadmapText(ruled({ paths: ["sql/*.sql"] }));
    repository.commit({ message: "Plan", files: { "portfolio/roadmap.json": roadmap } });
    repository.commit({ message: "Below", files: { "portfolio/sql/a.sql": "1\n" } });
    const below = new TestRepository(join(repository.dir, "portfolio"));
    expect(await doneIn(below)).toEqual([]);
    repository.commit({ message: "Top", files: { "sql/a.sql": "1\n" } });
    expect(await doneIn(below)).toEqual(["joins"]);
  });

  test.each([true, false])("in a cloned repository, without contents: %s", async (filter) => {
    const work = new TestRepository(temporaryFolder());
    work.init();
    work.git("config", "uploadpack.allowFilter", String(filter));
    work.git("config", "uploadpack.allowAnySHA1InWant", "true");
    work.commit({ message: "Notes", files: { "notes.txt": "1\n" } });
    const sha = work.commit({ message: "Work", files: { "sql/joins.sql": "select 1\n" } });
    work.commit({ message: "More notes", files: { "notes.txt": "2\n" } });
    const repository = withRules({ paths: ["sql/*"] });
    const flags = ["--dry-run", "--repository", `file://${work.dir}`];
    expect(proofsOf(await runSync(repository.dir, { flags }), "joins")).toEqual([sha]);
  });
});

describe("a rule", () => {
  test("does not match commits by strangers and bots", async () => {
    const repository = withRules({ type: "feat", paths: ["**"] });
    repository.commit({ message: "feat: joins", files: { "a.sql": "1\n" }, author: stranger });
    const bot = { name: "x[bot]", email: "ana@example.com" };
    repository.commit({ message: "feat: joins", files: { "b.sql": "1\n" }, author: bot });
    expect(await doneIn(repository)).toEqual([]);
  });

  test("does not match a merge, even one that changes a file itself", async () => {
    const repository = withRules({ message: "joins" }, { paths: ["**/*.sql"] });
    onBranch(repository, "topic", () => {
      repository.commit({ message: "Work", files: { "notes.txt": "1\n" }, author: stranger });
    });
    repository.git("merge", "--quiet", "--no-ff", "--no-commit", "topic");
    repository.write({ "evil.sql": "select 1\n" });
    repository.git("add", "--all");
    gitAs(repository, ["commit", "--quiet", "-m", "Merge joins"]);
    expect(repository.git("show", "--no-patch", "--format=%P").split(" ")).toHaveLength(2);
    expect(await doneIn(repository)).toEqual([]);
  });

  test("does not match a stranger's file through the owner's merge", async () => {
    const repository = withRules({ paths: ["**/*.sql"] });
    onBranch(repository, "topic", () =>
      repository.commit({ message: "Work", files: { "a.sql": "1\n" }, author: stranger }),
    );
    merge(repository, ["topic"], "Merge pull request #3 from mallory/topic");
    expect(await doneIn(repository)).toEqual([]);
  });

  test.each<[string, string[]]>([
    ["before", ["Reopens: joins", "feat: joins"]],
    ["after", ["feat: joins", "Reopens: joins"]],
  ])("an explicit mention %s it outranks it", async (_name, messages) => {
    const repository = withRules({ type: "feat" });
    for (const message of messages) repository.commit({ message });
    expect(await doneIn(repository)).toEqual([]);
  });

  test("is outranked by a mention in the same commit", async () => {
    const repository = withRules({ type: "feat" });
    repository.commit({ message: "feat: begin joins\n\n[ ] joins" });
    expect(await doneIn(repository)).toEqual([]);
  });

  test("counts again after an explicit tick, and the mention is the proof", async () => {
    const repository = withRules({ type: "feat" });
    repository.commit({ message: "Reopens: joins" });
    const explicit = repository.commit({ message: "Completes: joins" });
    const byRule = repository.commit({ message: "feat: joins" });
    const result = await runSync(repository.dir, { flags: ["--dry-run"] });
    expect(proofsOf(result, "joins")).toEqual([explicit, byRule]);
  });

  test("does not match a reverted commit", async () => {
    const repository = withRules({ paths: ["*.sql"], type: "feat" });
    const sha = repository.commit({ message: "feat: joins", files: { "joins.sql": "1\n" } });
    gitAs(repository, ["revert", "--no-edit", sha]);
    expect(await doneIn(repository)).toEqual([]);
  });
});
