/** Ways to disguise who wrote a line. Each was found by trying. */
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { codeRepository, joinsSql, judged } from "../../support/code.ts";
import { stranger, temporaryFolder, TestRepository } from "../../support/repository.ts";
import { runSync } from "../../support/run.ts";

const short = (sha: string): string => sha.slice(0, 7);
const long = Array.from({ length: 30 }, (_, line) => `-- line ${line} of what a stranger wrote\n`).join("");

describe("a stranger's line stays a stranger's", () => {
  test("when the file is renamed and a quarter of it is rewritten", async () => {
    const repository = codeRepository();
    repository.commit({ message: "Report", files: { "a.sql": long + joinsSql }, author: stranger });
    repository.git("rm", "--quiet", "a.sql");
    const rewritten = long.replaceAll(/line [0-8] of.*/g, "mine now") + joinsSql;
    repository.commit({ message: "Rename", files: { "b.sql": rewritten } });
    expect(await judged(repository)).toMatchObject({ done: false });
  });

  test("when a folder of a hundred files is renamed and each file is changed", async () => {
    const repository = codeRepository();
    const files = (folder: string, more: string): Record<string, string> =>
      Object.fromEntries(
        Array.from({ length: 100 }, (_, index) => [
          `${folder}/r${index}.sql`,
          `-- ${index}\n${long}${joinsSql}${more}`,
        ]),
      );
    repository.commit({ message: "Reports", files: files("old", ""), author: stranger });
    repository.git("rm", "-r", "--quiet", "old");
    repository.commit({ message: "Move", files: files("new", "-- moved\n") });
    expect(await judged(repository)).toMatchObject({ done: false });
  });

  test("when it is taken from a branch before the branch is merged", async () => {
    const repository = codeRepository();
    repository.git("checkout", "--quiet", "-b", "theirs");
    repository.commit({ message: "Report", files: { "a.sql": joinsSql }, author: stranger });
    repository.git("checkout", "--quiet", "main");
    repository.commit({ message: "Mine", files: { "a.sql": joinsSql } });
    repository.git("merge", "--quiet", "--no-edit", "theirs");
    expect(await judged(repository)).toMatchObject({ done: false });
  });

  test("when the file is renamed in the commit that merges it", async () => {
    const repository = codeRepository();
    repository.git("checkout", "--quiet", "-b", "theirs");
    repository.commit({ message: "Report", files: { "a.sql": long + joinsSql }, author: stranger });
    repository.git("checkout", "--quiet", "main");
    repository.commit({ message: "Elsewhere", files: { "other.txt": "x" } });
    repository.git("merge", "--quiet", "--no-ff", "--no-commit", "theirs");
    repository.git("mv", "a.sql", "b.sql");
    repository.commit({ message: "Merge" });
    expect(await judged(repository)).toMatchObject({ done: false });
  });

  test.each([8, 20])("through %i renames", async (times) => {
    const repository = codeRepository();
    repository.commit({ message: "Report", files: { "r0.sql": joinsSql }, author: stranger });
    for (let time = 0; time < times; time++) {
      repository.git("mv", `r${time}.sql`, `r${time + 1}.sql`);
      repository.commit({ message: "Rename" });
    }
    expect(await judged(repository)).toMatchObject({ done: false });
  });

  test("when it is deleted and restored in a file with many versions", async () => {
    const repository = codeRepository();
    const at = (version: number): string => `2025-09-02T10:${String(version % 60).padStart(2, "0")}:00-03:00`;
    repository.commit({ message: "Report", files: { "a.sql": joinsSql }, author: stranger, date: at(0) });
    for (let version = 1; version < 30; version++)
      repository.commit({ message: `v${version}`, files: { "a.sql": `-- ${version}\n` }, date: at(version) });
    for (let version = 30; version < 60; version++)
      repository.commit({
        message: `v${version}`,
        files: { "a.sql": `${joinsSql}-- ${version}\n` },
        date: at(version),
      });
    expect(await judged(repository)).toMatchObject({ done: false });
  });

  test("when a partial clone lacks its older versions", async () => {
    const other = codeRepository();
    other.commit({ message: "Report", files: { "a.sql": joinsSql }, author: stranger });
    other.commit({ message: "Note", files: { "a.sql": `${joinsSql}-- mine\n` } });
    other.git("config", "uploadpack.allowFilter", "true");
    const clone = new TestRepository(temporaryFolder());
    clone.git("clone", "--quiet", "--filter=blob:none", `file://${other.dir}`, ".");
    expect(await judged(codeRepository(), { flags: ["--repository", clone.dir] })).toMatchObject({
      done: false,
    });
  });

  test("when git is configured to replace the commit that wrote it", async () => {
    const repository = codeRepository();
    const theirs = repository.commit({ message: "Report", files: { "a.sql": joinsSql }, author: stranger });
    const forged = repository.git("commit-tree", `${theirs}^{tree}`, "-p", `${theirs}^`, "-m", "Report");
    repository.git("replace", theirs, forged);
    expect(await judged(repository)).toMatchObject({ done: false });
  });
});

