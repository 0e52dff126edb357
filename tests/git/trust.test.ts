/** What strangers try in a repository that is the owner's: nothing of it ticks, takes back, or runs. */
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

  test("of the owner's joins their addresses", async () => {
    const repository = plannedRepository();
    repository.commit({ message: "Me too", files: { ".mailmap": theirs } });
    repository.commit({ message: "Completes: joins", author: stranger });
    expect(await doneIn(repository)).toEqual(["joins"]);
  });

  test("that a stranger wrote makes nobody the owner", async () => {
    const repository = plannedRepository();
    repository.commit({ message: "x\n\nCompletes: joins", author: stranger, files: { ".mailmap": theirs } });
    repository.commit({ message: "Completes: crud" });
    expect(await doneIn(repository)).toEqual(["crud"]);
  });

  test("that a stranger added to makes nobody a bot", async () => {
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
  ])("says nothing when what it brings in is somebody else's: %j", async (message) => {
    const repository = plannedRepository();
    repository.commit({ message: "Completes: crud" });
    onBranch(repository, "branch", () =>
      repository.commit({ message: "Work", author: stranger, files: { "x.txt": "1\n" } }),
    );
    merge(repository, ["branch"], message);
    expect(await doneIn(repository)).toEqual(["crud"]);
  });

  test("says nothing when only one of the commits is", async () => {
    const repository = plannedRepository();
    onBranch(repository, "branch", () => {
      repository.commit({ message: "Mine", files: { "x.txt": "1\n" } });
      repository.commit({ message: "Work", author: stranger, files: { "y.txt": "1\n" } });
    });
    merge(repository, ["branch"], "Merge branch 'branch'\n\n[x] joins");
    expect(await doneIn(repository)).toEqual([]);
  });
});

test("a folder that is named like a listed repository is not taken for it", async () => {
  const repository = plannedRepository([{ id: "joins" }], { repositories: [".", "ana-souza/api"] });
  const inside = new TestRepository(join(repository.dir, "ana-souza/api"));
  mkdirSync(inside.dir, { recursive: true });
  inside.init();
  inside.commit({ message: "Completes: joins" });
  const result = await runSync(repository.dir, { flags: ["--dry-run"] });
  expect(doneItems(result)).toEqual([]);
  expect(codesOf(result)).toContain("unreachable");
});

test("a shallow clone is completed without the programs that its configuration names", async () => {
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

test("a history whose rest is promised by a remote is not fetched by reading it", async () => {
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

test("a revert is no work on what it takes back", async () => {
  const repository = plannedRepository([{ id: "joins", evidence: [{ commit: { message: "alembic" } }] }]);
  const work = repository.commit({ message: "Add alembic migrations", files: { "a.py": "1\n" } });
  expect(await doneIn(repository)).toEqual(["joins"]);
  gitAs(repository, ["revert", "--no-edit", work]);
  expect(await doneIn(repository)).toEqual([]);
});

test.each([
  ["a year that no calendar has", "316516291200 +0000"],
  ["no number", "x +0000"],
])("a commit with %s for its date is read all the same", async (_name, when) => {
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

/** How often a run starts git on a history in which a stranger said this. */
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

test("a stranger's reverts of merges start no git of their own", async () => {
  const reverts = "This reverts commit 1234567, reversing changes made to 7654321.\n".repeat(10);
  expect(await gitsStarted(reverts)).toBe(await gitsStarted("[x] joins\n"));
});

test("a file that is named like the commit of a tick does not make it work", async () => {
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

test("a filter that would change what is committed is refused", async () => {
  const repository = plannedRepository();
  repository.commit({ message: "Completes: joins", files: { ".gitattributes": "*.json filter=lfs\n" } });
  await expect(runSync(repository.dir, { flags: ["--commit"] })).rejects.toThrow(/filter “lfs”/);
});
