/** Files that are at HEAD and cannot be read: the tick stays, and the run says which and why. */
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { codeRepository, joinsSql, judged } from "../../support/code.ts";
import { codesOf } from "../../support/planned.ts";
import { createRepository, type TestRepository } from "../../support/repository.ts";
import { runSync } from "../../support/run.ts";

const large = `${joinsSql}${"-- data\n".repeat(70_000)}`;
const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"0".repeat(64)}\nsize 120\n`;

const disguised: [string, string][] = [
  ["a tab", "sql/a\tb.sql"],
  ["a line feed", "sql/a\nb.sql"],
  ["a mark that turns the direction of text", "sql/a\u202eb.sql"],
];

type Change = (repository: TestRepository) => void;

const becomes: [what: string, change: Change, why: string][] = [
  [
    "a large file",
    (one) => one.write({ "sql/a.sql": large }),
    "sql/a.sql of ana-souza/learning is too large to be read as code",
  ],
  [
    "a Git LFS pointer",
    (one) => one.write({ "sql/a.sql": pointer }),
    "sql/a.sql of ana-souza/learning is kept in Git LFS, and only a pointer is in the repository",
  ],
  [
    "an encrypted file",
    (one) => writeFileSync(join(one.dir, "sql/a.sql"), Buffer.from("\0GITCRYPT\0\x9c\x01\x7f", "latin1")),
    "sql/a.sql of ana-souza/learning is binary or encrypted",
  ],
  [
    "a symbolic link",
    ({ dir }) => {
      rmSync(join(dir, "sql/a.sql"));
      symlinkSync("../elsewhere.sql", join(dir, "sql/a.sql"));
    },
    "sql/a.sql of ana-souza/learning is a symbolic link, which is not followed",
  ],
  [
    "a part of a submodule",
    (one) => toSubmodule(one),
    "sql of ana-souza/learning is a submodule, whose files are in another repository",
  ],
];

/** Replaces the folder sql by a submodule. @param name of the submodule's folder */
function toSubmodule(repository: TestRepository, name = "sql"): void {
  const sha = createRepository().commit({ message: "Start", files: { "a.sql": joinsSql } });
  repository.git("rm", "-r", "--quiet", "--ignore-unmatch", "sql");
  mkdirSync(join(repository.dir, name), { recursive: true });
  writeFileSync(
    join(repository.dir, ".gitmodules"),
    `[submodule "${name}"]\n\tpath = ${name}\n\turl = https://example.com/sql.git\n`,
  );
  repository.git("update-index", "--add", "--cacheinfo", `160000,${sha},${name}`);
}

function commitAll(repository: TestRepository): void {
  // A submodule that is not here stays in the index.
  repository.git("add", "--all", ":(exclude)sql", ":(exclude)database");
  repository.git("commit", "--quiet", "--all", "-m", "Change", "--date=2025-09-02T10:00:00-03:00");
}

const elsewhere: (typeof becomes)[number] = [
  "a part of a submodule of another name",
  (one) => toSubmodule(one, "database"),
  "database of ana-souza/learning is a submodule, whose files are in another repository",
];

describe("a tick stays when the file of its proof becomes", () => {
  test.each([...becomes, elsewhere])("%s", async (_, change, why) => {
    const repository = codeRepository();
    repository.commit({ message: "Report", files: { "sql/a.sql": joinsSql } });
    await runSync(repository.dir, { flags: ["--commit"] });
    change(repository);
    commitAll(repository);
    const { plan } = await runSync(repository.dir, { flags: ["--dry-run"] });
    expect(plan.decisions[0]).toMatchObject({
      done: true,
      change: null,
      doubt: { kind: "unseen", reason: why },
    });
    expect(plan.problems).toContainEqual(
      expect.objectContaining({ code: "proof-unseen", message: `“joins”: ${why}.` }),
    );
  });

  test("a large file under another name", async () => {
    const repository = codeRepository();
    repository.commit({ message: "Report", files: { "sql/a.sql": joinsSql } });
    await runSync(repository.dir, { flags: ["--commit"] });
    repository.git("mv", "sql/a.sql", "sql/b.sql");
    repository.commit({ message: "Grow", files: { "sql/b.sql": large } });
    const { plan } = await runSync(repository.dir, { flags: ["--dry-run"] });
    expect(plan.decisions[0]).toMatchObject({ done: true, change: null });
  });
});

