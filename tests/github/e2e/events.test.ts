/** Which events trigger a sync, which end before any API call, and which are rejected. */
import { describe, expect, test } from "vitest";
import { tick } from "../../support/checklists.ts";
import * as events from "../emulator/action-events.ts";
import type { ActionEvent } from "../emulator/action-events.ts";
import { smallPlan } from "./plans.ts";
import { day, portfolioOf, type Portfolio } from "./portfolio.ts";

/** A portfolio whose issue 1, for the item joins, was closed by Ana. */
async function closed(): Promise<Portfolio> {
  const portfolio = await portfolioOf(smallPlan([{ id: "joins", title: "Title of joins", issue: 1 }]));
  const ana = portfolio.github.as("ana-souza");
  await ana.createIssue({ title: "Learn", labels: ["roadmap:joins"] });
  await ana.close(1);
  return portfolio;
}

/** Expects this exit status, no calls, and no writes. */
async function expectNothing(portfolio: Portfolio, event: ActionEvent, status: number): Promise<string> {
  const head = portfolio.head();
  const run = await portfolio.run({ event });
  expect(run).toMatchObject({ status, summary: "" });
  expect(portfolio.github.calls).toEqual([]);
  expect(portfolio.head()).toBe(head);
  expect(portfolio.repository.git("status", "--porcelain")).toBe("");
  return run.stdout;
}

describe("triggers a sync", () => {
  test.each<[string, (portfolio: Portfolio) => ActionEvent | Promise<ActionEvent>]>([
    ["push", () => events.pushEvent()],
    ["schedule", () => events.scheduleEvent()],
    ["workflow_dispatch", () => events.dispatchEvent()],
    ["issues closed", ({ github }) => events.issuesEvent(github, "closed", 1, "ana-souza")],
    [
      "issues labeled",
      ({ github }) =>
        events.issuesEvent(github, "labeled", 1, "ana-souza", { label: { name: "roadmap:joins" } }),
    ],
  ])("%s", async (_, eventOf) => {
    const portfolio = await closed();
    const run = await portfolio.run({ event: await eventOf(portfolio), bundle: true });
    expect(run).toMatchObject({ status: 0, stderr: "", outputs: { ticked: "joins" } });
    expect(portfolio.ticks()).toEqual({ joins: "issue #1" });
  });

  test("issues edited, after a box of the checklist was ticked", async () => {
    const portfolio = await portfolioOf(smallPlan());
    await portfolio.run();
    await portfolio.edit(1, (body) => tick(body, "joins"), day(5));
    const event = await events.issuesEvent(portfolio.github, "edited", 1, "ana-souza", {
      changes: { body: {} },
    });
    expect(await portfolio.run({ event })).toMatchObject({ status: 0, outputs: { ticked: "joins" } });
  });

  test("issues reopened, which unticks the item", async () => {
    const portfolio = await closed();
    await portfolio.run();
    portfolio.github.now = day(6);
    await portfolio.github.as("ana-souza").reopen(1);
    const event = await events.issuesEvent(portfolio.github, "reopened", 1, "ana-souza");
    expect(await portfolio.run({ event })).toMatchObject({ status: 0, outputs: { unticked: "joins" } });
  });
});

describe("ends without any API call", () => {
  const issues =
    (...[action, number, sender]: [Parameters<typeof events.issuesEvent>[1], number, string]) =>
    async ({ github }: Portfolio) =>
      events.issuesEvent(github, action, number, sender);
  test.each<[string, (portfolio: Portfolio) => ActionEvent | Promise<ActionEvent>, string]>([
    [
      "issues opened",
      issues("opened", 1, "ana-souza"),
      "this kind of issue activity does not change any tick",
    ],
    [
      "an issue outside the roadmap",
      issues("closed", 2, "stranger"),
      "the issue does not belong to the roadmap",
    ],
    [
      "another user's issue with our comments",
      issues("edited", 3, "stranger"),
      "the issue does not belong to the roadmap",
    ],
    ["our own bot", issues("edited", 1, "github-actions[bot]"), "it was triggered by a bot"],
    ["another bot", issues("closed", 1, "dependabot[bot]"), "it was triggered by a bot"],
  ])("%s", async (_, eventOf, why) => {
    const portfolio = await closed();
    const stranger = portfolio.github.as("stranger");
    await stranger.createIssue({ title: "Mine" });
    await stranger.createIssue({
      title: "Basics",
      body: "<!-- roadfolio:checklist phase basics 12345678 -->",
    });
    expect(await expectNothing(portfolio, await eventOf(portfolio), 0)).toContain(`Nothing to do: ${why}`);
  });

  test.each([
    ["a push to another branch", { ...events.pushEvent(), ref: "refs/heads/other" }],
    ["a pull request", { ...events.pushEvent(), event: "pull_request", ref: "refs/pull/3/merge" }],
  ])("%s is only checked", async (_, event) => {
    expect(await expectNothing(await closed(), event, 0)).toContain("Only checking roadmap.json");
  });
});

describe("rejects", () => {
  test.each<[string, string, (portfolio: Portfolio) => ActionEvent | Promise<ActionEvent>]>([
    ["pull_request_target", "anybody can trigger it", () => events.pullRequestTargetEvent()],
    ["workflow_run", "code from a fork can trigger it", () => events.workflowRunEvent()],
    [
      "issue_comment",
      "anybody can trigger it with a comment",
      ({ github }) => events.issueCommentEvent(github, 1, "/tick joins"),
    ],
  ])("%s, with the reason", async (name, why, eventOf) => {
    const portfolio = await closed();
    const stdout = await expectNothing(portfolio, await eventOf(portfolio), 1);
    expect(stdout.match(/^::error .*/gm)).toEqual([
      expect.stringContaining(`Roadfolio does not run on ${name}: `),
    ]);
    expect(stdout).toContain(why);
  });
});
