/** Proofs that follow a history which was rebased, amended or squashed, as a new clone sees it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gitAs } from "../support/commits.ts";
import {
  type CommitOptions,
  createRepository,
  stranger,
  temporaryFolder,
  TestRepository,
} from "../support/repository.ts";
import { type BuiltItem, roadmapText } from "../support/roadmaps.ts";
import { runSync } from "../support/run.ts";

const sql = "SELECT * FROM a JOIN b ON a.id = b.id;\n";
const done = (day: number): string => `2025-09-0${day}T10:00:00-03:00`;
const bot = { name: "github-actions[bot]", email: "41898282+github-actions[bot]@users.noreply.github.com" };
const open = [{ id: "joins" }, { id: "crud" }];

function started(items: BuiltItem[] = open): TestRepository {
  const repository = createRepository();
  repository.commit({ message: "Plan", files: { "roadmap.json": roadmapText(items) }, date: done(1) });
  repository.addOrigin("https://github.com/ana-souza/learning.git");
  return repository;
}

/** Runs, and commits what it wrote, as the Action does. */
async function synced(repository: TestRepository): Promise<void> {
  await runSync(repository.dir);
  repository.commit({ message: "Update the portfolio: 1 ticked", author: bot, date: done(6) });
}

/** A clone, which lacks the commits of before. */
function cloned(repository: TestRepository): TestRepository {
  const folder = temporaryFolder();
  repository.git("clone", "--quiet", "--no-local", repository.dir, folder);
  const clone = new TestRepository(folder);
  clone.git("remote", "set-url", "origin", "https://github.com/ana-souza/learning.git");
  return clone;
}

const proofIn = ({ dir }: TestRepository, text: string): string | undefined =>
  /"proof": "([^"]+)"/.exec(new TestRepository(dir).git("show", `HEAD:${text}`))?.[1];
const shaOf = (repository: TestRepository, message: string): string =>
  repository.git("log", "--format=%h", "--abbrev=7", `--grep=${message}`, "--author=Ana", "-1");

/** Puts a commit below all others, so that every sha changes, and the dates of the authors stay. */
function rebase(repository: TestRepository, ...flags: string[]): void {
  repository.git("checkout", "--quiet", "--orphan", "base");
  repository.git("rm", "-rfq", ".");
  repository.commit({ message: "Start", files: { "notes.txt": "notes\n" }, date: "2025-08-01T10:00:00Z" });
  gitAs(repository, ["rebase", "--quiet", "--root", ...flags, "--onto", "base", "main"]);
}

/** What the next run in a new clone does, and the one after it. */
async function nextRuns(repository: TestRepository): Promise<object> {
  const clone = cloned(repository);
  const old = linesOf(clone.git("show", "HEAD:roadmap.json"));
  const { plan } = await runSync(clone.dir);
  const file = plan.files.find(({ path }) => path === "roadmap.json")?.content ?? "";
  const moved = (seen: typeof plan): boolean => seen.problems.some(({ code }) => code === "proof-moved");
  clone.commit({ message: "Update the portfolio", date: done(9) });
  const { plan: second } = await runSync(clone.dir);
  return {
    done: plan.decisions[0]?.done,
    change: plan.decisions[0]?.change,
    doubt: plan.decisions[0]?.doubt?.kind ?? null,
    told: moved(plan),
    changed: linesOf(file).filter((line, index) => line !== old[index]),
    toldAgain: moved(second),
    changedAgain: second.files.filter(({ status }) => status !== "unchanged").map(({ path }) => path),
  };
}

const linesOf = (text: string): string[] => text.trim().split("\n");

/** The proof is this commit now, in one line, which is told once. */
function follows(repository: TestRepository, message: string): object {
  const before = proofIn(repository, "roadmap.json") ?? "";
  const sha = shaOf(repository, message);
  if (before.includes(sha)) throw new Error("The history was not rewritten.");
  const changed = [expect.stringContaining(`"${before.replace(/[0-9a-f]{7}(?=$|:)/, sha)}"`)];
  return { done: true, change: null, doubt: null, told: true, changed, toldAgain: false, changedAgain: [] };
}

const stays = {
  done: true,
  change: null,
  doubt: "unseen",
  told: false,
  changed: [],
  toldAgain: false,
  changedAgain: [],
};

/** Replaces the newest commit, as if roadmap.json had been ticked after these commits. */
async function replace(repository: TestRepository, ...commits: CommitOptions[]): Promise<void> {
  await runSync(repository.dir);
  const text = readFileSync(join(repository.dir, "roadmap.json"), "utf8");
  repository.git("reset", "--quiet", "--hard", "HEAD~1");
  for (const commit of commits) repository.commit(commit);
  repository.write({ "roadmap.json": text });
  repository.commit({ message: "Update the portfolio: 1 ticked", author: bot, date: done(6) });
}

