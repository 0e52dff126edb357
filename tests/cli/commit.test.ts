/** `roadfolio sync --commit` and `--push` as a child process: one commit of what was planned, by the person whom git knows. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import * as z from "zod";
import { listing, runCli, runHere } from "../support/cli.ts";
import { bareRepository, plannedRepository } from "../support/planned.ts";
import { createRepository, stranger, type TestRepository } from "../support/repository.ts";
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
  ".roadfolio/calendar-dark.svg",
  ".roadfolio/calendar-light.svg",
  ".roadfolio/phase-basics.svg",
  ".roadfolio/phases-dark.svg",
  ".roadfolio/phases-light.svg",
  ".roadfolio/progress.svg",
  ".roadfolio/weeks-dark.svg",
  ".roadfolio/weeks-light.svg",
  "README.md",
  "roadmap.json",
];

describe("--commit", () => {
  test("makes one commit of the planned files only, by the bot if git knows nobody", () => {
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
      "Update the portfolio: 1 ticked\n\n1 of 2 items is done.",
    );
  });

  test("works without an identity, and does not use one", async () => {
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

describe("whose commit it is", () => {
  const authors = (repository: TestRepository): string =>
    repository.git("log", "-1", "--format=%an <%ae>, %cn <%ce>");

  test("the person's, by git's configuration; the next runs change nothing", async () => {
    const repository = learner();
    repository.git("config", "user.name", "Ana Souza");
    repository.git("config", "user.email", "ana@example.com");
    await runHere(repository.dir, ["sync", "--commit"]);
    expect(authors(repository)).toBe("Ana Souza <ana@example.com>, Ana Souza <ana@example.com>");
    const head = repository.git("rev-parse", "HEAD");
    for (let again = 0; again < 2; again++) await runHere(repository.dir, ["sync", "--commit"]);
    expect(repository.git("rev-parse", "HEAD")).toBe(head);
  });

  test("the person's, by git's variables", async () => {
    const repository = learner();
    const environment = {
      GIT_AUTHOR_NAME: "Ana",
      GIT_AUTHOR_EMAIL: "ana@example.com",
      GIT_COMMITTER_NAME: "Ana",
      GIT_COMMITTER_EMAIL: "ana@example.com",
    };
    await runHere(repository.dir, ["sync", "--commit"], { environment });
    expect(authors(repository)).toBe("Ana <ana@example.com>, Ana <ana@example.com>");
  });

  test("it is not the person's work, although a rule fits it", async () => {
    const repository = createRepository();
    repository.git("config", "user.name", "Ana Souza");
    repository.git("config", "user.email", "ana@example.com");
    const rule = { commit: { paths: ["**/*.md"] } };
    const readme = "<!-- roadfolio:start -->\n<!-- roadfolio:end -->\n";
    repository.commit({
      message: "Completes: joins",
      files: { "roadmap.json": roadmapText([{ id: "joins" }, { id: "docs", evidence: [rule] }]) },
      author: { name: "Ana Souza", email: "ana@example.com" },
    });
    repository.commit({ message: "By another", files: { "README.md": readme }, author: stranger });
    for (let again = 0; again < 2; again++) await runHere(repository.dir, ["sync", "--commit"]);
    expect(repository.git("log", "-1", "--format=%an", "--", "README.md")).toBe("Ana Souza");
    const written = repository.git("show", "HEAD:roadmap.json");
    expect(written.match(/"done"/g)).toHaveLength(1);
  });
});

describe("a lock that is left in .git", () => {
  const locked = (): TestRepository => {
    const repository = learner();
    repository.write({ ".git/index.lock": "" });
    return repository;
  };
  /** The one problem that the run reports. */
  async function problem(repository: TestRepository, environment: Record<string, string> = {}) {
    const { status, stdout } = await runHere(repository.dir, ["sync", "--commit", "--json"], { environment });
    expect(status).toBe(1);
    const { problems } = z.object({ problems: z.array(z.unknown()) }).parse(JSON.parse(stdout));
    expect(problems).toHaveLength(1);
    return problems[0];
  }

  test("in CI: says that a run was killed, and how to continue", async () => {
    const repository = locked();
    expect(await problem(repository, { GITHUB_ACTIONS: "true" })).toMatchObject({
      code: "commit",
      message: expect.stringContaining("index.lock exists"),
      hint: expect.stringMatching(/an earlier run was killed.*rm -f .*index\.lock/),
    });
  });

  test("on a laptop: names the process that may hold it, and leaves the file alone", async () => {
    const repository = locked();
    const holder = spawn("git", ["cat-file", "--batch"], { cwd: repository.dir });
    onTestFinished(() => void holder.kill());
    await once(holder, "spawn");
    expect(await problem(repository)).toMatchObject({
      hint: expect.stringContaining(`git cat-file --batch (process ${holder.pid})`),
    });
    expect(existsSync(join(repository.dir, ".git/index.lock"))).toBe(true);
  });

  test("of a branch: nothing stays staged", async () => {
    const repository = learner();
    repository.write({ ".git/refs/heads/main.lock": "" });
    expect(await problem(repository)).toMatchObject({
      code: "commit",
      message: expect.stringContaining("main.lock exists"),
    });
    expect(repository.git("diff", "--cached", "--name-only")).toBe("");
  });

  test("on a laptop without such a process: says when the file may be deleted", async () => {
    const repository = locked();
    expect(await problem(repository)).toMatchObject({
      hint: expect.stringContaining("If none is running, one was killed: delete the file"),
    });
    expect(existsSync(join(repository.dir, ".git/index.lock"))).toBe(true);
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

  test("to a remote that refuses exits with 1 and its message, and the commit is kept", () => {
    const repository = learner();
    repository.git("remote", "set-url", "origin", "http://127.0.0.1:1/x.git");
    const run = runCli(repository.dir, ["sync", "--push"]);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain("The push was rejected: ");
    expect(run.stderr).toContain("127.0.0.1");
    expect(repository.git("log", "-1", "--format=%an")).toBe("github-actions[bot]");
  });
});
