/** Attacks by strangers in the owner's repository: nothing ticks, takes a tick back, or runs. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, test } from "vitest";
import { gitAs, merge, onBranch } from "../support/commits.ts";
import { codesOf, doneIn, plannedRepository, proofsOf } from "../support/planned.ts";
import { createRepository, stranger, temporaryFolder, TestRepository } from "../support/repository.ts";
import { roadmapText } from "../support/roadmaps.ts";
import { doneItems, runSync } from "../support/run.ts";

describe("a .mailmap", () => {
  const theirs = "Ana Souza <ana@example.com> <mallory@example.net>\n";

  test("by the owner joins their addresses", async () => {
    const repository = plannedRepository();
    repository.commit({ message: "Me too", files: { ".mailmap": theirs } });
    repository.commit({ message: "Completes: joins", author: stranger });
    expect(await doneIn(repository)).toEqual(["joins"]);
  });

  test("by a stranger makes nobody the owner", async () => {
    const repository = plannedRepository();
    repository.commit({ message: "x\n\nCompletes: joins", author: stranger, files: { ".mailmap": theirs } });
    repository.commit({ message: "Completes: crud" });
    expect(await doneIn(repository)).toEqual(["crud"]);
  });

  test("with lines by a stranger makes nobody a bot", async () => {
    const repository = plannedRepository();
    repository.commit({ message: "Mine", files: { ".mailmap": "Ana <ana@example.com> <old@x.org>\n" } });
    const files = { ".mailmap": "dependabot[bot] <x@x.invalid> <ana@example.com>\n" };
    repository.commit({ message: "x", author: stranger, files });
    repository.commit({ message: "Completes: joins" });
    expect(await doneIn(repository)).toEqual(["joins"]);
  });
});

describe("a merge by the owner", () => {
  test.each([
    "Merge pull request #9 from ana-souza/branch\n\n[x] joins",
    "Merged in mallory/x (pull request #3)\n\n[x] joins",
    "Merged PR 12: x\n\n[x] joins",
    "Merge branch 'x'\n\nReopens: crud\n[x] joins",
  ])("does not count when it brings in somebody else's commits: %j", async (message) => {
    const repository = plannedRepository();
    repository.commit({ message: "Completes: crud" });
    onBranch(repository, "branch", () =>
      repository.commit({ message: "Work", author: stranger, files: { "x.txt": "1\n" } }),
    );
    merge(repository, ["branch"], message);
    expect(await doneIn(repository)).toEqual(["crud"]);
  });

  test("does not count when only one of several commits is somebody else's", async () => {
    const repository = plannedRepository();
    onBranch(repository, "branch", () => {
      repository.commit({ message: "Mine", files: { "x.txt": "1\n" } });
      repository.commit({ message: "Work", author: stranger, files: { "y.txt": "1\n" } });
    });
    merge(repository, ["branch"], "Merge branch 'branch'\n\n[x] joins");
    expect(await doneIn(repository)).toEqual([]);
  });
});

test("a folder named like a listed repository is not confused with it", async () => {
  const repository = plannedRepository([{ id: "joins" }], { repositories: [".", "ana-souza/api"] });
  const inside = new TestRepository(join(repository.dir, "ana-souza/api"));
  mkdirSync(inside.dir, { recursive: true });
  inside.init();
  inside.commit({ message: "Completes: joins" });
  const result = await runSync(repository.dir, { flags: ["--dry-run"] });
  expect(doneItems(result)).toEqual([]);
  expect(codesOf(result)).toContain("unreachable");
});

test("a graft does not bring a commit of another branch in", async () => {
  const repository = plannedRepository();
  onBranch(repository, "side", () => repository.commit({ message: "Completes: joins" }));
  const sha = repository.git("rev-parse", "side").trim();
  const head = repository.commit({ message: "Later" });
  mkdirSync(join(repository.dir, ".git/info"), { recursive: true });
  writeFileSync(join(repository.dir, ".git/info/grafts"), `${head} ${sha}\n`);
  expect(await doneIn(repository)).toEqual([]);
});

test("a shallow clone is completed without running programs from its configuration", async () => {
  const origin = plannedRepository();
  origin.commit({ message: "Completes: joins" });
  const clone = new TestRepository(temporaryFolder());
  clone.git("clone", "--quiet", "--depth=1", `file://${origin.dir}`, ".");
  const trap = join(temporaryFolder(), "sprung");
  const program = join(temporaryFolder(), "program");
  writeFileSync(program, `#!/bin/sh\ntouch ${trap}\nexit 1\n`, { mode: 0o755 });
  for (const [key, value] of [
    ["core.sshCommand", program],
    ["core.askPass", program],
    ["credential.helper", `!${program}`],
    ["remote.origin.uploadpack", program],
    ["remote.origin.url", "ssh://nobody@127.0.0.1:1/x.git"],
  ] satisfies [string, string][])
    clone.git("config", key, value);
  expect(codesOf(await runSync(clone.dir, { flags: ["--dry-run"] }))).toContain("shallow-clone");
  expect(existsSync(trap)).toBe(false);
});

test("reading a partial clone does not fetch missing objects from its remote", async () => {
  const origin = plannedRepository();
  origin.commit({ message: "Completes: joins" });
  const trap = join(temporaryFolder(), "sprung");
  const clone = new TestRepository(temporaryFolder());
  origin.git("config", "uploadpack.allowFilter", "true");
  clone.git("clone", "--quiet", "--filter=tree:0", `file://${origin.dir}`, ".");
  clone.git("config", "remote.origin.uploadpack", `touch ${trap}; git-upload-pack`);
  await runSync(clone.dir, { flags: ["--dry-run"] });
  expect(existsSync(trap)).toBe(false);
});

test("a revert is not work on the files that it restores", async () => {
  const repository = plannedRepository([{ id: "joins", evidence: [{ commit: { message: "alembic" } }] }]);
  const work = repository.commit({ message: "Add alembic migrations", files: { "a.py": "1\n" } });
  expect(await doneIn(repository)).toEqual(["joins"]);
  gitAs(repository, ["revert", "--no-edit", work]);
  expect(await doneIn(repository)).toEqual([]);
});

test.each([
  ["an invalid year", "316516291200 +0000"],
  ["not a number", "x +0000"],
])("a commit whose date is %s is still read", async (_name, when) => {
  const repository = plannedRepository();
  const head = ["tree", "parent"].map((what) =>
    what === "tree"
      ? `tree ${repository.git("rev-parse", "HEAD^{tree}")}`
      : `parent ${repository.git("rev-parse", "HEAD")}`,
  );
  const input = `${head.join("\n")}\nauthor Ana <ana@example.com> ${when}\ncommitter Ana <ana@example.com> 1757520000 -0300\n\nCompletes: joins\n`;
  const sha = gitAs(repository, ["hash-object", "-t", "commit", "-w", "--literally", "--stdin"], { input });
  repository.git("update-ref", "HEAD", sha);
  const result = await runSync(repository.dir, { flags: ["--dry-run"] });
  expect(proofsOf(result, "joins")).toEqual([sha]);
  expect(result.plan.decisions[0]?.on).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test.each([
  ["lines after “reverts”", `reverts this\n${"\n".repeat(200_000)}`],
  ["spaces between marks", `[x] a${" ".repeat(200_000)}b`],
  ["reverts of merges", "reverts commit 1234567, reversing changes made to 7654321\n".repeat(5000)],
  ["lists", `${"Completes: ".padEnd(2000, "a,")}\n`.repeat(500)],
  ["a message of 20 MB", "Completes: crud\n".padEnd(20_000_000, "x")],
])("a stranger's commit does not hold up the run: %s", async (_name, message) => {
  const repository = plannedRepository();
  gitAs(repository, ["commit", "--quiet", "--allow-empty", "--file=-"], { by: stranger, input: message });
  repository.commit({ message: "Completes: joins" });
  expect(await doneIn(repository)).toEqual(["joins"]);
});

/** How many times a run starts git on a history with this message by a stranger. */
async function gitsStarted(message: string): Promise<number> {
  const repository = plannedRepository();
  gitAs(repository, ["commit", "--quiet", "--allow-empty", "--file=-"], { by: stranger, input: message });
  repository.commit({ message: "Completes: joins" });
  const folder = temporaryFolder();
  const path = process.env["PATH"] ?? "";
  const program = `#!/bin/sh\necho >>"${folder}/started"\nPATH="${path}" exec git "$@"\n`;
  writeFileSync(join(folder, "git"), program, { mode: 0o755 });
  const environment = { PATH: `${folder}${delimiter}${path}` };
  expect(doneItems(await runSync(repository.dir, { flags: ["--dry-run"], environment }))).toEqual(["joins"]);
  return readFileSync(join(folder, "started"), "utf8").length;
}

