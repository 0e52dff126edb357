/** Unusual checkouts: submodules, sparse ones, and line ends that git turns. Each works, or nothing is written. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { codesOf, plannedRepository } from "../support/planned.ts";
import { createRepository, temporaryFolder, TestRepository } from "../support/repository.ts";
import { roadmapText } from "../support/roadmaps.ts";
import { runSync } from "../support/run.ts";

const block = "# API\n\n<!-- roadfolio:start -->\n<!-- roadfolio:end -->\n";

function withProject(path: string): string {
  const project = { id: "api", title: "An API", path };
  const groups = [{ id: "first", title: "First", items: [{ id: "joins", title: "Joins" }] }];
  return roadmapText([], { phases: [{ id: "basics", title: "Basics", groups, project }] });
}

const isTicked = (repository: TestRepository): boolean =>
  repository.git("show", "HEAD:roadmap.json").includes('"proof"');

describe("a project's folder that is another repository", () => {
  function api(): TestRepository {
    const repository = createRepository();
    repository.commit({ message: "Begin", files: { "README.md": block } });
    return repository;
  }

  function withSubmodule(path = "projects/api"): TestRepository {
    const repository = createRepository();
    repository.write({ "roadmap.json": withProject("projects/api") });
    const add = ["submodule", "--quiet", "add", api().dir, path];
    repository.git("-c", "protocol.file.allow=always", ...add);
    repository.git("add", "--all");
    repository.git("commit", "--quiet", "--message=Plan\n\nCompletes: joins");
    return repository;
  }

  test.each(["projects/api", "projects"])("a submodule at %s is left alone", async (path) => {
    const repository = withSubmodule(path);
    const result = await runSync(repository.dir, { flags: ["--commit"] });
    expect(result.plan.problems.filter(({ code }) => code === "project-elsewhere")).toMatchObject([
      { level: "notice", path: "roadmap.json", line: 30 },
    ]);
    expect(isTicked(repository)).toBe(true);
    expect(readFileSync(join(repository.dir, path, "README.md"), "utf8")).toBe(block);
  });

  test("a submodule that was not checked out stays empty", async () => {
    const clone = new TestRepository(temporaryFolder());
    clone.git("clone", "--quiet", withSubmodule().dir, ".");
    const result = await runSync(clone.dir, { flags: ["--commit"] });
    expect(codesOf(result)).toContain("project-elsewhere");
    expect(isTicked(clone)).toBe(true);
    expect(existsSync(join(clone.dir, "projects/api/README.md"))).toBe(false);
  });

  test("a repository that was cloned into the folder is left alone", async () => {
    const repository = createRepository();
    const files = { "roadmap.json": withProject("projects/api") };
    repository.commit({ message: "Plan\n\nCompletes: joins", files });
    repository.git("clone", "--quiet", api().dir, "projects/api");
    const result = await runSync(repository.dir, { flags: ["--commit"] });
    expect(codesOf(result)).toContain("project-elsewhere");
    expect(isTicked(repository)).toBe(true);
  });
});

describe("a sparse checkout", () => {
  function sparse(...set: string[]): TestRepository {
    const repository = createRepository();
    repository.commit({
      message: "Plan\n\nCompletes: joins",
      files: {
        "roadmap.json": withProject("projects/api"),
        "projects/api/README.md": block,
        "sql/q.sql": "select 1;\n",
        "docs/x.md": "x\n",
        ".gitignore": "site/\n",
      },
    });
    repository.git("sparse-checkout", "set", ...set);
    return repository;
  }

  test.each([
    ["of folders", ["--cone", "sql"]],
    ["of patterns", ["--no-cone", "/roadmap.json", "/sql/"]],
  ])("%s: commits what changed, and nothing else", async (_name, set) => {
    const repository = sparse(...set);
    await runSync(repository.dir, { flags: ["--commit"] });
    expect(isTicked(repository)).toBe(true);
    // The README outside the checkout is known, so it was changed where it said nothing, not written anew.
    expect(repository.git("show", "HEAD:projects/api/README.md")).toMatch(/^# API\n\n<!-- roadfolio:start/);
    expect(repository.git("show", "HEAD:projects/api/README.md")).toContain("Basics");
    expect(repository.git("diff", "--name-only", "--diff-filter=D", "HEAD^", "HEAD")).toBe("");
    expect(repository.git("show", "HEAD:docs/x.md")).toBe("x");
    expect(repository.git("status", "--porcelain")).toBe("");
  });

  test("nothing is written again, or deleted, by the next run in a fresh sparse checkout", async () => {
    const repository = sparse("--cone", "sql");
    await runSync(repository.dir, { flags: ["--commit"] });
    repository.git("sparse-checkout", "reapply");
    const head = repository.git("rev-parse", "HEAD");
    const { plan, commit } = await runSync(repository.dir, { flags: ["--commit"] });
    expect(plan.files.filter(({ status }) => status !== "unchanged")).toEqual([]);
    expect(commit).toBeNull();
    expect(repository.git("rev-parse", "HEAD")).toBe(head);
  });
});

describe("line ends that git turns", () => {
  test.each([
    ["eol=crlf", ["core.safecrlf=false"], "* text eol=crlf\n"],
    ["eol=crlf, safely", ["core.safecrlf=true"], "* text eol=crlf\n"],
    ["autocrlf", ["core.autocrlf=true", "core.safecrlf=warn"], null],
    ["autocrlf, safely", ["core.autocrlf=true", "core.safecrlf=true"], null],
    ["autocrlf=input, safely", ["core.autocrlf=input", "core.safecrlf=true"], null],
  ])("%s: a fresh checkout has nothing to write", async (_name, settings, attributes) => {
    const configure = (repository: TestRepository): void => {
      for (const one of settings) repository.git("config", ...one.split("="));
    };
    const repository = plannedRepository();
    const files = { "README.md": block, ".gitignore": "site/\n" };
    repository.commit({ message: "Work\n\nCompletes: joins", files });
    if (attributes !== null)
      repository.commit({ message: "Ends", files: { ".gitattributes": attributes, "README.md": block } });
    configure(repository);
    await runSync(repository.dir, { flags: ["--commit"] });
    expect(isTicked(repository)).toBe(true);

    const clone = new TestRepository(temporaryFolder());
    clone.git("clone", "--quiet", "--no-checkout", repository.dir, ".");
    configure(clone);
    clone.git("checkout", "--quiet");
    const { plan, commit } = await runSync(clone.dir, { flags: ["--commit"] });
    expect(plan.files.filter(({ status }) => status !== "unchanged")).toEqual([]);
    expect(commit).toBeNull();
  });

  test("a tick keeps the ends of a checkout with CRLF, and changes one line", async () => {
    const repository = plannedRepository();
    repository.commit({ message: "Ends", files: { ".gitattributes": "* text eol=crlf\n" } });
    const clone = new TestRepository(temporaryFolder());
    clone.git("clone", "--quiet", repository.dir, ".");
    clone.git("config", "core.safecrlf", "true");
    clone.commit({ message: "Work\n\nCompletes: joins", files: {} });
    await runSync(clone.dir, { flags: ["--commit"] });
    expect(clone.git("diff", "--numstat", "HEAD^", "HEAD", "--", "roadmap.json")).toMatch(/^[1-6]\t[01]\t/);
    expect(readFileSync(join(clone.dir, "roadmap.json"), "utf8")).not.toMatch(/[^\r]\n/);
  });
});

test.each([
  ["a filter", "README.md filter=lfs\n"],
  ["an encoding", ".roadfolio/** working-tree-encoding=UTF-16\n"],
])("%s that would change our files is refused before anything is written", async (_name, attributes) => {
  const repository = plannedRepository();
  repository.commit({ message: "Completes: joins", files: { ".gitattributes": attributes } });
  await expect(runSync(repository.dir, { flags: ["--commit"] })).rejects.toMatchObject({ code: "commit" });
  expect(repository.git("status", "--porcelain")).toBe("");
});

test("a README in a submodule is refused before anything is written", async () => {
  const other = plannedRepository();
  const repository = plannedRepository();
  repository.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", other.dir, "profile");
  repository.git("add", "--all");
  repository.git("commit", "--quiet", "--message=Completes: joins");
  const { runAction } = await import("../action/run-action.ts");
  const run = await runAction(repository.dir, { inputs: { readme: "profile/README.md", publish: "push" } });
  expect(run.status).toBe(1);
  expect(repository.git("status", "--porcelain")).toBe("");
});
