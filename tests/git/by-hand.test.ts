/** Ticks that people add and remove by editing roadmap.json, read from the history of that file. */
import { describe, expect, test } from "vitest";
import { gitIn } from "../../src/ports/git/run.ts";
import { readDoneChanges } from "../../src/gather/history/done-changes.ts";
import { gitAs, merge, onBranch } from "../support/commits.ts";
import { createRepository, stranger, temporaryFolder, TestRepository } from "../support/repository.ts";
import { roadmapText } from "../support/roadmaps.ts";
import { doneItems, runSync } from "../support/run.ts";

const open = roadmapText([{ id: "joins" }, { id: "crud" }]);
const ticked = roadmapText([{ id: "joins", done: true }, { id: "crud" }]);

function committed(files: Record<string, string>): TestRepository {
  const repository = createRepository();
  repository.commit({ message: "Plan", files });
  repository.addOrigin("https://github.com/ana-souza/learning.git");
  return repository;
}

describe("a tick by hand", () => {
  test("is proven by its commit when that has other changes", async () => {
    const repository = committed({ "roadmap.json": open });
    const work = repository.commit({ message: "Joins", files: { "roadmap.json": ticked, "joins.sql": "1" } });
    const { plan } = await runSync(repository.dir);
    expect(plan.decisions[0]?.write).toEqual({ on: "2025-09-01", proof: `commit ${work.slice(0, 7)}` });
  });

  test.each([
    ["alone", { "roadmap.json": ticked }],
    [
      "with generated files only",
      { "roadmap.json": ticked, "README.md": "x", ".roadfolio/progress.svg": "x" },
    ],
  ])("%s is self-declared", async (_name, files) => {
    const repository = committed({ "roadmap.json": open });
    repository.commit({ message: "Joins", files });
    const { plan } = await runSync(repository.dir);
    expect(plan.decisions[0]).toMatchObject({ done: true, write: undefined, proofs: [{ kind: "self" }] });
  });

  test("is proven by a change of a README that is not ours", async () => {
    const repository = committed({ "roadmap.json": open });
    const files = { "roadmap.json": ticked, "docs/README.md": "How joins work\n" };
    const work = repository.commit({ message: "Joins", files });
    const { plan } = await runSync(repository.dir);
    expect(plan.decisions[0]?.proofs).toMatchObject([{ kind: "commit", ref: work }]);
  });

  test("is self-declared when its commit has only generated pages besides", async () => {
    const repository = committed({ "roadmap.json": ticked.replace("true", "false") });
    repository.write({ "roadmap.json": ticked });
    await runSync(repository.dir);
    repository.commit({ message: "All of it" });
    const { plan } = await runSync(repository.dir);
    expect(plan.decisions[0]?.proofs).toMatchObject([{ kind: "self" }]);
  });

  test("by somebody else is not proven by their changes", async () => {
    const repository = committed({ "roadmap.json": open });
    repository.commit({ message: "x", author: stranger, files: { "roadmap.json": ticked, "a.sql": "1" } });
    const { plan } = await runSync(repository.dir);
    expect(plan.decisions[0]).toMatchObject({ done: false, change: null, write: undefined });
    expect(plan.problems.map(({ code }) => code)).toContain("ticked-by-others");
  });

  test.each(["commit deadbee", "code 1a2b3c4:app.py#L10", "issue #3"])(
    "by somebody else, with the proof %s that cannot be checked, does not count",
    async (proof) => {
      const repository = committed({ "roadmap.json": open });
      const forged = roadmapText([{ id: "joins", done: { on: "2025-01-01", proof } }, { id: "crud" }]);
      repository.commit({ message: "x", author: stranger, files: { "roadmap.json": forged } });
      expect(doneItems(await runSync(repository.dir))).toEqual([]);
    },
  );

  test("on a merged branch is proven by its own commit", async () => {
    const repository = committed({ "roadmap.json": open });
    let work = "";
    onBranch(repository, "joins", () => {
      work = repository.commit({ message: "Joins", files: { "roadmap.json": ticked, "joins.sql": "1" } });
    });
    repository.commit({ message: "Meanwhile", files: { "other.txt": "1" } });
    merge(repository, ["joins"], "Merge branch 'joins'");
    const { plan } = await runSync(repository.dir);
    expect(plan.decisions[0]?.proofs).toMatchObject([{ kind: "commit", ref: work }]);
  });

  test("is found in a portfolio in a subfolder of a repository", async () => {
    const repository = committed({ "study/roadmap.json": open, "roadmap.json": "{}" });
    const files = { "study/roadmap.json": ticked, "joins.sql": "1" };
    const work = repository.commit({ message: "Joins", files });
    const { plan } = await runSync(`${repository.dir}/study`);
    expect(plan.decisions[0]?.proofs).toMatchObject([{ kind: "commit", ref: work }]);
  });

  test("is not attributed to the boundary commit of a shallow clone", async () => {
    const repository = committed({ "roadmap.json": open });
    repository.commit({ message: "Tick", files: { "roadmap.json": ticked } });
    repository.commit({ message: "Unrelated", files: { "other.txt": "1" } });
    const clone = new TestRepository(temporaryFolder());
    clone.git("clone", "--quiet", "--depth=1", `file://${repository.dir}`, ".");
    clone.git("remote", "remove", "origin");
    const { plan } = await runSync(clone.dir);
    expect(plan.decisions[0]).toMatchObject({ done: true, write: undefined, proofs: [{ kind: "self" }] });
  });
});

