/** The real bundle on Node 24, with the runner's environment, on real repositories. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createRepository, temporaryFolder, TestRepository } from "../support/repository.ts";
import { roadmapText } from "../support/roadmaps.ts";
import { runAction } from "./run-bundle.ts";

/** A learner's clone of a bare remote, with one commit that completes an item. */
function learner() {
  const remote = new TestRepository(temporaryFolder());
  remote.git("init", "--quiet", "--bare", "--initial-branch=main");
  const repository = createRepository();
  repository.commit({
    message: "Plan",
    files: { "roadmap.json": roadmapText([{ id: "joins" }, { id: "crud" }]) },
  });
  const sha = repository.commit({ message: "Work\n\nCompletes: joins", files: { "joins.sql": "select 1" } });
  repository.git("remote", "add", "origin", remote.dir);
  repository.git("push", "--quiet", "--set-upstream", "origin", "main");
  return { remote, repository, sha };
}

test("node 24 runs the tests", () => {
  expect(Number(process.versions.node.split(".")[0])).toBeGreaterThanOrEqual(24);
});

test("a push ticks, commits, pushes, and says so", () => {
  const { remote, repository, sha } = learner();
  const run = runAction(repository.dir);
  expect(run).toMatchObject({ status: 0, stderr: "" });
  const head = remote.git("rev-parse", "main");
  expect(run.outputs).toEqual({
    changed: "true",
    done: "1",
    total: "2",
    percent: "50",
    ticked: "joins",
    unticked: "",
    site: "site",
    commit: head,
    "pull-request": "",
  });
  expect(remote.git("log", "-1", "--format=%an%n%B", "main")).toContain(
    "github-actions[bot]\nUpdate the portfolio: 1 ticked\n\n1 of 2 items are done.",
  );
  expect(remote.git("diff", "--name-only", "main~1", "main").split("\n")).toEqual([
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
  ]);
  expect(run.summary).toContain(`https://github.com/ana-souza/learning/commit/${sha}`);
  expect(readFileSync(join(repository.dir, "site/index.html"), "utf8")).toContain(`commit/${sha}`);
  expect(run.stdout + run.summary).not.toContain("ana@example.com");
});

test("a second run makes no commit", () => {
  const { remote, repository } = learner();
  runAction(repository.dir);
  const head = remote.git("rev-parse", "main");
  const run = runAction(repository.dir);
  expect(run).toMatchObject({ status: 0, outputs: { changed: "false", commit: "", ticked: "" } });
  expect(remote.git("rev-parse", "main")).toBe(head);
});

test("a problem of roadmap.json is an annotation at its line, and nothing is written", () => {
  const { remote, repository } = learner();
  const head = remote.git("rev-parse", "main");
  repository.write({ "roadmap.json": roadmapText([{ id: "joins" }, { id: "joins" }]) });
  const run = runAction(repository.dir);
  expect(run.status).toBe(1);
  expect(run.stdout).toMatch(
    /^::error title=Roadfolio,file=roadmap\.json,line=\d+,col=\d+::The id "joins" is already used/m,
  );
  expect(remote.git("rev-parse", "main")).toBe(head);
});

describe("events", () => {
  test.each(["pull_request_target", "workflow_run", "issue_comment", "release"])("%s is refused", (event) => {
    const { repository } = learner();
    const run = runAction(repository.dir, { event });
    expect(run.status).toBe(1);
    expect(run.stdout).toContain(`::error title=Roadfolio::Roadfolio does not run on ${event}`);
    expect(repository.git("status", "--porcelain")).toBe("");
  });

  test.each([
    ["pull_request", "refs/pull/3/merge"],
    ["push", "refs/heads/other"],
    ["workflow_dispatch", "refs/heads/other"],
    ["issues", "refs/heads/main"],
  ])("%s on %s writes nothing", (event, ref) => {
    const { repository } = learner();
    expect(runAction(repository.dir, { event, ref }).status).toBe(0);
    expect(repository.git("status", "--porcelain")).toBe("");
  });

  test.each(["schedule", "workflow_dispatch"])("%s ticks", (event) => {
    const { repository } = learner();
    expect(runAction(repository.dir, { event }).outputs).toMatchObject({ ticked: "joins" });
  });
});

test("a pull request that takes the roadmap away is red", () => {
  const { repository } = learner();
  repository.git("rm", "--quiet", "roadmap.json");
  const run = runAction(repository.dir, { event: "pull_request", ref: "refs/pull/3/merge" });
  expect(run.status).toBe(1);
  expect(run.stdout).toContain("roadmap.json was not found.");
});

test("after an error the outputs tell of no change", () => {
  const { repository } = learner();
  repository.write({ "README.md": "<!-- roadfolio:start -->\n" });
  const run = runAction(repository.dir);
  expect(run.status).toBe(1);
  expect(run.outputs).toMatchObject({ changed: "false", ticked: "", unticked: "", site: "", commit: "" });
});

test("a dry run and publish: none push nothing", () => {
  const { remote, repository } = learner();
  const head = remote.git("rev-parse", "main");
  expect(runAction(repository.dir, { inputs: { "dry-run": "true" } }).outputs).toMatchObject({
    changed: "true",
    site: "",
    ticked: "joins",
  });
  expect(repository.git("status", "--porcelain")).toBe("");
  expect(runAction(repository.dir, { inputs: { publish: "none" } }).outputs).toMatchObject({
    commit: "",
    site: "site",
  });
  expect(remote.git("rev-parse", "main")).toBe(head);
});

test("text of strangers is no command of the runner", () => {
  const { repository } = learner();
  repository.commit({
    message: "::error::x\n\n[x] ##[error]evil\n[x] ::set-output name=a::b",
    author: { name: "##[group]Ana\r::warning::n", email: "ana@example.com" },
  });
  const { stdout } = runAction(repository.dir);
  expect(stdout).not.toMatch(/##\[/);
  expect(
    stdout
      .split(/\r\n|\r|\n/)
      .filter((line) => /^\s*::/.test(line) && !/^::(?:notice|warning|error) title=Roadfolio/.test(line)),
  ).toEqual([]);
});

test("fail-on: warning", () => {
  const { repository } = learner();
  repository.commit({
    message: "No owner",
    files: { "roadmap.json": roadmapText([{ id: "joins" }], { owner: {} }) },
  });
  const payload = {
    repository: { default_branch: "main", owner: { login: "school", type: "Organization" } },
  };
  expect(runAction(repository.dir, { payload }).status).toBe(0);
  expect(runAction(repository.dir, { payload, inputs: { "fail-on": "warning" } }).status).toBe(1);
});
