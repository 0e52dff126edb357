/** Parsing GitHub's responses. */
import { describe, expect, test } from "vitest";
import {
  eventAnswer,
  issueAnswer,
  milestoneAnswer,
  pullRequestAnswer,
} from "../../../src/ports/github/answers.ts";
import { issue, milestone, pullRequest } from "./scripted.ts";

describe("an issue", () => {
  test("is read completely", () => {
    expect(issueAnswer.parse(issue({ milestone: { number: 2, extra: 1 }, extra: 1 }))).toEqual({
      number: 7,
      url: "https://github.com/ana/learning/issues/7",
      title: { untrusted: "Learn joins" },
      body: { raw: "Text\n<!-- roadfolio: joins -->" },
      state: "open",
      reason: null,
      author: { login: "ana", id: 1, bot: false },
      labels: ["roadmap"],
      milestone: 2,
      locked: false,
      updatedAt: "2026-01-02T03:04:05Z",
      closedAt: null,
      pullRequest: null,
    });
  });

  test.each([
    ["no body", { body: null }, { body: { raw: "" } }],
    ["an unchanged body", { body: "a\r\n\u202eb " }, { body: { raw: "a\r\n\u202eb " } }],
    [
      "a title with several lines",
      { title: "a\r\nb\u202e ana@example.com" },
      { title: { untrusted: "a b …" } },
    ],
    ["the longest title", { title: "x".repeat(256) }, { title: { untrusted: "x".repeat(256) } }],
    ["a reason", { state_reason: "not_planned" }, { reason: "not_planned" }],
    ["an unknown reason", { state_reason: "sold" }, { reason: null }],
    ["no reason", { state_reason: undefined }, { reason: null }],
    ["labels as strings", { labels: ["a", { name: "b" }] }, { labels: ["a", "b"] }],
    ["no labels", { labels: undefined }, { labels: [] }],
    ["a deleted account", { user: null }, { author: null }],
    ["an invalid login", { user: { login: "ana\nsouza", id: 1 } }, { author: null }],
    ["an e-mail address as login", { user: { login: "../ana", id: 1 } }, { author: null }],
    [
      "a managed account",
      { user: { login: "ana_corp", id: 1 } },
      { author: { login: "ana_corp", id: 1, bot: false } },
    ],
    [
      "a bot by its type",
      { user: { login: "ci", id: 1, type: "Bot" } },
      { author: { login: "ci", id: 1, bot: true } },
    ],
    [
      "a bot by its login",
      { user: { login: "ci[bot]", id: 1 } },
      { author: { login: "ci[bot]", id: 1, bot: true } },
    ],
    ["a javascript: URL as page", { html_url: "javascript:alert(1)" }, { url: null }],
    ["no page", { html_url: undefined }, { url: null }],
    [
      "a pull request in the list",
      { pull_request: { merged_at: "2026-01-02T03:04:05Z" } },
      { pullRequest: { mergedAt: "2026-01-02T03:04:05Z", base: null, head: null } },
    ],
    [
      "a pull request from an old server",
      { pull_request: {} },
      { pullRequest: { mergedAt: null, base: null, head: null } },
    ],
  ])("with %s", (_name, fields, expected) => {
    expect(issueAnswer.parse(issue(fields))).toMatchObject(expected);
  });

  test.each([
    ["number", "7"],
    ["number", -1],
    ["state", "sold"],
    ["title", null],
    ["updated_at", "yesterday"],
    ["labels", "roadmap"],
  ])("with a %s of %j is invalid", (name, value) => {
    expect(issueAnswer.safeParse(issue({ [name]: value })).success).toBe(false);
  });
});

describe("a pull request", () => {
  test.each([
    ["of the repository", {}, "ana:progress"],
    ["without a label", { head: { label: null, ref: "x", repo: { owner: { login: "bo" } } } }, "bo:x"],
    ["of a deleted fork", { head: { ref: "x", repo: null } }, null],
  ])("%s", (_name, fields, head) => {
    const read = pullRequestAnswer.parse(pullRequest({ merged_at: "2026-01-02T03:04:05Z", ...fields }));
    expect(read.pullRequest).toEqual({ mergedAt: "2026-01-02T03:04:05Z", base: "main", head });
    expect(read.reason).toBeNull();
  });
});

describe("an event", () => {
  const event = {
    event: "closed",
    actor: { login: "ana", id: 1, type: "User" },
    created_at: "2026-01-02T03:04:05Z",
  };
  const by = { login: "ana", id: 1, bot: false };
  const at = "2026-01-02T03:04:05Z";

  test.each([
    ["closed", {}, { kind: "closed", by, at, label: null }],
    ["by a deleted account", { actor: null }, { kind: "closed", by: null, at, label: null }],
    [
      "labeled",
      { event: "labeled", label: { name: "done", color: "fff" } },
      { kind: "labeled", by, at, label: "done" },
    ],
    ["that cannot affect a tick", { event: "subscribed" }, null],
  ])("%s", (_name, fields, expected) => {
    expect(eventAnswer.parse({ ...event, ...fields })).toEqual(expected);
  });
});

test.each([
  ["2026-05-01T07:00:00Z", "2026-05-01"],
  ["2026-05-01T23:59:59Z", "2026-05-01"],
  [null, null],
])("a milestone due on %s", (due_on, due) => {
  expect(milestoneAnswer.parse(milestone({ due_on }))).toEqual({
    number: 2,
    title: "Basics",
    due,
    state: "open",
  });
});