describe("the owner's line stays the owner's", () => {
  test("when a partial clone lacks its older versions: the tick stays", async () => {
    const other = codeRepository();
    other.commit({ message: "Report", files: { "a.sql": joinsSql } });
    const own = codeRepository(undefined, { repositories: [".", other.dir] });
    await runSync(own.dir, { flags: ["--commit"] });
    other.commit({ message: "Note", files: { "a.sql": `${joinsSql}-- theirs\n` }, author: stranger });
    other.git("config", "uploadpack.allowFilter", "true");
    const clone = new TestRepository(temporaryFolder());
    clone.git("clone", "--quiet", "--filter=blob:none", `file://${other.dir}`, ".");
    clone.git("remote", "set-url", "origin", "https://github.com/ana-souza/learning.git");
    const { plan } = await runSync(own.dir, { flags: ["--repository", clone.dir] });
    expect(plan.decisions[0]).toMatchObject({ done: true, change: null });
  });

  test("when a stranger's .mailmap maps the owner to somebody else", async () => {
    const repository = codeRepository();
    const sha = short(repository.commit({ message: "Report", files: { "z.sql": joinsSql } }));
    const others = Object.fromEntries(
      Array.from({ length: 14 }, (_, index) => [`a${index}.sql`, `-- ${index}\n${joinsSql}`]),
    );
    const mailmap = "Mallory <mallory@example.net> <ana@example.com>\n";
    repository.commit({ message: "Map", files: { ...others, ".mailmap": mailmap }, author: stranger });
    expect((await judged(repository)).proofs[0]).toBe(`${sha} z.sql:3`);
  });

  test("when the repository's own configuration hides first commits", async () => {
    const repository = codeRepository();
    repository.commit({ message: "Report", files: { "a.sql": joinsSql } });
    repository.git("config", "log.showRoot", "false");
    repository.git("config", "diff.orderFile", "/nowhere");
    expect(await judged(repository)).toMatchObject({ done: true });
  });
});

test("a file that is missing from the clone does not count as deleted", async () => {
  const repository = codeRepository();
  repository.commit({ message: "Report", files: { "a.sql": joinsSql, "b.sql": "select 2;\n" } });
  await runSync(repository.dir, { flags: ["--commit"] });
  const blob = repository.git("rev-parse", "HEAD:a.sql");
  rmSync(join(repository.dir, ".git/objects", blob.slice(0, 2), blob.slice(2)));
  const { plan } = await runSync(repository.dir, { flags: ["--dry-run"] });
  expect(plan.decisions[0]).toMatchObject({ done: true, change: null });
});

