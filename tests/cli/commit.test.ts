/** `roadfolio sync --commit` and `--push` as a child process: one commit, by the bot, of what was planned. */
import { describe, expect, test } from "vitest";
import { listing, runCli, runHere } from "../support/cli.ts";
import { bareRepository, plannedRepository } from "../support/planned.ts";
import { createRepository, type TestRepository } from "../support/repository.ts";
import { roadmapText } from "../support/roadmaps.ts";

function learner(): TestRepository {
  const repository = plannedRepository();
  repository.addOrigin("https://github.com/ana-souza/learning.git");
  repository.commit({
    message: "Work\n\nCompletes: joins",
    files: { "joins.sql": "select 1\n" },
  });
  return repository;
}

/** Files that a run commits, sorted. */
const committed = [
  ".roadfolio/burn-up-dark.svg",
  ".roadfolio/burn-up-light.svg",
  ".roadfolio/calendar-dark.svg",
  ".roadfolio/calendar-light.svg",
  ".roadfolio/phase-basics.svg",
  ".roadfolio/phases-dark.svg",
  ".roadfolio/phases-light.svg",
  ".roadfolio/progress.svg",
  "README.md",
  "roadmap.json",
];

describe("--commit", () => {
  test("makes one commit, by the bot, of the planned files only", () => {
    const repository = learner();
    repository.write({ "draft.txt": "not yet\n", "joins.sql": "select 2\n" });
    const head = repository.git("rev-parse", "HEAD");
    const run = runCli(repository.dir, ["sync", "--commit"]);
    expect(run.status).toBe(0);
    expect(repository.git("rev-list", "--count", `${head}..HEAD`)).toBe("1");
    expect(repository.git("log", "-1", "--format=%an <%ae>%n%cn <%ce>")).toBe(
      Array.from(
        { length: 2 },
        () => "github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>",
      ).join("\n"),
    );
    expect(repository.git("show", "--format=", "--name-only", "HEAD").split("\n")).toEqual(committed);
    expect(repository.git("status", "--porcelain").split("\n")).toEqual([
      "M joins.sql",
      "?? draft.txt",
      "?? site/",
    ]);
    expect(run.stdout).toContain(`Committed ${repository.git("rev-parse", "--short=7", "HEAD")}.`);
  });

  test("makes none when there is nothing new, and a third run changes nothing at all", async () => {
    const repository = learner();
    await runHere(repository.dir, ["sync", "--commit"]);
    const head = repository.git("rev-parse", "HEAD");
    // The page's data name the commit that was read, which is ours now: it is renewed once.
    expect(await runHere(repository.dir, ["sync", "--commit"])).toMatchObject({ status: 0 });
    const before = listing(repository.dir);
    const run = await runHere(repository.dir, ["sync", "--commit"]);
    expect(run.stdout).toContain("Nothing to write: everything is up to date.");
    expect(repository.git("rev-parse", "HEAD")).toBe(head);
    const kept = before.filter((line) => !line.startsWith(".git/index "));
    expect(listing(repository.dir)).toEqual(expect.arrayContaining(kept));
  });

  test("nothing of the history reaches the message but counts", async () => {
    const repository = plannedRepository();
    repository.commit({ message: "fixes #1 @someone ::x::\n\nCompletes: joins" });
    await runHere(repository.dir, ["sync", "--commit"]);
    expect(repository.git("log", "-1", "--format=%B")).toBe(
      "Update the portfolio: 1 ticked\n\n1 of 2 items are done.",
    );
  });

  test("works without an identity of one's own, and does not use one", async () => {
    const repository = createRepository();
    repository.git("config", "user.useConfigOnly", "true");
    repository.commit({
      message: "Completes: joins",
      files: { "roadmap.json": roadmapText([{ id: "joins" }]) },
    });
    repository.git("config", "user.name", "Somebody");
    const run = await runHere(repository.dir, ["sync", "--commit"]);
    expect(run).toMatchObject({ status: 0, stderr: expect.not.stringMatching(/error|warning|mistake/) });
    expect(repository.git("log", "-1", "--format=%an, %cn")).toBe("github-actions[bot], github-actions[bot]");
  });
});

describe("--push", () => {
  test("commits and pushes; a second run does neither", () => {
    const repository = learner();
    const remote = bareRepository();
    repository.git("remote", "set-url", "origin", remote.dir);
    repository.git("push", "--quiet", "--set-upstream", "origin", "main");
    expect(runCli(repository.dir, ["sync", "--push"]).status).toBe(0);
    const head = repository.git("rev-parse", "HEAD");
    expect(remote.git("rev-parse", "main")).toBe(head);
    expect(remote.git("show", "--format=", "--name-only", "main").split("\n")).toEqual(committed);
    expect(runCli(repository.dir, ["sync", "--push"]).status).toBe(0);
    expect(remote.git("rev-parse", "main")).toBe(head);
  });

  test("goes to the branch, also when a tag has its name", async () => {
    const repository = learner();
    const remote = bareRepository();
    repository.git("remote", "set-url", "origin", remote.dir);
    repository.git("push", "--quiet", "--set-upstream", "origin", "main");
    repository.git("tag", "main");
    expect((await runHere(repository.dir, ["sync", "--push"])).status).toBe(0);
    expect(remote.git("for-each-ref", "--format=%(refname)")).toBe("refs/heads/main");
    expect(remote.git("rev-parse", "refs/heads/main")).toBe(repository.git("rev-parse", "HEAD"));
  });

  test("to a remote that refuses ends with 1 and its words, and the commit is kept", () => {
    const repository = learner();
    repository.git("remote", "set-url", "origin", "http://127.0.0.1:1/x.git");
    const run = runCli(repository.dir, ["sync", "--push"]);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain("The push was rejected: ");
    expect(run.stderr).toContain("127.0.0.1");
    expect(repository.git("log", "-1", "--format=%an")).toBe("github-actions[bot]");
  });
});