test("a stranger's reverts of merges start no extra git processes", async () => {
  const reverts = "This reverts commit 1234567, reversing changes made to 7654321.\n".repeat(10);
  expect(await gitsStarted(reverts)).toBe(await gitsStarted("[x] joins\n"));
});

test("a file named like the sha of a tick's commit does not count as work", async () => {
  const open = roadmapText([{ id: "joins" }, { id: "crud" }]);
  const repository = createRepository();
  repository.commit({ message: "Plan", files: { "roadmap.json": open } });
  const files = { "roadmap.json": roadmapText([{ id: "joins", done: true }, { id: "crud" }]) };
  const tick = repository.commit({ message: "Tick", files });
  const both = {
    "roadmap.json": roadmapText([
      { id: "joins", done: true },
      { id: "crud", done: true },
    ]),
  };
  repository.commit({ message: "x", author: stranger, files: { ...both, [tick]: "1", zz: "1" } });
  const { plan } = await runSync(repository.dir, { flags: ["--dry-run"] });
  expect(plan.decisions[0]?.proofs).toMatchObject([{ kind: "self" }]);
  expect(plan.decisions[1]?.done).toBe(false);
});

test("a filter that would change committed files is an error", async () => {
  const repository = plannedRepository();
  repository.commit({ message: "Completes: joins", files: { ".gitattributes": "*.json filter=lfs\n" } });
  await expect(runSync(repository.dir, { flags: ["--commit"] })).rejects.toThrow(/filter “lfs”/);
});
