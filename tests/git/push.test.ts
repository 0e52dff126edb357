/** Pushing: if the remote moved, fetch, compute again from the new base, push again. Nothing is lost. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseRoadmap } from "../../src/roadmap/parse.ts";
import { createRepository, temporaryFolder, TestRepository } from "../support/repository.ts";
import { roadmapText } from "../support/roadmaps.ts";
import { runSync } from "../support/run.ts";

const cli = join(import.meta.dirname, "../../dist/cli.js");
const runs = 8;
const items = Array.from({ length: runs }, (_, index) => ({ id: `item-${index}` }));

function remoteWithPlan() {
  const remote = new TestRepository(temporaryFolder());
  remote.git("init", "--quiet", "--bare", "--initial-branch=main");
  const first = createRepository();
  first.commit({ message: "Plan", files: { "roadmap.json": roadmapText(items), "notes.txt": "0\n" } });
  first.git("remote", "add", "origin", remote.dir);
  first.git("push", "--quiet", "--set-upstream", "origin", "main");
  return { remote, first };
}

function clone(remote: TestRepository): TestRepository {
  const copy = new TestRepository(temporaryFolder());
  copy.git("clone", "--quiet", remote.dir, ".");
  return copy;
}

/** Runs the CLI in a process of its own. */
function syncAndPush(dir: string, ...flags: string[]): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [cli, "sync", "--dir", dir, "--push", ...flags], {
      env: { PATH: process.env["PATH"], HOME: dir },
      stdio: "ignore",
    });
    child.on("close", resolve);
  });
}

test("eight runs at once, each with different evidence, lose nothing", async () => {
  const { remote } = remoteWithPlan();
  // Each run reads a second repository of its own, so that each has something different to write.
  const copies = items.map(({ id }, index) => {
    const work = createRepository();
    work.commit({ message: `Work\n\nCompletes: ${id}`, date: `2025-09-0${index + 1}T10:00:00Z` });
    return { copy: clone(remote), work };
  });
  const statuses = await Promise.all(
    copies.map(({ copy, work }) => syncAndPush(copy.dir, "--repository", ".", "--repository", work.dir)),
  );
  expect(statuses).toEqual(items.map(() => 0));
  const { roadmap } = parseRoadmap(remote.git("show", "main:roadmap.json"), "roadmap.json");
  expect(roadmap?.items.filter(({ written }) => written !== false).map(({ id }) => id)).toEqual(
    items.map(({ id }) => id),
  );
  expect(remote.git("log", "--merges", "--format=%H", "main")).toBe("");
});

test("a person's push in between is kept, and its marks tick too", async () => {
  const { remote, first } = remoteWithPlan();
  const copy = clone(remote);
  copy.commit({ message: "Work\n\nCompletes: item-0" });
  copy.git("push", "--quiet");
  first.git("pull", "--quiet", "--ff-only");
  first.commit({ message: "A person's work\n\nCompletes: item-1", files: { "notes.txt": "1\n" } });
  first.git("push", "--quiet");
  expect(await syncAndPush(copy.dir)).toBe(0);
  expect(remote.git("show", "main:notes.txt")).toBe("1");
  expect(remote.git("log", "--format=%s", "main").split("\n")).toEqual([
    "Update the portfolio: 2 ticked",
    "A person's work",
    "Work",
    "Plan",
  ]);
});

test("diverged branches are an error, and the person's commits stay", async () => {
  const { remote, first } = remoteWithPlan();
  const copy = clone(remote);
  copy.commit({ message: "Not pushed\n\nCompletes: item-0" });
  first.commit({ message: "Elsewhere" });
  first.git("push", "--quiet");
  expect(await syncAndPush(copy.dir)).toBe(1);
  expect(remote.git("log", "-1", "--format=%s", "main")).toBe("Elsewhere");
  expect(copy.git("log", "--format=%s")).toContain("Not pushed");
});

test("a second run recovers from a crash between writing and committing", async () => {
  const { remote } = remoteWithPlan();
  const copy = clone(remote);
  copy.commit({ message: "Work\n\nCompletes: item-0" });
  await runSync(copy.dir);
  const result = await runSync(copy.dir, { flags: ["--push"] });
  expect(result.commit).not.toBeNull();
  expect(remote.git("rev-parse", "main")).toBe(result.commit);
});

test("a person's staged changes are not committed", async () => {
  const { remote } = remoteWithPlan();
  const copy = clone(remote);
  copy.commit({ message: "Work\n\nCompletes: item-0" });
  copy.write({ "draft.txt": "mine\n" });
  copy.git("add", "draft.txt");
  await runSync(copy.dir, { flags: ["--commit"] });
  expect(copy.git("show", "--format=", "--name-only", "HEAD")).not.toContain("draft.txt");
  expect(copy.git("status", "--porcelain", "draft.txt")).toBe("A  draft.txt");
});
