/** Changes of roadmap.json noted during the walk through the history: the same ones that git finds in a separate walk. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readDoneChanges } from "../../src/gather/history/done-changes.ts";
import { readDistrusted } from "../../src/gather/history/roadmap-versions.ts";
import { splitRecords } from "../../src/gather/history/split-records.ts";
import { beginHistory, streamHistory } from "../../src/gather/history/stream.ts";
import { existedAt, WalkedChanges } from "../../src/gather/history/walked-changes.ts";
import { gitIn } from "../../src/ports/git/run.ts";
import { questions, record } from "../support/records.ts";
import { createRepository, stranger, type TestRepository } from "../support/repository.ts";

const roadmap = (done: readonly string[]): string =>
  JSON.stringify({
    owner: { emails: ["ana@example.com"] },
    phases: ["joins", "crud"].map((id) => ({ id, done: done.includes(id) })),
  });

async function walk(repository: TestRepository, { prefix = "", shallow = false, folder = "" } = {}) {
  const git = gitIn(join(repository.dir, folder), process.env);
  const changes = new WalkedChanges("roadmap.json");
  const { commits, milestones, broughtBy } = await streamHistory(
    git,
    "HEAD",
    { ...questions, shas: [] },
    beginHistory(git, "HEAD", changes),
  );
  changes.accept({ prefix, shallow });
  return { git, commits, milestones, broughtBy, walked: changes.of("roadmap.json") };
}

/** Both questions about the history, answered by the walk and by git alone. */
async function answers(repository: TestRepository, text: string, since: string | null = null) {
  const { git, commits, walked } = await walk(repository);
  const own = {
    name: "ana/learning",
    web: null,
    view: "complete" as const,
    sorting: null,
    aliases: [],
    broughtBy: {},
    lacksFiles: false,
    milestones: [],
    commits,
  };
  const owner = questions.owner;
  const wanted = new Map(["joins", "crud"].map((id) => [id, "last" as const]));
  const done = { owner, path: "roadmap.json", text, wanted, since, generated: [], own };
  const guard = { path: "roadmap.json", text, owner: null, account: null, named: new Map(), own };
  return {
    walked,
    byWalk: [await readDoneChanges(git, done, walked), await readDistrusted(git, guard, walked)],
    byGit: [await readDoneChanges(git, done), await readDistrusted(git, guard)],
  };
}

describe("a history without merges", () => {
  const ticking = (): TestRepository => {
    const repository = createRepository();
    repository.commit({ message: "First", files: { "a.txt": "1" } });
    repository.commit({ message: "Plan", files: { "roadmap.json": roadmap([]) } });
    repository.commit({ message: "Joins", files: { "roadmap.json": roadmap(["joins"]), "a.txt": "2" } });
    repository.commit({ message: "Nothing", files: { "a.txt": "3" } });
    return repository;
  };

  test("with ticks, a removed file and a new one", async () => {
    const repository = ticking();
    repository.git("rm", "--quiet", "roadmap.json");
    repository.commit({ message: "Remove the plan" });
    repository.commit({ message: "Plan again", files: { "roadmap.json": roadmap(["crud"]) } });
    const { walked, byWalk, byGit } = await answers(repository, roadmap(["crud", "joins"]));
    expect(walked?.changes.map(({ order }) => order)).toEqual([0, 1, 3, 4]);
    expect(byWalk[0]).toHaveLength(2);
    expect(byWalk).toEqual(byGit);
  });

  test("only what came after a known commit", async () => {
    const repository = ticking();
    const since = repository.commit({ message: "Completes: joins" });
    repository.commit({ message: "Crud", files: { "roadmap.json": roadmap(["crud"]) } });
    const { byWalk, byGit } = await answers(repository, roadmap(["crud"]), since);
    expect(byWalk[0]).toMatchObject([
      { id: "crud", done: true },
      { id: "joins", done: false },
    ]);
    expect(byWalk).toEqual(byGit);
  });

  test.each([
    ["somebody else's change", stranger, ""],
    ["the owner's, with a co-author", undefined, "\n\nCo-authored-by: Mallory <mallory@example.net>"],
  ])("%s", async (_what, author, trailer) => {
    const repository = ticking();
    const repositories = JSON.stringify({
      ...JSON.parse(roadmap(["joins"])),
      repositories: ["mallory/work"],
    });
    repository.commit({
      message: `Read more${trailer}`,
      files: { "roadmap.json": repositories },
      ...(author && { author }),
    });
    const { walked, byWalk, byGit } = await answers(repository, repositories);
    expect(walked).not.toBeNull();
    expect(byWalk[1]).toHaveLength(author === undefined ? 0 : 1);
    expect(byWalk).toEqual(byGit);
  });

  test("a file that was never committed", async () => {
    const repository = createRepository();
    repository.commit({ message: "First", files: { "a.txt": "1" } });
    const { walked, byWalk, byGit } = await answers(repository, roadmap(["joins"]));
    expect(walked?.changes).toEqual([]);
    expect(byWalk).toEqual(byGit);
  });

  test("in a folder of its own", async () => {
    const repository = createRepository();
    const other = JSON.stringify({ title: "Another" });
    repository.commit({ message: "First", files: { "roadmap.json": other } });
    repository.commit({ message: "Plan", files: { "plans/roadmap.json": roadmap([]) } });
    const { walked } = await walk(repository, { prefix: "plans/", folder: "plans" });
    expect(walked?.changes).toMatchObject([{ order: 0 }]);
  });
});

