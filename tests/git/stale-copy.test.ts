/** An older roadmap.json saved over a newer one takes no ticks away; a tick taken out by hand stays out. */
import { beforeEach, describe, expect, test } from "vitest";
import type { SyncResult } from "../../src/sync/sync.ts";
import { gitAs, merge, onBranch, revert } from "../support/commits.ts";
import { createRepository, stranger, type TestRepository } from "../support/repository.ts";
import { roadmapText } from "../support/roadmaps.ts";
import { doneItems, runSync } from "../support/run.ts";

const ids = ["joins", "crud", "views", "indexes"];
const plan = roadmapText(ids.map((id) => ({ id })));
/** The plan with a new title and a new item. */
const edited = roadmapText([...ids.map((id) => ({ id })), { id: "keys" }], { title: "Plan B" });

let repository: TestRepository;
/** The plan as committed, then the version that Roadfolio committed after the owner's work. */
let first = "";
let ours = "";

beforeEach(async () => {
  repository = createRepository();
  repository.addOrigin("https://github.com/ana-souza/learning.git");
  first = repository.commit({ message: "Plan", files: { "roadmap.json": plan } });
  repository.commit({ message: "Completes: joins" });
  repository.commit({ message: "Completes: crud" });
  ours = await synced();
});

/** Lets Roadfolio commit. @returns the sha */
async function synced(): Promise<string> {
  await runSync(repository.dir, { flags: ["--commit"] });
  return repository.git("rev-parse", "HEAD");
}

function told({ plan: { problems } }: SyncResult): string[] {
  return problems.filter(({ code }) => code === "stale-copy").map(({ message }) => message);
}

function current(): string {
  return repository.git("show", "HEAD:roadmap.json");
}

/** The committed roadmap with one item's tick by hand, or without it. */
function withTick(id: string, done: boolean): string {
  const set = (_key: string, value: unknown): unknown => {
    if (typeof value !== "object" || value === null || !("id" in value) || value.id !== id) return value;
    return done ? { ...value, done } : { ...value, done: undefined };
  };
  return JSON.stringify(JSON.parse(current(), set), null, 2);
}

describe("ticks come back after a stale copy", () => {
  test.each([
    ["unchanged", plan],
    ["with a new title and a new item", edited],
    ["in another format", JSON.stringify(JSON.parse(edited), null, "\t").replaceAll("\n", "\r\n")],
  ])("%s is committed", async (_name, text) => {
    const copy = repository.commit({ message: "Edit my plan", files: { "roadmap.json": text } });
    const result = await runSync(repository.dir, { flags: ["--dry-run"] });
    expect(doneItems(result)).toEqual(["joins", "crud"]);
    expect(told(result)).toEqual([
      `Commit ${copy.slice(0, 7)} made roadmap.json a copy of the version of commit ${first.slice(0, 7)}, so later ticks were missing. 2 ticks came back: joins, crud.`,
    ]);
    expect(result.plan.decisions.map(({ change }) => change).slice(0, 3)).toEqual(["ticked", "ticked", null]);
    await synced();
    const again = await runSync(repository.dir);
    expect(doneItems(again)).toEqual(["joins", "crud"]);
    expect(told(again)).toEqual([]);
    expect(again.plan.files.every(({ status }) => status === "unchanged")).toBe(true);
  });

  test("is not committed yet", async () => {
    repository.write({ "roadmap.json": edited });
    const result = await runSync(repository.dir);
    expect(doneItems(result)).toEqual(["joins", "crud"]);
    expect(told(result)).toEqual([expect.stringMatching(/^Your uncommitted roadmap.json is a copy/)]);
    expect(told(await runSync(repository.dir))).toEqual([]);
  });

  test("keeps everything else of the copy", async () => {
    repository.commit({ message: "Edit my plan", files: { "roadmap.json": edited } });
    await synced();
    expect(current()).toContain('"Plan B"');
    expect(current()).toContain('"keys"');
    const lines = edited.trimEnd().split("\n");
    expect(
      current()
        .split("\n")
        .filter((line) => !lines.includes(line)),
    ).toEqual([expect.stringContaining('"done"'), expect.stringContaining('"done"')]);
  });

  test("after other commits and edits", async () => {
    repository.commit({ message: "Edit my plan", files: { "roadmap.json": plan } });
    repository.commit({ message: "Notes", files: { "notes.txt": "1" } });
    repository.commit({ message: "New title", files: { "roadmap.json": edited } });
    repository.commit({ message: "Completes: views" });
    const result = await runSync(repository.dir);
    expect(doneItems(result)).toEqual(["joins", "crud", "views"]);
    expect(told(result)).toHaveLength(1);
  });

  test("of ticks from several runs", async () => {
    repository.commit({ message: "Completes: views" });
    await synced();
    repository.commit({ message: "Edit my plan", files: { "roadmap.json": edited } });
    const result = await runSync(repository.dir);
    expect(doneItems(result)).toEqual(["joins", "crud", "views"]);
    expect(told(result)[0]).toContain("3 ticks");
  });

  test("also ticks by hand, which nothing else proves", async () => {
    repository.commit({ message: "Tick", files: { "roadmap.json": withTick("views", true) } });
    await synced();
    repository.commit({ message: "Edit my plan", files: { "roadmap.json": edited } });
    expect(doneItems(await runSync(repository.dir))).toEqual(["joins", "crud", "views"]);
  });

  test("if all of them are by hand", async () => {
    const byHand = roadmapText([
      { id: "joins", done: true },
      { id: "crud", done: { on: "2025-09-01" } },
    ]);
    const open = roadmapText([{ id: "joins" }, { id: "crud" }]);
    repository = createRepository();
    repository.commit({ message: "Plan", files: { "roadmap.json": open } });
    repository.commit({ message: "Tick", files: { "roadmap.json": byHand } });
    await synced();
    repository.commit({ message: "Edit", files: { "roadmap.json": open.replace("Learning", "My") } });
    const result = await runSync(repository.dir);
    expect(doneItems(result)).toEqual(["joins", "crud"]);
    expect(told(result)).toHaveLength(1);
    expect(current()).not.toContain("done");
    await synced();
    expect(JSON.parse(current())).toMatchObject({
      title: "My Plan",
      phases: [{ groups: [{ items: [{ done: true }, { done: { on: "2025-09-01" } }] }] }],
    });
  });

  test("by somebody else", async () => {
    repository.commit({ message: "x", author: stranger, files: { "roadmap.json": edited } });
    expect(doneItems(await runSync(repository.dir))).toEqual(["joins", "crud"]);
  });

  test("in a rebase whose conflict was resolved with the older side", async () => {
    repository.git("checkout", "--quiet", "-b", "mine", first);
    repository.commit({ message: "Edit my plan", files: { "roadmap.json": edited } });
    gitAs(repository, ["rebase", "--quiet", "-Xtheirs", "main"]);
    repository.write({ "roadmap.json": edited });
    gitAs(repository, ["commit", "--quiet", "--all", "--amend", "--no-edit"]);
    const result = await runSync(repository.dir);
    expect(doneItems(result)).toEqual(["joins", "crud"]);
    expect(told(result)).toHaveLength(1);
  });

  test.each([
    ["the branch", "-Xtheirs"],
    ["the branch, word for word", "-sours"],
  ])("in a merge that kept the older side: %s", async (_name, strategy) => {
    onBranch(repository, "mine", () => {
      repository.git("reset", "--quiet", "--hard", first);
      repository.commit({ message: "Edit my plan", files: { "roadmap.json": edited } });
    });
    gitAs(repository, ["merge", "--quiet", "--no-ff", "--no-commit", strategy, "mine"]);
    repository.write({ "roadmap.json": edited.replace("Plan B", "Plan C") });
    gitAs(repository, ["commit", "--quiet", "--all", "-m", "Merge branch 'mine'"]);
    const result = await runSync(repository.dir);
    expect(doneItems(result)).toEqual(["joins", "crud"]);
    expect(told(result)).toHaveLength(1);
  });
});

