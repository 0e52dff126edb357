/** Clones with the files of one commit. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkOut } from "../../../src/ports/git/check-out.ts";
import { TestRepository, temporaryFolder } from "../../support/repository.ts";

const access = { server: "https://github.com", token: null, own: null } as const;

/** A repository with two commits on main and one more on another branch. */
function source(): { repository: TestRepository; first: string; second: string; beside: string } {
  const repository = new TestRepository(temporaryFolder());
  repository.init();
  const first = repository.commit({ message: "First", files: { "a.txt": "1" } });
  const second = repository.commit({ message: "Second", files: { "b.txt": "2" } });
  repository.git("checkout", "--quiet", "-b", "other", first);
  const beside = repository.commit({ message: "Beside", files: { "c.txt": "3" } });
  repository.git("checkout", "--quiet", "main");
  return { repository, first, second, beside };
}

const clone = (repository: TestRepository, commit: string | null, folder = temporaryFolder()) =>
  checkOut(repository.dir, commit, { folder, environment: process.env, access });

test("the newest commit, an older one and one of another branch", async () => {
  const { repository, first, second, beside } = source();
  expect(await clone(repository, null)).toEqual({ sha: second, newer: 0, onBranch: true });
  expect(await clone(repository, second)).toEqual({ sha: second, newer: 0, onBranch: true });
  expect(await clone(repository, beside)).toEqual({ sha: beside, newer: 1, onBranch: false });
  const folder = temporaryFolder();
  expect(await clone(repository, first, folder)).toEqual({ sha: first, newer: 1, onBranch: true });
  expect(["a.txt", "b.txt"].map((name) => existsSync(join(folder, name)))).toEqual([true, false]);
});

test("a commit of a repository whose HEAD names a branch that does not exist", async () => {
  const { repository, second } = source();
  repository.git("symbolic-ref", "HEAD", "refs/heads/gone");
  expect(await clone(repository, second)).toEqual({ sha: second, newer: 0, onBranch: true });
  expect(await clone(repository, null)).toBeNull();
});

test("no commit of that name, and a repository without any", async () => {
  const { repository } = source();
  expect(await clone(repository, "0".repeat(40))).toBeNull();
  const empty = new TestRepository(temporaryFolder());
  empty.init();
  expect(await clone(empty, null)).toBeNull();
});