describe("a tick is removed when its code is gone", () => {
  test("and a submodule has been there all the time", async () => {
    const repository = codeRepository();
    repository.write({ "old/x.txt": "x\n" });
    toSubmodule(repository, "database");
    commitAll(repository);
    repository.write({ "sql/a.sql": joinsSql });
    repository.git("add", "sql");
    repository.git("commit", "--quiet", "-m", "Report");
    await runSync(repository.dir);
    repository.git("add", "roadmap.json");
    repository.git("commit", "--quiet", "-m", "Tick");
    repository.git("rm", "--quiet", "sql/a.sql");
    repository.git("commit", "--quiet", "-m", "Remove");
    const { plan } = await runSync(repository.dir, { flags: ["--dry-run"] });
    expect(plan.decisions[0]).toMatchObject({ done: false, change: "unticked" });
  });

  test.each<[string, Record<string, string>]>([
    ["and every file was read", { "b.sql": "select 1;\n" }],
    ["and only files that could not show it were not read", { "b.css": "a { color: red }\n".repeat(40_000) }],
  ])("%s", async (_, files) => {
    const repository = codeRepository();
    repository.commit({ message: "Report", files: { "sql/a.sql": joinsSql } });
    await runSync(repository.dir, { flags: ["--commit"] });
    repository.git("rm", "--quiet", "sql/a.sql");
    repository.commit({ message: "Remove", files });
    const { plan } = await runSync(repository.dir, { flags: ["--dry-run"] });
    expect(plan.decisions[0]).toMatchObject({ done: false, change: "unticked" });
  });
});

describe("a rule that is about nothing else says what was not read", () => {
  const rule = { joins: { files: ["sql/**"], contains: "join" } };
  test.each(becomes)("%s", async (_, change) => {
    const repository = codeRepository(rule);
    repository.commit({ message: "Report", files: { "sql/a.sql": joinsSql } });
    change(repository);
    commitAll(repository);
    const result = await runSync(repository.dir, { flags: ["--dry-run"] });
    expect(result.plan.decisions[0]?.done).toBe(false);
    expect(codesOf(result).filter((code) => code === "unseen-files")).toHaveLength(1);
  });

  test.each(disguised)("%s in its name", async (_, path) => {
    const repository = codeRepository(rule);
    repository.commit({ message: "Report", files: { [path]: joinsSql } });
    const { plan } = await runSync(repository.dir, { flags: ["--dry-run"] });
    expect(plan.problems).toContainEqual(
      expect.objectContaining({
        code: "unseen-files",
        message: expect.stringContaining(
          "sql/a?b.sql has an invisible character or a byte that is not UTF-8",
        ),
      }),
    );
  });

  test("a byte that is not UTF-8 in its name", async () => {
    const repository = codeRepository(rule);
    mkdirSync(join(repository.dir, "sql"));
    writeFileSync(Buffer.from(join(repository.dir, "sql/relat\xf3rio.sql"), "latin1"), joinsSql);
    repository.git("add", "--all");
    repository.git("commit", "--quiet", "-m", "Report");
    const { plan } = await runSync(repository.dir, { flags: ["--dry-run"] });
    expect(plan.problems).toContainEqual(
      expect.objectContaining({
        code: "unseen-files",
        message: expect.stringContaining("sql/relat?rio.sql has an invisible character or a byte"),
      }),
    );
  });

  test("but not if another file was read", async () => {
    const repository = codeRepository(rule);
    repository.commit({ message: "Data", files: { "sql/a.sql": large, "sql/b.sql": "select 1;\n" } });
    const result = await runSync(repository.dir, { flags: ["--dry-run"] });
    expect(codesOf(result)).not.toContain("unseen-files");
  });

  test("once for all its files, and in its explanation", async () => {
    const repository = codeRepository(rule);
    const files = Object.fromEntries(Array.from({ length: 7 }, (_, index) => [`sql/${index}.sql`, pointer]));
    repository.commit({ message: "Data", files });
    const { plan } = await runSync(repository.dir, { flags: ["--dry-run"] });
    const problems = plan.problems.filter(({ code }) => code === "unseen-files");
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/: sql\/0\.sql is kept in Git LFS.*; and 4 more\.$/),
    ]);
    expect((await judged(repository)).says).toContain("sql/0.sql of ana-souza/learning is kept in Git LFS");
  });
});

test("what must not be there cannot be ruled out in a file that was not read", async () => {
  const repository = codeRepository({
    joins: { all: [{ files: ["*.md"] }, { not: { files: ["*.sql"], contains: "drop" } }] },
  });
  repository.commit({ message: "Notes", files: { "a.md": "Notes\n" } });
  expect(await judged(repository)).toMatchObject({ done: true });
  repository.commit({ message: "Dump", files: { "dump.sql": large } });
  expect(await judged(repository)).toMatchObject({ done: false });
});