describe("a decision stays", () => {
  test("after one tick was taken out by hand, then another", async () => {
    repository.commit({ message: "Not yet", files: { "roadmap.json": withTick("crud", false) } });
    expect(doneItems(await runSync(repository.dir))).toEqual(["joins"]);
    repository.commit({ message: "Nor this", files: { "roadmap.json": withTick("joins", false) } });
    const result = await runSync(repository.dir);
    expect(doneItems(result)).toEqual([]);
    expect(told(result)).toEqual([]);
  });

  test("after a stale copy: one of the ticks that came back is taken out", async () => {
    repository.commit({ message: "Edit my plan", files: { "roadmap.json": edited } });
    await synced();
    repository.commit({ message: "Not yet", files: { "roadmap.json": withTick("joins", false) } });
    const result = await runSync(repository.dir);
    expect(doneItems(result)).toEqual(["crud"]);
    expect(told(result)).toEqual([]);
  });

  test("after our own commit was reverted", async () => {
    revert(repository, ours);
    const result = await runSync(repository.dir);
    expect(doneItems(result)).toEqual([]);
    expect(told(result)).toEqual([]);
  });

  test("after several ticks were taken out of a file with newer text", async () => {
    const newer = current().replace("Learning Plan", "Plan B");
    repository.commit({ message: "New title", files: { "roadmap.json": newer } });
    const fewer = edited.replace(/,\s*\{[^{}]*"keys"[^{}]*\}/, "");
    expect(JSON.parse(fewer)).toMatchObject({ title: "Plan B" });
    repository.commit({ message: "Start over", files: { "roadmap.json": fewer } });
    expect(doneItems(await runSync(repository.dir))).toEqual([]);
  });

  test("after it was made on a branch", async () => {
    onBranch(repository, "mine", () => {
      repository.commit({ message: "Not yet", files: { "roadmap.json": withTick("crud", false) } });
      repository.commit({ message: "Nor this", files: { "roadmap.json": withTick("joins", false) } });
    });
    repository.commit({
      message: "New title",
      files: { "roadmap.json": current().replace("Learning Plan", "Plan B") },
    });
    merge(repository, ["mine"], "Merge branch 'mine'");
    const result = await runSync(repository.dir);
    expect(doneItems(result)).toEqual([]);
    expect(told(result)).toEqual([]);
  });

  test("when a stale copy lacks a tick that its version had", async () => {
    repository.commit({ message: "Completes: views, indexes" });
    const copy = withTick("joins", false);
    await synced();
    repository.commit({ message: "Edit my plan", files: { "roadmap.json": copy } });
    expect(doneItems(await runSync(repository.dir))).toEqual(["crud", "views", "indexes"]);
  });
});
