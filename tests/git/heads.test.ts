/** A HEAD that shows nothing, or not the default branch, takes no tick away. */
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { codesOf, plannedRepository } from "../support/planned.ts";
import { createRepository, temporaryFolder, TestRepository } from "../support/repository.ts";
import { doneItems, runSync } from "../support/run.ts";

const items = [{ id: "joins", evidence: [{ files: ["q.sql"] }] }, { id: "crud" }];
const work = { message: "Work\n\nCompletes: crud", files: { "q.sql": "select 1;\n" } };

/** The sha of a tree without files is the same everywhere. */
const emptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

const written = ({ dir }: TestRepository): string => readFileSync(join(dir, "roadmap.json"), "utf8");

describe("in the portfolio's own repository", () => {
  async function ticked(): Promise<TestRepository> {
    const repository = plannedRepository(items);
    repository.commit({ ...work, files: { ...work.files, ".gitignore": "site/\n" } });
    await runSync(repository.dir, { flags: ["--commit"] });
    return repository;
  }

  test.each<[string, string, (repository: TestRepository) => void]>([
    [
      "an orphan branch",
      "unborn-branch",
      ({ dir }) => new TestRepository(dir).git("checkout", "--quiet", "--orphan", "pages"),
    ],
    [
      "a branch that was renamed",
      "unborn-branch",
      (repository) => {
        repository.git("branch", "--quiet", "--move", "master");
        repository.git("symbolic-ref", "HEAD", "refs/heads/main");
      },
    ],
    [
      "no branch",
      "detached-head",
      (repository) => repository.git("checkout", "--quiet", "--detach", "HEAD^"),
    ],
  ])("%s stops the run, and nothing is written", async (_name, code, change) => {
    const repository = await ticked();
    change(repository);
    const status = repository.git("status", "--porcelain");
    const result = await runSync(repository.dir, { flags: ["--commit"] });
    expect(result.plan.problems.filter(({ level }) => level === "error")).toMatchObject([{ code }]);
    expect(result.commit).toBeNull();
    expect(repository.git("status", "--porcelain")).toBe(status);
  });

  test("a history that was restarted keeps its ticks", async () => {
    const repository = await ticked();
    rmSync(join(repository.dir, ".git"), { recursive: true });
    repository.init();
    const result = await runSync(repository.dir);
    expect(doneItems(result)).toEqual(["joins", "crud"]);
    expect(codesOf(result)).toEqual(expect.arrayContaining(["empty-repository", "proof-unseen"]));
  });
});

describe("in a listed repository", () => {
  /** A portfolio with ticks from another repository, which then changes. */
  async function afterwards(change: (app: TestRepository) => void, bare = false) {
    const source = createRepository();
    source.commit(work);
    source.commit({ message: "Later", files: { "x.txt": "x\n" } });
    const app = new TestRepository(temporaryFolder());
    app.git("clone", "--quiet", ...(bare ? ["--bare"] : []), source.dir, ".");
    const portfolio = plannedRepository(items, { repositories: [".", app.dir] });
    await runSync(portfolio.dir, { flags: ["--commit"] });
    expect(written(portfolio).match(/"proof"/g)).toHaveLength(2);
    change(app);
    const result = await runSync(portfolio.dir, { flags: ["--commit"] });
    expect(result.commit).toBeNull();
    expect(doneItems(result)).toEqual(["joins", "crud"]);
    return result.plan.problems;
  }

  test("an orphan branch", async () => {
    const problems = await afterwards((app) => app.git("checkout", "--quiet", "--orphan", "pages"));
    expect(problems.filter(({ code }) => code === "empty-repository")).toMatchObject([
      {
        message: expect.stringMatching(
          /its branch pages has no commits; there are some on main, origin\/main\.$/,
        ),
      },
    ]);
    expect(problems.filter(({ code }) => code === "proof-unseen")).toHaveLength(2);
  });

  test("another branch with its own history", async () => {
    const problems = await afterwards((app) => {
      app.git("checkout", "--quiet", "--orphan", "pages");
      app.git("rm", "-r", "--quiet", "--force", ".");
      app.commit({ message: "Pages", files: { "index.html": "<p>\n" } });
    });
    expect(problems.filter(({ code }) => code === "proof-unseen")).toHaveLength(2);
  });

  test("a bare one whose default branch was renamed", async () => {
    const problems = await afterwards((app) => app.git("branch", "--move", "main", "trunk"), true);
    // git moves HEAD along, so here it is moved back, as a server with a fixed HEAD has it.
    expect(problems.map(({ code }) => code)).not.toContain("proof-unseen");
    const back = await afterwards((app) => {
      app.git("branch", "--move", "main", "trunk");
      app.git("symbolic-ref", "HEAD", "refs/heads/main");
    }, true);
    expect(back.map(({ code }) => code)).toContain("empty-repository");
    expect(back.filter(({ code }) => code === "proof-unseen")).toHaveLength(2);
  });

  test("one that was emptied", async () => {
    const problems = await afterwards((app) => app.git("update-ref", "-d", "refs/heads/main"), true);
    expect(problems.map(({ code }) => code)).toContain("empty-repository");
  });

  test("an old commit that is checked out without a branch", async () => {
    const problems = await afterwards((app) => {
      const sha = app.git("commit-tree", "-m", "Old", emptyTree);
      app.git("checkout", "--quiet", "--detach", sha);
    });
    expect(problems.map(({ code }) => code)).toContain("detached-head");
  });

  test("code that is gone from its branch is gone", async () => {
    const app = createRepository();
    app.commit(work);
    const portfolio = plannedRepository(items, { repositories: [".", app.dir] });
    await runSync(portfolio.dir, { flags: ["--commit"] });
    rmSync(join(app.dir, "q.sql"));
    app.commit({ message: "Clean up" });
    expect(doneItems(await runSync(portfolio.dir))).toEqual(["crud"]);
  });
});
