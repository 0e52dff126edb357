/** The repositories that tests make without git are what git itself would have made. */
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { gitAs } from "../support/commits.ts";
import { createRepository, stranger, temporaryFolder, TestRepository } from "../support/repository.ts";

const date = "2025-09-03T23:30:00-03:30";
const files = { "a.txt": "1\n", "a/b.txt": "2\n", "a-b/ç日.sql": "select 1\n", "z/y/x": "", empty: "" };

function fill({ dir }: TestRepository): void {
  symlinkSync("a.txt", join(dir, "link"));
  mkdirSync(join(dir, "nothing"));
  writeFileSync(join(dir, "run"), "#!/bin/sh\n");
  chmodSync(join(dir, "run"), 0o755);
}

/** The same two commits, made by git. */
function byGit(messages: [string, string]): TestRepository {
  const repository = new TestRepository(temporaryFolder());
  repository.git("init", "--quiet", "--initial-branch=main");
  const commit = (message: string): void => {
    repository.git("add", "--all");
    const flags = ["--quiet", "--allow-empty-message", "--cleanup=verbatim", "-m", message];
    gitAs(repository, ["commit", ...flags], { by: stranger, date });
  };
  fill(repository);
  repository.write(files);
  commit(messages[0]);
  repository.write({ "a.txt": "2\n", "a/c.txt": "3\n" });
  commit(messages[1]);
  return repository;
}

test.each<[string, string]>([
  ["One", "Two\n\nCompletes: joins\n"],
  ["Junções\r\n\r\nx\n\n", "# no comment"],
  ["", "After no message"],
])("%j and %j: the same shas, a clean tree, and nothing that git finds wrong", (first, second) => {
  const repository = createRepository();
  fill(repository);
  repository.commit({ message: first, files, author: stranger, date });
  const changed = { "a.txt": "2\n", "a/c.txt": "3\n" };
  const head = repository.commit({ message: second, files: changed, author: stranger, date });
  expect(head).toBe(byGit([first, second]).git("rev-parse", "HEAD"));
  expect(repository.git("rev-parse", "main")).toBe(head);
  expect(repository.git("status", "--porcelain")).toBe("");
  expect(repository.git("fsck", "--strict", "--no-progress")).toBe("");
  expect(repository.git("ls-files", "--stage")).toBe(byGit([first, second]).git("ls-files", "--stage"));
});

test("what git does not take as it is, git commits", () => {
  const repository = createRepository();
  repository.commit({
    message: "One",
    files: { ".gitignore": "left-out\n", "left-out": "1\n", kept: "1\n" },
  });
  expect(repository.git("ls-files").split("\n")).toEqual([".gitignore", "kept"]);
  const author = { name: " Ana <x> ", email: "ana@example.com" };
  repository.commit({ message: "Two", author });
  expect(repository.git("log", "-1", "--format=%an")).toBe("Ana x");
  repository.git("pack-refs", "--all");
  repository.commit({ message: "Three" });
  expect(repository.git("log", "--format=%s").split("\n")).toEqual(["Three", "Two", "One"]);
});
