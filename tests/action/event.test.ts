/** Chooses the task from the runner's environment variables and the event file. */
import { describe, expect, test } from "vitest";
import { personalAccount, type Task, taskOf } from "../../src/action/event.ts";
import { reviewMarker } from "../../src/activity/review-issue.ts";
import { bodiesOf, bodyOf } from "../support/checklists.ts";
import { codeOf } from "../support/places.ts";
import { roadmapText } from "../support/roadmaps.ts";

const text = roadmapText([{ id: "joins", issue: 7 }], {
  strategy: [{ id: "apply", title: "Apply" }],
  strategyIssue: 13,
});
const numbered = text.replace('"title": "Basics",', '"title": "Basics", "issue": 12,');
const repository = { default_branch: "main", owner: { login: "ana", type: "User", id: 1 } };
const part = bodyOf(text).replace("phase basics", "phase basics part 2");

const roadmap = async (): Promise<string> => numbered;
const unread = async (): Promise<string> => Promise.reject(new Error("roadmap.json was read"));

function on(name: string, payload: unknown = {}, ref = "refs/heads/main"): Promise<Task> {
  return taskOf({ GITHUB_EVENT_NAME: name, GITHUB_REF: ref }, payload, roadmap);
}

/** An event about an issue, triggered by any person. */
const issueEvent = (
  action: string,
  issue: Record<string, unknown> = {},
  more: Record<string, unknown> = {},
) => ({
  action,
  repository,
  sender: { login: "ana", type: "User" },
  issue: { number: 12, labels: [], body: "", ...issue },
  ...more,
});
const kindOf = async (payload: unknown, read = roadmap): Promise<Task["kind"]> =>
  (await taskOf({ GITHUB_EVENT_NAME: "issues" }, payload, read)).kind;

describe("events without an issue", () => {
  test.each<[string, unknown, string, Task["kind"]]>([
    ["push", { repository }, "refs/heads/main", "sync"],
    ["push", { repository }, "refs/heads/feature", "check"],
    ["push", { repository }, "refs/tags/v1", "check"],
    ["push", {}, "refs/heads/anything", "sync"],
    ["workflow_dispatch", { repository }, "refs/heads/main", "sync"],
    ["workflow_dispatch", { repository }, "refs/heads/feature", "check"],
    ["schedule", {}, "refs/heads/main", "sync"],
    ["repository_dispatch", {}, "refs/heads/main", "sync"],
    ["pull_request", { repository }, "refs/pull/1/merge", "check"],
    ["merge_group", { repository }, "refs/heads/gh-readonly-queue/main", "check"],
  ])("%s %j %s: %s", async (name, payload, ref, kind) => {
    expect((await on(name, payload, ref)).kind).toBe(kind);
  });

  test.each(["pull_request_target", "workflow_run", "issue_comment", "discussion", ""])(
    "“%s” is rejected",
    async (name) => {
      expect(await codeOf(on(name, issueEvent("edited")))).toBe("event");
    },
  );
});

describe("activity on the roadmap's issues", () => {
  test.each(["closed", "reopened", "edited", "labeled", "unlabeled"])("%s: sync", async (action) => {
    expect(await kindOf(issueEvent(action))).toBe("sync");
  });

  test.each([
    "opened",
    "assigned",
    "deleted",
    "transferred",
    "locked",
    "milestoned",
    "pinned",
    "constructor",
    "",
    7,
    null,
    undefined,
  ])("%j is ignored without reading roadmap.json", async (action) => {
    expect(await kindOf({ ...issueEvent("closed"), action }, unread)).toBe("leave");
  });

  test.each([
    ["a phase's checklist", 12],
    ["the strategy's checklist", 13],
    ["an item's issue", 7],
  ])("%s is recognized by its number", async (_name, number) => {
    expect(await kindOf(issueEvent("edited", { number }))).toBe("sync");
  });

  test("one of our labels is enough, and roadmap.json is not read", async () => {
    const labels = [{ name: "bug" }, { name: "roadmap:joins" }];
    expect(await kindOf(issueEvent("closed", { number: 99, labels }), unread)).toBe("sync");
    for (const action of ["labeled", "unlabeled"])
      expect(
        await kindOf(issueEvent(action, { number: 99 }, { label: { name: "roadmap:joins" } }), unread),
      ).toBe("sync");
  });

  test.each<[string, string, unknown]>([
    ["a later part, created by a workflow", part, { type: "Bot", id: 41_898_282 }],
    ["a later part, created by the repository's owner", part, { type: "User", id: 1 }],
    ["one whose number is still in a pull request", bodyOf(text), { type: "Bot", id: 41_898_282 }],
    ["the review issue", reviewMarker, { type: "Bot", id: 41_898_282 }],
  ])("an issue of ours whose number is not in roadmap.json: %s", async (_name, body, user) => {
    expect(await kindOf(issueEvent("edited", { number: 99, body, user }))).toBe("sync");
    expect(await kindOf(issueEvent("edited", { number: 99, body: "Mine", user }))).toBe("leave");
  });
});