describe("a proof follows its commit", () => {
  test("that mentions the item, through a rebase", async () => {
    const repository = started();
    repository.commit({ message: "Work\n\nCompletes: joins", files: { "a.sql": sql }, date: done(3) });
    await synced(repository);
    rebase(repository);
    expect(await nextRuns(repository)).toEqual(follows(repository, "Completes: joins"));
  });

  test("whose message was amended", async () => {
    const repository = started();
    repository.commit({ message: "Wrok\n\nCompletes: joins", files: { "a.sql": sql }, date: done(3) });
    await runSync(repository.dir);
    repository.git("commit", "--quiet", "--amend", "-m", "Work with joins\n\nCompletes: joins");
    repository.commit({ message: "Update the portfolio: 1 ticked", date: done(6) });
    expect(await nextRuns(repository)).toEqual(follows(repository, "Work with joins"));
  });

  test("that was squashed into an older one of another day", async () => {
    const repository = started();
    repository.commit({ message: "First", files: { "z.sql": "1" }, date: done(2) });
    repository.commit({ message: "Second\n\nCompletes: joins", files: { "a.sql": sql }, date: done(3) });
    await runSync(repository.dir);
    repository.git("reset", "--quiet", "--soft", "HEAD~1");
    const message = "First and second\n\nCompletes: joins";
    gitAs(repository, ["commit", "--quiet", "--amend", "-m", message], { date: done(4) });
    repository.commit({ message: "Update the portfolio: 1 ticked", date: done(6) });
    expect(await nextRuns(repository)).toEqual(follows(repository, "First and second"));
  });

  test("that was squashed into a new one, before the item was ticked in roadmap.json", async () => {
    const repository = started();
    repository.commit({ message: "Second\n\nCompletes: joins", files: { "a.sql": sql }, date: done(2) });
    await replace(repository, { message: "All\n\nCompletes: joins", files: { "a.sql": sql }, date: done(4) });
    expect(await nextRuns(repository)).toEqual(follows(repository, "All"));
  });

  test("that fits a rule", async () => {
    const evidence = [{ commit: { type: "feat", scope: "sql" } }];
    const repository = started([{ id: "joins", evidence }, { id: "crud" }]);
    repository.commit({ message: "feat(sql): joins", files: { "a.sql": sql }, date: done(3) });
    await synced(repository);
    repository.commit({ message: "feat(sql): more", files: { "b.sql": sql }, date: done(4) });
    rebase(repository);
    expect(await nextRuns(repository)).toEqual(follows(repository, "feat(sql): joins"));
  });

  test("in which the item was ticked by hand with other work", async () => {
    const repository = started();
    const ticked = roadmapText([{ id: "joins", done: true }, { id: "crud" }]);
    repository.commit({ message: "By hand", files: { "roadmap.json": ticked, "a.sql": sql }, date: done(3) });
    await synced(repository);
    rebase(repository);
    expect(await nextRuns(repository)).toEqual(follows(repository, "By hand"));
  });

  test("that introduced a line, among several of other days", async () => {
    const evidence = [{ files: ["*.sql"], contains: "JOIN" }];
    const repository = started([{ id: "joins", evidence }, { id: "crud" }]);
    repository.commit({ message: "Later file", files: { "b.sql": `-- b\n${sql}` }, date: done(3) });
    await synced(repository);
    repository.commit({ message: "Other file", files: { "a.sql": sql }, date: done(4) });
    rebase(repository);
    expect(await nextRuns(repository)).toEqual(follows(repository, "Later file"));
  });
});

describe("a proof stays with a warning", () => {
  const work = { message: "Work\n\nCompletes: joins", files: { "a.sql": sql }, date: done(3) };

  test.each<[string, CommitOptions]>([
    ["the new message says nothing about the item", { ...work, message: "Work" }],
    ["only somebody else's commit of that day mentions the item", { ...work, author: stranger }],
  ])("if %s", async (_, now) => {
    const repository = started();
    repository.commit(work);
    await replace(repository, now);
    expect(await nextRuns(repository)).toEqual(stays);
  });

  test("if only a later commit mentions the item", async () => {
    const repository = started();
    repository.commit(work);
    await replace(repository, { ...work, message: "Work" });
    repository.commit({ message: "More\n\nCompletes: joins", files: { "b.sql": sql }, date: done(7) });
    expect(await nextRuns(repository)).toEqual(stays);
  });

  test("if an older one, which was undone on the same day, mentions the item", async () => {
    const repository = started();
    repository.commit({ ...work, date: done(3).replace("T10", "T08") });
    repository.commit({ message: "Not yet\n\nReopens: joins", date: done(3).replace("T10", "T09") });
    repository.commit({ message: "Again\n\nCompletes: joins", files: { "b.sql": sql }, date: done(3) });
    await replace(repository, { message: "Again", files: { "b.sql": sql }, date: done(3) });
    expect(await nextRuns(repository)).toEqual(stays);
  });

  test("if only a commit of another day fits the rule", async () => {
    const evidence = [{ commit: { type: "feat", scope: "sql" } }];
    const repository = started([{ id: "joins", evidence }, { id: "crud" }]);
    repository.commit({ ...work, message: "feat(sql): joins" });
    const other = { message: "feat(sql): more", files: { "b.sql": sql }, date: done(5) };
    await replace(repository, { ...work, message: "chore: joins" }, other);
    expect(await nextRuns(repository)).toEqual(stays);
  });
});

test("a commit that was reverted after the history was rewritten proves nothing", async () => {
  const repository = started();
  repository.commit({ message: "Work\n\nCompletes: joins", files: { "a.sql": sql }, date: done(3) });
  await synced(repository);
  rebase(repository);
  const clone = cloned(repository);
  const sha = clone.git("log", "--format=%H", "--grep=Completes: joins", "-1");
  clone.commit({
    message: `Revert "Work"\n\nThis reverts commit ${sha}.`,
    files: { "c.sql": "1" },
    date: done(8),
  });
  const { plan } = await runSync(clone.dir);
  expect(plan.decisions[0]).toMatchObject({ done: false, change: "unticked" });
});
