/** The Action in the runner's environment, on real repositories: as the built bundle on Node 24, and in this process. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createRepository, temporaryFolder, TestRepository } from "../support/repository.ts";
import type { ActionRun } from "../support/runner.ts";
import { roadmapText } from "../support/roadmaps.ts";
import { type ActionOptions, runAction } from "./run-action.ts";

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

const bundle = { bundle: true };

describe("the bundle and the Action in this process have the same output", () => {
  test.each<[string, (repository: TestRepository) => void, ActionOptions]>([
    ["for a push", () => undefined, {}],
    ["for a dry run", () => undefined, { inputs: { "dry-run": "true" } }],
    ["for a rejected event", () => undefined, { event: "workflow_run" }],
    ["for an ignored event", () => undefined, { event: "issues" }],
    [
      "for problems with characters that the runner escapes",
      (repository) =>
        repository.write({ "roadmap.json": roadmapText([{ id: "a" }, { id: "a" }, { id: "%0A, 100%: b" }]) }),
      {},
    ],
    ["for an invalid input", () => undefined, { inputs: { publish: "mail" } }],
  ])("%s", async (_, change, options) => {
    const [one, other] = [learner().repository, learner().repository];
    change(one);
    change(other);
    const spawned = await runAction(one.dir, { ...options, bundle: true });
    const here = await runAction(other.dir, { ...options, bundle: false });
    // Each run creates its own commit.
    const same = ({ stdout, summary, outputs, status }: ActionRun): string => {
      const sha = outputs["commit"] || "no commit";
      const said = JSON.stringify({ stdout, summary, outputs, status }, null, 2);
      return said.replaceAll(sha, "COMMIT").replaceAll(sha.slice(0, 7), "COMMIT");
    };
    expect(same(here)).toBe(same(spawned));
  });
});

test("node 24 runs the tests", () => {
  expect(Number(process.versions.node.split(".")[0])).toBeGreaterThanOrEqual(24);
});

test("a push ticks, commits, pushes and reports it", async () => {
  const { remote, repository, sha } = learner();
  const run = await runAction(repository.dir, bundle);
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
    pages: "true",
    commit: head,
    "pull-request": "",
  });
  expect(remote.git("log", "-1", "--format=%an%n%B", "main")).toContain(
    "github-actions[bot]\nUpdate the portfolio: 1 ticked\n\n1 of 2 items is done.",
  );
  expect(remote.git("diff", "--name-only", "main~1", "main").split("\n")).toEqual([
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
  ]);
  expect(run.summary).toContain(`https://github.com/ana-souza/learning/commit/${sha}`);
  expect(readFileSync(join(repository.dir, "site/index.html"), "utf8")).toContain(`commit/${sha}`);
  expect(run.stdout + run.summary).not.toContain("ana@example.com");
});

test("a second run creates no commit", async () => {
  const { remote, repository } = learner();
  await runAction(repository.dir, bundle);
  const head = remote.git("rev-parse", "main");
  const run = await runAction(repository.dir, bundle);
  expect(run).toMatchObject({ status: 0, outputs: { changed: "false", commit: "", ticked: "" } });
  expect(remote.git("rev-parse", "main")).toBe(head);
});

test("a problem in roadmap.json is annotated at its line, and nothing is written", async () => {
  const { remote, repository } = learner();
  const head = remote.git("rev-parse", "main");
  repository.write({ "roadmap.json": roadmapText([{ id: "joins" }, { id: "joins" }]) });
  const run = await runAction(repository.dir, bundle);
  expect(run.status).toBe(1);
  expect(run.stdout).toMatch(
    /^::error title=Roadfolio,file=roadmap\.json,line=\d+,col=\d+::The id "joins" is already used/m,
  );
  expect(remote.git("rev-parse", "main")).toBe(head);
});

describe("events", () => {
  test.each(["pull_request_target", "workflow_run", "issue_comment", "release"])(
    "%s is rejected",
    async (event) => {
      const { repository } = learner();
      const run = await runAction(repository.dir, { event });
      expect(run.status).toBe(1);
      expect(run.stdout).toContain(`::error title=Roadfolio::Roadfolio does not run on ${event}`);
      expect(repository.git("status", "--porcelain")).toBe("");
    },
  );

  test.each([
    ["pull_request", "refs/pull/3/merge"],
    ["push", "refs/heads/other"],
    ["workflow_dispatch", "refs/heads/other"],
    ["issues", "refs/heads/main"],
  ])("%s on %s writes nothing", async (event, ref) => {
    const { repository } = learner();
    expect((await runAction(repository.dir, { event, ref })).status).toBe(0);
    expect(repository.git("status", "--porcelain")).toBe("");
  });

  test.each(["schedule", "workflow_dispatch"])("%s ticks", async (event) => {
    const { repository } = learner();
    expect((await runAction(repository.dir, { event })).outputs).toMatchObject({ ticked: "joins" });
  });
});

test("a pull request that deletes the roadmap fails", async () => {
  const { repository } = learner();
  repository.git("rm", "--quiet", "roadmap.json");
  const run = await runAction(repository.dir, { event: "pull_request", ref: "refs/pull/3/merge" });
  expect(run.status).toBe(1);
  expect(run.stdout).toContain("roadmap.json was not found.");
});

test("after an error the outputs report no changes", async () => {
  const { repository } = learner();
  repository.write({ "README.md": "<!-- roadfolio:start -->\n" });
  const run = await runAction(repository.dir);
  expect(run.status).toBe(1);
  expect(run.outputs).toMatchObject({ changed: "false", ticked: "", unticked: "", site: "", commit: "" });
});

test("a dry run and “publish: none” push nothing", async () => {
  const { remote, repository } = learner();
  const head = remote.git("rev-parse", "main");
  expect((await runAction(repository.dir, { inputs: { "dry-run": "true" } })).outputs).toMatchObject({
    changed: "true",
    site: "",
    ticked: "joins",
  });
  expect(repository.git("status", "--porcelain")).toBe("");
  expect((await runAction(repository.dir, { inputs: { publish: "none" } })).outputs).toMatchObject({
    commit: "",
    site: "site",
  });
  expect(remote.git("rev-parse", "main")).toBe(head);
});

test("other people's text never becomes a workflow command", async () => {
  const { repository } = learner();
  repository.commit({
    message: "::error::x\n\n[x] ##[error]evil\n[x] ::set-output name=a::b",
    author: { name: "##[group]Ana\r::warning::n", email: "ana@example.com" },
  });
  const { stdout } = await runAction(repository.dir, bundle);
  expect(stdout).not.toMatch(/##\[/);
  expect(
    stdout
      .split(/\r\n|\r|\n/)
      .filter((line) => /^\s*::/.test(line) && !/^::(?:notice|warning|error) title=Roadfolio/.test(line)),
  ).toEqual([]);
});

test("fail-on: warning", async () => {
  const { repository } = learner();
  repository.commit({
    message: "No owner",
    files: { "roadmap.json": roadmapText([{ id: "joins" }], { owner: {} }) },
  });
  const payload = {
    repository: { default_branch: "main", owner: { login: "school", type: "Organization" } },
  };
  expect((await runAction(repository.dir, { payload })).status).toBe(0);
  expect((await runAction(repository.dir, { payload, inputs: { "fail-on": "warning" } })).status).toBe(1);
});