describe("other issues", () => {
  test.each<[string, Record<string, unknown>]>([
    ["another number", { number: 99 }],
    ["a number that is a prefix of ours", { number: 1 }],
    ["no number", { number: undefined }],
    ["a number as a string", { number: "12" }],
    ["another label", { number: 99, labels: [{ name: "bug" }, { name: "my roadmap:x" }] }],
    ["labels that are not an array", { number: 99, labels: "roadmap:joins" }],
    ["labels without names", { number: 99, labels: [null, {}, { name: 7 }, "roadmap:joins"] }],
    ["our markers pasted into it", { number: 99, body: bodyOf(text), user: { type: "User", id: 66 } }],
    ["the marker of the review issue", { number: 99, body: reviewMarker, user: { type: "User", id: 66 } }],
    ["the markers of a later part", { number: 99, body: part, user: { type: "User", id: 66 } }],
    ["our markers, by an unknown author", { number: 99, body: part }],
    ["our markers, by an account without an id", { number: 99, body: part, user: { type: "User" } }],
    ["the strategy's markers", { number: 99, body: bodiesOf(text)[1] }],
    ["no body", { number: 99, body: null }],
    ["a body that is not a string", { number: 99, body: { toString: "x" } }],
  ])("%s: ignored", async (_name, issue) => {
    const task = await taskOf({ GITHUB_EVENT_NAME: "issues" }, issueEvent("edited", issue), roadmap);
    expect(task).toEqual({ kind: "leave", reason: "the issue does not belong to the roadmap" });
  });

  test("a missing author id does not match a missing owner id", async () => {
    const payload = {
      ...issueEvent("edited", { number: 99, body: part, user: {} }),
      repository: { owner: {} },
    };
    expect(await kindOf(payload)).toBe("leave");
  });

  test("ignored without a roadmap, or with one that is not JSON", async () => {
    expect(await kindOf(issueEvent("edited"), async () => Promise.resolve(""))).toBe("leave");
    const none = taskOf({ GITHUB_EVENT_NAME: "issues" }, issueEvent("edited"), async () => null);
    expect((await none).kind).toBe("leave");
  });

  test.each([null, "text", 7, [], {}, { action: "edited" }, { action: "edited", issue: null }])(
    "an invalid payload: %j",
    async (payload) => {
      expect(await kindOf(payload)).toBe("leave");
    },
  );
});

test.each([
  ["a bot's changes are ignored", { type: "Bot" }, "leave"],
  ["a person's changes are not", { type: "User" }, "sync"],
  ["nor are those of an unknown sender", undefined, "sync"],
])("%s", async (_name, sender, kind) => {
  const payload = issueEvent("edited", { labels: [{ name: "roadmap:joins" }] }, { sender });
  expect(await kindOf(payload)).toBe(kind);
});

test.each([
  [{ repository }, "ana"],
  [{ repository: { owner: { login: "school", type: "Organization" } } }, null],
  [{ repository: { owner: { login: 7, type: "User" } } }, null],
  [{}, null],
  [null, null],
])("the person who owns the repository: %j", (payload, login) => {
  expect(personalAccount(payload)).toBe(login);
});
