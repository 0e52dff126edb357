/** A range with more commits than are looked at is nobody's for certain. */
import { expect, test } from "vitest";
import { allOwners } from "../../../src/gather/history/trust.ts";
import { gitIn } from "../../../src/ports/git/run.ts";
import { gitAs } from "../../support/commits.ts";
import { createRepository } from "../../support/repository.ts";

const owner = { logins: [], emails: ["ana@example.com"] };

test.each([
  ["10,000 of the owner's commits are the owner's", 10_000, true],
  ["of 10,001 commits one may be somebody else's", 10_001, false],
])("%s", async (_name, count, expected) => {
  const repository = createRepository();
  const commits = Array.from({ length: count }, (_, index) => {
    const who = `Ana <ana@example.com> ${1_750_000_000 + index} +0000`;
    return `commit refs/heads/main\nauthor ${who}\ncommitter ${who}\ndata 1\nx\n`;
  });
  gitAs(repository, ["fast-import", "--quiet"], { input: commits.join("") });
  const git = gitIn(repository.dir, { PATH: process.env["PATH"], HOME: repository.dir });
  expect(await allOwners(git, ["main"], owner)).toBe(expected);
});
