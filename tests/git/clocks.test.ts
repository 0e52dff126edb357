/** Commits by clocks that were wrong: at the start of Unix time, in another century, before 1970. */
import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { plannedRepository } from "../support/planned.ts";
import { roadmapText } from "../support/roadmaps.ts";
import type { TestRepository } from "../support/repository.ts";
import { runSync } from "../support/run.ts";

const today = "2025-10-01";

/** Commits with times as git stores them, such as `60 -0300`. */
function commitAt(
  repository: TestRepository,
  times: { author: string; committer: string },
  message: string,
  parent: string | null = "HEAD",
): void {
  const lines = [
    `tree ${repository.git("rev-parse", "HEAD^{tree}")}`,
    ...(parent === null ? [] : [`parent ${repository.git("rev-parse", parent)}`]),
    `author Ana <ana@example.com> ${times.author}`,
    `committer Ana <ana@example.com> ${times.committer}`,
  ];
  const args = ["hash-object", "-t", "commit", "-w", "--stdin", "--literally"];
  const sha = execFileSync("git", args, {
    cwd: repository.dir,
    input: `${lines.join("\n")}\n\n${message}\n`,
    encoding: "utf8",
  });
  repository.git("reset", "--quiet", "--hard", sha.trim());
}

async function dayOf(repository: TestRepository): Promise<string | null | undefined> {
  const { plan } = await runSync(repository.dir, { flags: ["--dry-run"], now: `${today}T12:00:00` });
  return plan.decisions.find(({ item }) => item.id === "joins")?.on;
}

test.each([
  ["a minute after 1970, west of Greenwich", "60 -0300", "1756731600 -0300", "2025-09-01"],
  ["1970, by author and committer", "60 -0300", "60 -0300", "2025-09-01"],
  ["1970 in Greenwich", "0 +0000", "0 +0000", "2025-09-01"],
  ["2100", "4102488000 +0000", "4102488000 +0000", "2025-09-01"],
  ["next month", "1762000000 +0000", "1762000000 +0000", "2025-09-01"],
  ["so late that no calendar has it", "99999999999999 +0000", "99999999999999 +0000", "2025-09-01"],
  ["an author in 2100 and a committer today", "4102488000 +0000", "1759320000 +0000", "2025-10-01"],
  ["today in a zone half an hour off", "1759185000 -0330", "1759185000 -0330", "2025-09-29"],
])("a commit dated %s", async (_name, author, committer, expected) => {
  const repository = plannedRepository();
  commitAt(repository, { author, committer }, "Work\n\nCompletes: joins");
  expect(await dayOf(repository)).toBe(expected);
  repository.commit({ message: "Later", date: "2025-09-30T10:00:00Z" });
  expect(await dayOf(repository)).toBe(expected);
});

test("a first commit without a clock is dated by the next one", async () => {
  const repository = plannedRepository();
  commitAt(repository, { author: "60 -0300", committer: "60 -0300" }, "Work\n\nCompletes: joins", null);
  repository.commit({ message: "Later", date: "2025-09-20T10:00:00Z" });
  expect(await dayOf(repository)).toBe("2025-09-20");
});

test("code that a wrong clock introduced, and the change of a tick", async () => {
  const items = [{ id: "joins", evidence: [{ files: ["q.sql"] }] }];
  const repository = plannedRepository(items);
  repository.write({ "q.sql": "select 1;\n" });
  repository.git("add", "--all");
  repository.git("commit", "--quiet", "--message=Work");
  commitAt(repository, { author: "60 -0300", committer: "60 -0300" }, "Work", "HEAD^");
  expect(await dayOf(repository)).toBe("2025-09-01");
  const byHand = roadmapText([{ id: "joins", done: true }]);
  repository.commit({ message: "By hand", files: { "roadmap.json": byHand, "note.txt": "x\n" } });
  commitAt(repository, { author: "4102488000 +0000", committer: "4102488000 +0000" }, "By hand", "HEAD^");
  expect(await dayOf(repository)).toBe("2025-09-01");
});

test("another repository's clock in 2100 does not outrank a later mention", async () => {
  const repository = plannedRepository();
  repository.commit({ message: "Completes: joins", date: "2025-09-10T10:00:00Z" });
  const other = plannedRepository();
  commitAt(other, { author: "4102488000 +0000", committer: "4102488000 +0000" }, "Reopens: joins");
  const flags = ["--dry-run", "--repository", ".", "--repository", other.dir];
  const { plan } = await runSync(repository.dir, { flags, now: `${today}T12:00:00` });
  expect(plan.decisions.find(({ item }) => item.id === "joins")?.done).toBe(true);
});
