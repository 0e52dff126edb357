/** The built Action in the harness: it starts, ends and pushes. Other tests check its calls. */
import { expect, test } from "vitest";
import { roadmapText } from "../../support/roadmaps.ts";
import * as z from "zod";
import * as events from "./action-events.ts";
import { startGitHub } from "./github.ts";
import { learner } from "./learner.ts";
import { runAction } from "./run-action.ts";

const roadmap = (): object =>
  z.looseObject({}).parse(JSON.parse(roadmapText([{ id: "joins" }, { id: "crud" }])));

test("a push is published", async () => {
  const github = await startGitHub();
  const { remote, repository } = learner(roadmap());
  repository.commit({ message: "Work\n\nCompletes: joins", files: { "joins.sql": "select 1" } });
  const run = await runAction(repository.dir, github, { inputs: { issues: "off" } });
  expect(run).toMatchObject({ status: 0, outputs: { ticked: "joins" } });
  expect(remote.git("log", "-1", "--format=%an", "main")).toBe("github-actions[bot]");
  expect(run.stdout + run.stderr + run.summary).not.toContain(github.token("github-actions[bot]"));
});

test("an issue event has the issue and the acting user", async () => {
  const github = await startGitHub();
  await github.as("stranger").createIssue({ title: "Mine", templateLabels: ["roadmap:joins"] });
  await github.as("stranger").close(1);
  const event = await events.issuesEvent(github, "closed", 1, "stranger");
  expect(event).toMatchObject({
    event: "issues",
    payload: {
      action: "closed",
      issue: { number: 1, state: "closed", labels: [{ name: "roadmap:joins" }] },
      sender: { login: "stranger", id: 1004 },
    },
  });
  expect((await events.issuesEvent(github, "edited", 1, "github-actions[bot]")).payload).toMatchObject({
    sender: { type: "Bot" },
  });
});

test("rejected events are rejected", async () => {
  const github = await startGitHub();
  await github.as("stranger").createIssue({ title: "Mine" });
  const refused = [
    events.pullRequestTargetEvent(),
    events.workflowRunEvent(),
    await events.issueCommentEvent(github, 1, "/tick joins"),
  ];
  for (const event of refused) {
    const { repository } = learner(roadmap());
    const run = await runAction(repository.dir, github, { event });
    expect(run.stdout).toContain(`Roadfolio does not run on ${event.event}`);
  }
  expect(github.calls).toEqual([]);
});

test("schedule and dispatch run on the default branch", async () => {
  const github = await startGitHub();
  for (const event of [events.scheduleEvent(), events.dispatchEvent()]) {
    const { repository } = learner(roadmap());
    const run = await runAction(repository.dir, github, { event, inputs: { issues: "off" } });
    expect(run.status).toBe(0);
  }
});