describe("a tick removed by hand", () => {
  test("is not restored by older evidence, but is by newer", async () => {
    const repository = committed({ "roadmap.json": open });
    repository.commit({ message: "Completes: joins" });
    expect(doneItems(await runSync(repository.dir, { flags: ["--commit"] }))).toEqual(["joins"]);
    repository.commit({ message: "Not yet", files: { "roadmap.json": open } });
    expect(doneItems(await runSync(repository.dir))).toEqual([]);
    const again = repository.commit({ message: "Completes: joins" });
    const { plan } = await runSync(repository.dir);
    expect(plan.decisions[0]?.proofs).toMatchObject([{ ref: again }]);
  });

  test("by somebody else is restored", async () => {
    const repository = committed({ "roadmap.json": open });
    repository.commit({ message: "Completes: joins" });
    await runSync(repository.dir, { flags: ["--commit"] });
    repository.commit({ message: "x", author: stranger, files: { "roadmap.json": open } });
    expect(doneItems(await runSync(repository.dir))).toEqual(["joins"]);
  });
});

describe("a second run changes nothing", () => {
  /** The status of each file in a second run, after the first wrote and committed them. */
  async function again(repository: TestRepository): Promise<string[]> {
    await runSync(repository.dir, { flags: ["--commit"] });
    const { plan } = await runSync(repository.dir);
    return [...plan.files, ...(plan.site?.files ?? [])]
      .filter(({ status }) => status !== "unchanged")
      .map(({ path }) => path);
  }

  test("after a tick that was removed and earned again", async () => {
    const repository = committed({ "roadmap.json": open });
    repository.commit({ message: "Completes: joins" });
    await runSync(repository.dir, { flags: ["--commit"] });
    repository.commit({ message: "Not yet", files: { "roadmap.json": open } });
    const anew = repository.commit({ message: "Completes: joins" });
    expect(await again(repository)).toEqual([]);
    const { plan } = await runSync(repository.dir);
    expect(plan.decisions[0]?.proofs.map(({ ref }) => ref)).toEqual([anew]);
  });

  test("after a tick by hand whose work was reverted", async () => {
    const repository = committed({ "roadmap.json": open });
    const work = repository.commit({ message: "Joins", files: { "roadmap.json": ticked, "joins.sql": "1" } });
    repository.commit({
      message: `Revert "Joins"\n\nThis reverts commit ${work}.`,
      files: { "joins.sql": "" },
    });
    expect(doneItems(await runSync(repository.dir, { flags: ["--dry-run"] }))).toEqual([]);
    expect(await again(repository)).toEqual([]);
  });

  test("after a mention and then a tick by hand", async () => {
    const repository = committed({ "roadmap.json": open });
    const said = repository.commit({ message: "Completes: joins" });
    const work = repository.commit({ message: "Joins", files: { "roadmap.json": ticked, "joins.sql": "1" } });
    expect(await again(repository)).toEqual([]);
    const { plan } = await runSync(repository.dir);
    expect(plan.decisions[0]?.proofs.map(({ ref }) => ref)).toEqual([work, said]);
  });
});

describe("a reopening that was known when the tick was written", () => {
  test("does not take it back when history is rewritten without its proof", async () => {
    const repository = committed({ "roadmap.json": open });
    repository.commit({ message: "Reopens: joins", date: "2025-09-02T01:00:00-03:00" });
    repository.commit({
      message: "Completes: joins",
      date: "2025-09-02T00:30:00-03:00",
      files: { "a.sql": "1" },
    });
    await runSync(repository.dir, { flags: ["--commit"] });
    // As in a rebase, the commit's sha disappears, and its message with it.
    gitAs(repository, ["reset", "--quiet", "--soft", "HEAD~2"]);
    gitAs(repository, ["commit", "--quiet", "-m", "Squashed"]);
    const { plan } = await runSync(repository.dir);
    expect(plan.decisions[0]).toMatchObject({ done: true, write: undefined, doubt: { kind: "unseen" } });
  });
});