describe("git is asked", () => {
  test("about a history with merges", async () => {
    const repository = createRepository();
    repository.commit({ message: "Plan", files: { "roadmap.json": roadmap([]) } });
    repository.git("checkout", "--quiet", "-b", "side");
    repository.commit({ message: "Side", files: { "roadmap.json": roadmap(["joins"]) } });
    repository.git("checkout", "--quiet", "main");
    repository.commit({ message: "Main", files: { "a.txt": "1" } });
    repository.git("merge", "--quiet", "--no-edit", "side");
    const { walked, byWalk, byGit } = await answers(repository, roadmap(["joins"]));
    expect(walked).toBeNull();
    expect(byWalk).toEqual(byGit);
    expect(JSON.stringify(byGit)).toContain('"joins"');
  });

  test("about a shallow clone, and about a folder where the file should be", async () => {
    const repository = createRepository();
    repository.commit({ message: "Plan", files: { "roadmap.json": roadmap([]) } });
    expect((await walk(repository, { shallow: true })).walked).toBeNull();
    repository.git("rm", "--quiet", "roadmap.json");
    repository.commit({ message: "A folder", files: { "roadmap.json/roadmap.json": "{}" } });
    expect((await walk(repository)).walked).toBeNull();
  });

  test("when trees are missing, and the history is read without them", async () => {
    const repository = createRepository();
    const first = repository.commit({ message: "Completes: joins", files: { "a.txt": "1" } });
    repository.commit({ message: "Completes: crud", files: { "a.txt": "2" } });
    const tree = repository.git("rev-parse", `${first}^{tree}`);
    rmSync(join(repository.dir, ".git/objects", tree.slice(0, 2), tree.slice(2)));
    const { commits, walked } = await walk(repository);
    expect([commits.length, walked]).toEqual([2, null]);
  });
});

test("whether the file existed at a position", () => {
  const entries = new WalkedChanges("roadmap.json");
  const change = (order: number, after: string): void =>
    entries.add(record({ message: "" }), order, { entry: `:1 1 0 ${after} M`, path: "roadmap.json" });
  change(10, "a".repeat(40));
  change(2000, "0".repeat(40));
  change(5000, "b".repeat(40));
  entries.finish(true);
  entries.accept({ prefix: "", shallow: false });
  const walked = entries.of("roadmap.json");
  expect(walked && [10, 11, 2048, 4096, 5001].map((order) => existedAt(walked, order))).toEqual([
    true,
    false,
    true,
    true,
    false,
  ]);
});

test.each([1, 7, 64, 10_000])("changes are split from records wherever a chunk ends: %i bytes", (size) => {
  const sha = "a".repeat(40);
  const fields = [
    [`${sha} 1 1 +0000 `, "Ana\nana@example.com\n", "First"],
    ["\n:100644 100644 0 1 M", "roadmap.json", ":100644 100644 0 2 M", "two\nlines"],
    [`${sha} 2 2 +0000 `, "Bruno\nbruno@example.org\n", ""],
    ["\n:100644 100644 0 3 M", "roadmap.json"],
  ].flat();
  const bytes = Buffer.from(fields.map((field) => `${field}\0`).join(""));
  const seen: string[] = [];
  const chunk = Buffer.alloc(size);
  const take = splitRecords({
    take: ({ facts, message }) => seen.push(`${facts.slice(41, 43)}${message}`),
    takeChange: ({ author }, { entry, path }) =>
      seen.push(`${author().split("\n")[0]} ${entry.split(" ")[3]} ${path}`),
  });
  for (let from = 0; from < bytes.length; from += size) {
    // As in the spool, where the same bytes are used again.
    const count = bytes.copy(chunk, 0, from, from + size);
    take(chunk.subarray(0, count));
  }
  expect(seen).toEqual(["1 First", "Ana 1 roadmap.json", "Ana 2 two\nlines", "2 ", "Bruno 3 roadmap.json"]);
});
