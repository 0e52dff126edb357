/** `roadfolio sync --commit` commits what a run changes, and no edits made by hand. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { listing, runHere } from "../support/cli.ts";
import { learner } from "../support/planned.ts";
import { roadmapText } from "../support/roadmaps.ts";
import type { TestRepository } from "../support/repository.ts";

const block = "<!-- roadfolio:start -->\n<!-- roadfolio:end -->\n";

/** A repository whose README has text of its own. */
function withReadme(): TestRepository {
  const { repository } = learner();
  repository.commit({ message: "Readme", files: { "README.md": `# Learning\n\n${block}` } });
  return repository;
}

/** The same, with uncommitted files. */
function dirty(files: Record<string, string>): TestRepository {
  const repository = withReadme();
  repository.write(files);
  return repository;
}

const textOf = (repository: TestRepository, path: string): string =>
  readFileSync(join(repository.dir, path), "utf8");

const commit = (repository: TestRepository) => runHere(repository.dir, ["sync", "--commit"]);

describe("refuses, writes nothing and names", () => {
  const edited = `# Learning SQL\n\n${block}`;
  const longer = roadmapText([{ id: "joins" }, { id: "crud" }, { id: "views" }]);
  const tick = roadmapText([{ id: "joins" }, { id: "crud", done: true }]);

  test.each<[what: string, files: string, make: () => TestRepository]>([
    ["a README with changes outside the block", "README.md has", () => dirty({ "README.md": edited })],
    [
      "such changes that are staged",
      "README.md has",
      () => {
        const repository = dirty({ "README.md": edited });
        repository.git("add", "README.md");
        return repository;
      },
    ],
    [
      "a README that was never committed",
      "README.md has",
      () => {
        const { repository } = learner();
        repository.write({ "README.md": edited });
        return repository;
      },
    ],
    ["a roadmap with another item", "roadmap.json has", () => dirty({ "roadmap.json": longer })],
    [
      "a tick by hand, which counts only if its owner commits it",
      "roadmap.json has",
      () => dirty({ "roadmap.json": tick }),
    ],
    ["both", "roadmap.json and README.md have", () => dirty({ "README.md": edited, "roadmap.json": longer })],
  ])("%s", async (_what, files, make) => {
    const repository = make();
    const before = listing(repository.dir).filter((line) => !line.startsWith(".git/"));
    const head = repository.git("rev-parse", "HEAD");
    await expect(commit(repository)).rejects.toThrow(
      `${files} uncommitted changes that Roadfolio did not make, so nothing was written.`,
    );
    expect(repository.git("rev-parse", "HEAD")).toBe(head);
    expect(listing(repository.dir).filter((line) => !line.startsWith(".git/"))).toEqual(before);
  });
});

describe("commits", () => {
  test("what an earlier run wrote without a commit", async () => {
    const repository = withReadme();
    expect((await runHere(repository.dir, ["sync"])).status).toBe(0);
    expect(repository.git("status", "--porcelain", "README.md", "roadmap.json")).not.toBe("");
    expect(await commit(repository)).toMatchObject({ status: 0 });
    expect(repository.git("status", "--porcelain", "README.md", "roadmap.json")).toBe("");
    expect(textOf(repository, "README.md")).toContain("# Learning\n");
  });

  test("the same in a checkout whose lines end in CRLF", async () => {
    const repository = withReadme();
    repository.git("config", "core.autocrlf", "true");
    for (const path of ["README.md", "roadmap.json"])
      repository.write({ [path]: textOf(repository, path).replaceAll("\n", "\r\n") });
    expect((await runHere(repository.dir, ["sync"])).status).toBe(0);
    expect(await commit(repository)).toMatchObject({ status: 0 });
  });

  test("after the changes are committed", async () => {
    const repository = withReadme();
    repository.write({ "README.md": `# Learning SQL\n\n${block}` });
    await expect(commit(repository)).rejects.toThrow("README.md has uncommitted changes");
    repository.git("commit", "--quiet", "--message", "Rename", "--", "README.md");
    expect(await commit(repository)).toMatchObject({ status: 0 });
    expect(repository.git("log", "-1", "--format=%s")).toBe("Update the portfolio: 1 ticked");
  });

  test("without --commit, hand edits stay and are written around", async () => {
    const repository = withReadme();
    repository.write({ "README.md": `# Learning SQL\n\n${block}` });
    expect(await runHere(repository.dir, ["sync"])).toMatchObject({ status: 0 });
    expect(textOf(repository, "README.md")).toContain("# Learning SQL\n");
  });
});