test("the walk stops at a milestone without the file", async () => {
  const repository = createRepository();
  repository.commit({ message: "An earlier life", files: { "roadmap.json": ticked } });
  repository.git("rm", "--quiet", "roadmap.json");
  const without = repository.commit({ message: "Begin anew" });
  repository.commit({ message: "Plan", files: { "roadmap.json": open } });
  const git = gitIn(repository.dir, process.env);
  const question = {
    owner: { logins: [], emails: ["ana@example.com"] },
    path: "roadmap.json",
    text: open,
    wanted: new Map([["joins", "last" as const]]),
    since: null,
    generated: [],
  };
  const seen = (milestones: string[]) => ({
    view: "complete" as const,
    sorting: null,
    aliases: [],
    broughtBy: {},
    lacksFiles: false,
    milestones,
    commits: [],
  });
  expect(await readDoneChanges(git, { ...question, own: seen([]) })).toMatchObject([{ done: false }]);
  expect(await readDoneChanges(git, { ...question, own: seen([without]) })).toEqual([]);
});

describe("a proof that names a commit of the owner's", () => {
  const withProof = (proof: string, id = "joins"): string =>
    roadmapText(
      ["joins", "crud"].map((one) =>
        one === id ? { id: one, done: { on: "2025-09-01", proof } } : { id: one },
      ),
    );
  const proven = async (repository: TestRepository) =>
    (await runSync(repository.dir, { flags: ["--dry-run"] })).plan.decisions[0];

  test("holds while that commit ticked the item together with other work", async () => {
    const repository = committed({ "roadmap.json": open });
    const work = repository.commit({ message: "Joins", files: { "roadmap.json": ticked, "joins.sql": "1" } });
    repository.commit({
      message: "Update",
      files: { "roadmap.json": withProof(`commit ${work.slice(0, 7)}`) },
    });
    expect(await proven(repository)).toMatchObject({ doubt: null, proofs: [{ kind: "commit", ref: work }] });
    repository.git("mv", "roadmap.json", "plan.json");
    repository.commit({ message: "Rename" });
    repository.git("mv", "plan.json", "roadmap.json");
    repository.commit({ message: "Rename back" });
    expect(await proven(repository)).toMatchObject({ doubt: null, proofs: [{ kind: "commit", ref: work }] });
  });

  test("holds when roadmap.json was in another folder", async () => {
    const repository = committed({ "plans/roadmap.json": open });
    const files = { "plans/roadmap.json": ticked, "joins.sql": "1" };
    const work = repository.commit({ message: "Joins", files });
    repository.git("mv", "plans/roadmap.json", "roadmap.json");
    repository.commit({ message: "Move", files: { "roadmap.json": withProof(`commit ${work}`) } });
    expect(await proven(repository)).toMatchObject({ doubt: null, proofs: [{ kind: "commit", ref: work }] });
  });

  test.each<[string, Record<string, string>]>([
    ["something else", { "joins.sql": "1" }],
    ["the item, in which it was ticked alone", { "roadmap.json": ticked }],
    ["another item, in which that was ticked", { "roadmap.json": withProof("x", "crud"), "crud.sql": "1" }],
    ["roadmap.json with the item open", { "roadmap.json": `${open}\n`, "x.sql": "1" }],
  ])("makes a tick self-declared when that commit is about %s", async (_name, files) => {
    const repository = committed({ "roadmap.json": open });
    const work = repository.commit({ message: "Work", files });
    repository.commit({
      message: "Tick",
      files: { "roadmap.json": withProof(`commit ${work.slice(0, 7)}`) },
    });
    const decision = await proven(repository);
    expect(decision).toMatchObject({ done: true, change: null, doubt: { kind: "self" } });
    expect(decision?.proofs).toMatchObject([{ kind: "self" }]);
  });

  test("makes a tick self-declared when the item was ticked before that commit", async () => {
    const repository = committed({ "roadmap.json": ticked });
    const work = repository.commit({
      message: "More",
      files: { "roadmap.json": `${ticked}\n`, "x.sql": "1" },
    });
    const files = { "roadmap.json": withProof(`commit ${work.slice(0, 7)}`) };
    repository.commit({ message: "Prove it", files });
    expect(await proven(repository)).toMatchObject({ doubt: { kind: "self" }, proofs: [{ kind: "self" }] });
  });

  test("gives way to the commit in which the owner wrote it with other work", async () => {
    const repository = committed({ "roadmap.json": open });
    const first = repository.commit({ message: "Work", files: { "a.sql": "1" } });
    const files = { "roadmap.json": withProof(`commit ${first.slice(0, 7)}`), "joins.sql": "1" };
    const tick = repository.commit({ message: "Tick", files });
    expect((await proven(repository))?.proofs).toMatchObject([{ kind: "commit", ref: tick }]);
  });

  test("does not count when a stranger wrote it, and that commit is about something else", async () => {
    const repository = committed({ "roadmap.json": open });
    const work = repository.commit({ message: "Work", files: { "a.sql": "1" } });
    const files = { "roadmap.json": withProof(`commit ${work.slice(0, 7)}`) };
    repository.commit({ message: "Fix typo", author: stranger, files });
    expect(await proven(repository)).toMatchObject({ done: false, doubt: { kind: "others" } });
  });
});
