import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { codeRepository, joinsSql, judged } from "../../support/code.ts";
import { stranger, type TestRepository } from "../../support/repository.ts";

/** A repository in which the owner squashes a branch of one commit by this person. */
function squashed(author?: typeof stranger): TestRepository {
  const repository = codeRepository();
  repository.git("checkout", "--quiet", "-b", "work");
  repository.commit({ message: "Report", files: { "a.sql": joinsSql }, ...(author && { author }) });
  repository.git("checkout", "--quiet", "main");
  repository.git("merge", "--quiet", "--squash", "work");
  repository.commit({ message: readFileSync(join(repository.dir, ".git/SQUASH_MSG"), "utf8") });
  return repository;
}

describe("code that a local squash brings in", () => {
  test("is a stranger's if the message names a stranger", async () => {
    expect(await judged(squashed(stranger))).toMatchObject({
      done: false,
      says: expect.stringContaining("not counted: written by somebody else in a.sql"),
    });
  });

  test("stays a stranger's when the owner formats and renames it", async () => {
    const repository = squashed(stranger);
    repository.git("mv", "a.sql", "b.sql");
    repository.commit({ message: "Rename" });
    repository.commit({ message: "Format", files: { "b.sql": joinsSql.toUpperCase() } });
    expect(await judged(repository)).toMatchObject({ done: false });
  });

  test("stays a stranger's when the owner formats and renames it at once", async () => {
    const repository = squashed(stranger);
    repository.commit({ message: "Theirs", files: { "b.txt": "x" }, author: stranger });
    repository.git("mv", "a.sql", "b.sql");
    repository.commit({ message: "Format", files: { "b.sql": joinsSql.toUpperCase() } });
    expect(await judged(repository)).toMatchObject({ done: false });
  });

  test("is the owner's if the message names only the owner", async () => {
    expect(await judged(squashed())).toMatchObject({ done: true });
  });
});

test("code of a squash merge with a co-author is not the owner's, that of an ordinary commit is", async () => {
  const trailer = "Co-authored-by: Mallory <mallory@example.net>";
  const merged = codeRepository();
  merged.commit({ message: `Report (#3)\n\n* Report\n\n${trailer}`, files: { "a.sql": joinsSql } });
  expect(await judged(merged)).toMatchObject({ done: false });
  const paired = codeRepository();
  paired.commit({ message: `Report\n\n${trailer}`, files: { "a.sql": joinsSql } });
  expect(await judged(paired)).toMatchObject({ done: true });
});
