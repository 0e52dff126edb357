/** docs/portfolio.yml, copied as it is, runs on a GitHub on this machine. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { faultNamed } from "../github/emulator/faults.ts";
import { allowPushes, refusePushes } from "../github/e2e/hooks.ts";
import type { Forge } from "./forge.ts";
import { startForge } from "./start-forge.ts";
import {
  expectDeployed,
  green,
  isBots,
  logOf,
  only,
  states,
  ticks,
  withoutSite,
  work,
  worked,
} from "./played.ts";
import { learnersFiles } from "./portfolio.ts";

test("the first push ticks, commits as the bot, deploys the site that it has built, and starts no other run", async () => {
  const { forge, run } = await worked(null, { bundle: true });
  expect(states(run)).toEqual(green);
  expect(isBots(forge)).toBe(true);
  expect(forge.remote.git("rev-parse", "main~1")).toBe(run.event.sha);
  expect(ticks(forge)).toBe(1);
  expectDeployed(forge, run, "github-pages-1");
  expect((await forge.scene.as("ana-souza").issues()).map(({ title }) => title)).toEqual(["Phase basics"]);
  const config = readFileSync(join(run.jobs[0]?.workspace ?? "", ".git/config"), "utf8");
  expect(config).not.toMatch(/extraheader|git-credentials|includeIf/i);
  expect(forge.git.requests).toContain("git-receive-pack 200");
  expect(forge.actions.runs).toHaveLength(1);
  // A person's push does.
  await forge.pushWithToken({ message: "Later" }, "ana-souza");
  expect(forge.actions.runs).toHaveLength(2);
});

test("with nothing to do, a run commits nothing and deploys again", async () => {
  const { forge } = await worked();
  const head = forge.head();
  const run = only(forge.dispatch());
  await forge.actions.settle();
  expect(states(run)).toEqual(green);
  expect(forge.head()).toBe(head);
  expectDeployed(forge, run, "github-pages-1");
});

describe("a run that is run again", () => {
  test("all jobs: it starts from the old commit, commits nothing, and deploys its own artifact", async () => {
    const { forge, run } = await worked();
    const head = forge.head();
    await forge.actions.again(run, "all");
    expect(states(run)).toEqual(green);
    expect(forge.head()).toBe(head);
    expect(forge.artifacts.of(run.id).map(({ name }) => name)).toEqual(["github-pages-1", "github-pages-2"]);
    expectDeployed(forge, run, "github-pages-2");
  });

  test("failed jobs only, if the deployment failed: it deploys the first attempt's artifact", async () => {
    const forge = await startForge(learnersFiles());
    const run = only(forge.push(work));
    const deploys = (_: string, path: string): boolean => path.endsWith("/pages/deployments");
    forge.scene.fault({ match: deploys }, faultNamed("503 unavailable"));
    await forge.actions.settle();
    expect(states(run)).toEqual({ ...green, deploy: "failure" });
    expect(forge.pages.deployments).toEqual([]);
    const workspace = run.jobs[0]?.workspace;
    await forge.actions.again(run, "failed");
    expect(states(run)).toEqual(green);
    expect(run.jobs[0]?.workspace).toBe(workspace);
    expectDeployed(forge, run, "github-pages-1");
  });

  test("failed jobs only, if the push failed: it commits and deploys", async () => {
    const forge = await startForge(learnersFiles(), { bundle: true });
    const run = only(forge.push(work));
    refusePushes(forge.remote, "the disk is full");
    await forge.actions.settle();
    expect(states(run)).toEqual({ sync: "failure", deploy: "skipped", attest: "skipped" });
    expect(logOf(run)).toContain("the disk is full");
    allowPushes(forge.remote);
    await forge.actions.again(run, "failed");
    expect(states(run)).toEqual(green);
    expect(isBots(forge)).toBe(true);
    expectDeployed(forge, run, "github-pages-2");
  });
});

describe("events that come while a run waits", () => {
  test("wait too, in their order, and each that concerns the roadmap runs", async () => {
    const forge = await startForge(learnersFiles());
    await forge.scene.as("stranger").createIssue({ title: "Hello", labels: [] });
    const runs = [
      ...forge.push(work),
      ...forge.push({ message: "More\n\nCompletes: crud", files: { "crud.sql": "select 2" } }),
      ...(await forge.issue("labeled", 1, "ana-souza", { label: { name: "question" } })),
      ...(await forge.issue("closed", 1, "dependabot[bot]")),
      ...forge.dispatch(),
    ];
    await forge.actions.settle();
    const ignored = { sync: "skipped", deploy: "skipped", attest: "skipped" };
    expect(runs.map(states)).toEqual([green, green, ignored, ignored, green]);
    expect(forge.pages.deployments.map(({ sha }) => sha)).toEqual(
      [runs[0], runs[1], runs[4]].map((run) => run?.event.sha),
    );
    expect(ticks(forge)).toBe(2);
    expect(forge.remote.git("log", "--format=%an", "main").match(/\[bot\]/g)).toHaveLength(1);
  });
});

describe("which changes of an issue start the job", () => {
  const label = (name: string) => ({ label: { name } });
  test.each<[string, Parameters<Forge["issue"]>, string, "ready" | "skipped" | undefined]>([
    ["closed", ["closed", 1, "ana-souza"], "", "ready"],
    ["closed by a bot", ["closed", 1, "dependabot[bot]"], "", "skipped"],
    ["reopened", ["reopened", 1, "ana-souza"], "", "ready"],
    ["our label", ["labeled", 1, "ana-souza", label("roadmap:joins")], "", "ready"],
    ["another label", ["labeled", 1, "ana-souza", label("question")], "", "skipped"],
    [
      "a checklist is edited",
      ["edited", 1, "ana-souza"],
      "<!-- roadfolio:checklist phase basics -->",
      "ready",
    ],
    ["another text is edited", ["edited", 1, "ana-souza"], "Hello", "skipped"],
    ["opened", ["opened", 1, "stranger"], "", undefined],
  ])("%s", async (_, change, body, state) => {
    const forge = await startForge(learnersFiles());
    await forge.scene.as("ana-souza").createIssue({ title: "One", body });
    expect((await forge.issue(...change))[0]?.jobs[0]?.state).toBe(state);
  });
});

test("pushing a tag starts nothing, and a run by hand on one only checks the roadmap", async () => {
  const forge = await startForge(learnersFiles());
  const head = forge.head();
  forge.laptop.commit(work);
  expect(forge.pushAs("refs/tags/v1")).toEqual([]);
  const run = only(forge.dispatch("refs/tags/v1"));
  await forge.actions.settle();
  expect(states(run)).toEqual(withoutSite);
  expect(logOf(run)).toContain("Only checking roadmap.json");
  expect(forge.head()).toBe(head);
});

test("the daily run calls the same jobs; the deployed portfolio.json is attested if a variable says so", async () => {
  const forge = await startForge(learnersFiles(), { variables: { ROADFOLIO_ATTEST: "true" } });
  const run = only(forge.schedule("portfolio-daily.yml"));
  await forge.actions.settle();
  expect(states(run)).toEqual({
    "portfolio / sync": "success",
    "portfolio / deploy": "success",
    "portfolio / attest": "success",
  });
  expectDeployed(forge, run, "github-pages-1");
  const deployed = forge.pages.deployments[0]?.files.get("portfolio.json") ?? "";
  const digest = createHash("sha256").update(deployed, "latin1").digest("hex");
  expect([...forge.attested]).toEqual([["portfolio.json", digest]]);
});