describe("a match", () => {
  test("is never in a file that held secrets under another name", async () => {
    const repository = codeRepository({ joins: { files: ["settings.sh"], contains: "TOKEN" } });
    repository.commit({ message: "Env", files: { ".env": `${long}TOKEN=abc\n` } });
    repository.git("mv", ".env", "settings.sh");
    repository.commit({ message: "Rename" });
    const { done, proofs } = await judged(repository);
    expect({ done, proofs }).toEqual({ done: false, proofs: [] });
  });

  test("counts once if its repository is listed under two names", async () => {
    const other = codeRepository();
    other.commit({ message: "One", files: { "one.sql": "select 1;\n" } });
    const own = codeRepository({ joins: { files: ["*.sql"], min: 2 } });
    const flags = [
      "--repository",
      other.dir,
      "--repository",
      `${other.dir}/`,
      "--repository",
      `${other.dir}/.git`,
    ];
    expect(await judged(own, { flags })).toMatchObject({ done: false });
  });

  test("cannot be ruled out by “not” in files that were not read", async () => {
    const own = codeRepository({ joins: { all: [{ files: ["*.sql"] }, { not: { dependency: "pandas" } }] } });
    own.commit({ message: "One", files: { "one.sql": "select 1;\n" } });
    expect(await judged(own)).toMatchObject({ done: true });
    expect(await judged(own, { flags: ["--repository", ".", "--repository", "/nowhere"] })).toMatchObject({
      done: false,
    });
  });

  test("of “not not” is a match of the inner rule", async () => {
    const own = codeRepository({ joins: { not: { not: { files: ["*.sql"] } } } });
    own.commit({ message: "One", files: { "one.sql": "select 1;\n" } });
    expect(await judged(own)).toMatchObject({ done: true });
  });

  test("in a file that no parser can read is skipped", async () => {
    const own = codeRepository({ joins: { any: [{ skill: "express-app" }, { files: ["*.sql"] }] } });
    own.commit({
      message: "Odd",
      files: { "express.js": `express${"-".repeat(20_000)}`, "a.sql": "select 1;\n" },
    });
    expect(await judged(own)).toMatchObject({ done: true });
  });

  test("is never in a file whose name controls a terminal", async () => {
    const own = codeRepository();
    own.commit({ message: "Odd", files: { "a\u001b[31m\u202e.sql": joinsSql } });
    const { done, says } = await judged(own);
    expect(done).toBe(false);
    expect(says).toContain("a?[31m?.sql of ana-souza/learning has an invisible character");
    expect(says).not.toMatch(/[\u0000-\u001f\u202e]/);
  });
});

describe("a former name that controls a terminal", () => {
  const odd = "note\n::error::x\u001b[31m\u202egnp";

  test("does not hide that a stranger wrote the file", async () => {
    const own = codeRepository();
    own.commit({ message: "Odd", files: { [odd]: long + joinsSql }, author: stranger });
    own.git("mv", odd, "a.sql");
    own.commit({ message: "Rename" });
    expect(await judged(own)).toMatchObject({ done: false });
  });

  test("is not shown: the proof is the owner's first commit under a plain name", async () => {
    const own = codeRepository();
    own.commit({ message: "Odd", files: { [odd]: long + joinsSql } });
    own.git("mv", odd, "a.sql");
    const sha = short(own.commit({ message: "Rename", files: { "a.sql": `-- why\n${long}${joinsSql}` } }));
    own.git("mv", "a.sql", "b.sql");
    own.commit({ message: "Rename again" });
    expect((await judged(own)).proofs[0]).toBe(`${sha} a.sql:34`);
  });

  test("is not shown: if a stranger gave it a plain name, the author is not known", async () => {
    const own = codeRepository();
    own.commit({ message: "Odd", files: { [odd]: long + joinsSql } });
    own.git("mv", odd, "a.sql");
    own.commit({ message: "Rename", author: stranger });
    expect(await judged(own)).toMatchObject({
      done: false,
      says: expect.stringContaining("the author of the line in a.sql is not known"),
    });
  });

  test("that is not UTF-8 leaves the author unknown", async () => {
    const own = codeRepository();
    const blob = own.git("rev-parse", `${own.commit({ message: "A", files: { "a.sql": joinsSql } })}:a.sql`);
    own.git("reset", "--quiet", "--hard", "HEAD~1");
    // A lone byte of latin1, which no argument of a process can hold.
    const tree = execFileSync("git", ["mktree", "-z"], {
      cwd: own.dir,
      input: Buffer.concat([
        Buffer.from(own.git("ls-tree", "-z", "HEAD")),
        Buffer.from(`100644 blob ${blob}\trelat`),
        Buffer.from([0xf3, 0]),
      ]),
      encoding: "utf8",
    }).trim();
    const theirs = { GIT_AUTHOR_NAME: "Mallory", GIT_AUTHOR_EMAIL: "mallory@example.net" };
    const sha = execFileSync("git", ["commit-tree", tree, "-p", "HEAD", "-m", "Odd"], {
      cwd: own.dir,
      env: { ...process.env, ...theirs, GIT_COMMITTER_NAME: "M", GIT_COMMITTER_EMAIL: "m@example.net" },
      encoding: "utf8",
    }).trim();
    own.git("update-ref", "refs/heads/main", sha);
    own.git("read-tree", "HEAD~1");
    own.commit({ message: "Rename", files: { "a.sql": joinsSql } });
    expect(await judged(own)).toMatchObject({ done: false });
  });
});
