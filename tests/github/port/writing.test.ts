/** Writes to GitHub, never twice. */
import { describe, expect, test } from "vitest";
import type { GitHub } from "../../../src/ports/github/port.ts";
import {
  errorOf,
  issue,
  milestone,
  pullRequest,
  type Reply,
  repository,
  scripted,
  second,
} from "./scripted.ts";

const base = "/repos/ana/learning";
const marker = "<!-- roadfolio: joins -->";
const newIssue = { title: "Learn joins", body: `Text\n${marker}`, milestone: 2, marker, after: 0 };
const label = { name: "Roadmap", color: "0e8a16", description: "From the roadmap" };
const lost: Reply = { status: 502, body: "<html></html>" };

/** Each write: its request, and what reading back returns if it succeeded and if it did not. */
interface Write {
  run(github: GitHub): Promise<unknown>;
  route: string;
  sent: unknown;
  good: Reply;
  back: string;
  there: unknown;
  missing: unknown;
}

const writes: Record<string, Write> = {
  createIssue: {
    run: (github) => github.createIssue(repository, newIssue),
    route: `POST ${base}/issues`,
    sent: { title: newIssue.title, body: newIssue.body, milestone: 2 },
    good: { status: 201, body: issue() },
    back: `GET ${base}/issues?state=all&sort=created&direction=desc&per_page=30`,
    there: [issue({ number: 8, body: null }), issue()],
    missing: [issue({ number: 8, body: "Other" }), issue({ number: 9, pull_request: {} })],
  },
  updateIssue: {
    run: (github) =>
      github.updateIssue(repository, 7, {
        title: "New",
        body: "a\nb",
        state: "closed",
        reason: "not_planned",
        milestone: null,
      }),
    route: `PATCH ${base}/issues/7`,
    sent: { title: "New", body: "a\nb", state: "closed", state_reason: "not_planned", milestone: null },
    good: { body: issue() },
    back: `GET ${base}/issues/7`,
    there: issue({ title: "New", body: "a\r\nb\n ", state: "closed", state_reason: "not_planned" }),
    missing: issue({ title: "New", body: "a\nb", state: "closed", state_reason: "completed" }),
  },
  createMilestone: {
    run: (github) =>
      github.createMilestone(repository, { title: "Basics", description: "First", due: "2026-05-01" }),
    route: `POST ${base}/milestones`,
    sent: { title: "Basics", description: "First", due_on: "2026-05-01T12:00:00Z" },
    good: { status: 201, body: milestone() },
    back: `GET ${base}/milestones?state=all&per_page=100&page=1`,
    there: [milestone({ number: 1, title: "Other" }), milestone()],
    missing: [milestone({ title: "Other" })],
  },
  updateMilestone: {
    run: (github) => github.updateMilestone(repository, 2, { due: "2026-06-01", state: "closed" }),
    route: `PATCH ${base}/milestones/2`,
    sent: { due_on: "2026-06-01T12:00:00Z", state: "closed" },
    good: { body: milestone() },
    back: `GET ${base}/milestones/2`,
    there: milestone({ due_on: "2026-06-01T07:00:00Z", state: "closed" }),
    missing: milestone({ due_on: "2026-06-01T07:00:00Z" }),
  },
  openPullRequest: {
    run: (github) =>
      github.openPullRequest(repository, { title: "T", body: "B", head: "progress", base: "main" }),
    route: `POST ${base}/pulls`,
    sent: { title: "T", body: "B", head: "progress", base: "main" },
    good: { status: 201, body: pullRequest() },
    back: `GET ${base}/pulls?head=ana%3Aprogress&state=open`,
    there: [pullRequest()],
    missing: [pullRequest({ base: { ref: "other" } })],
  },
  updatePullRequest: {
    run: (github) => github.updatePullRequest(repository, 7, { body: "B", state: "closed" }),
    route: `PATCH ${base}/pulls/7`,
    sent: { body: "B", state: "closed" },
    good: { body: pullRequest() },
    back: `GET ${base}/pulls/7`,
    there: pullRequest({ body: "B", state: "closed" }),
    missing: pullRequest({ body: "B" }),
  },
};
const each = Object.entries(writes);

test.each(each)("%s is sent once", async (_name, { run, route, sent, good }) => {
  const { github, asked, routes } = await scripted([good]);
  await run(github);
  expect(routes()).toEqual([route]);
  expect(asked[0]?.body).toEqual(sent);
  expect(github.count()).toMatchObject({ reads: 0, writes: 1 });
});

describe("after a write without a clear response", () => {
  test.each(each)("%s is not retried if it succeeded", async (_name, { run, route, good, back, there }) => {
    const direct = await run((await scripted([good])).github);
    const { github, asked, routes } = await scripted([lost, { body: there }]);
    expect(Object.keys(Object(await run(github)))).toEqual(Object.keys(Object(direct)));
    expect(routes()).toEqual([route, back.replace(/\?.*/, "")]);
    expect(`GET ${asked[1]?.path}`).toBe(back);
  });

  test.each(each)("%s is retried if it did not", async (_name, { run, route, good, missing }) => {
    const { github, routes } = await scripted([lost, { body: missing }, lost, { body: missing }, good]);
    await run(github);
    expect(routes().filter((one) => !one.startsWith("GET"))).toEqual([route, route, route]);
  });

  test.each(each)("%s fails after three attempts", async (_name, { run, missing }) => {
    const back: Reply = { body: missing };
    const { github } = await scripted([lost, back, lost, back, lost, back]);
    expect(await errorOf(run(github))).toMatchObject({ kind: "unavailable" });
    expect(github.count().writes).toBe(3);
  });

  test.each(each)("%s fails if it cannot be read back", async (_name, { run }) => {
    const { github } = await scripted([lost, lost, lost, lost]);
    const error = await errorOf(run(github));
    expect(error.kind).toBe("unavailable");
    expect(error.message).toContain("it is unknown whether the change was made");
    expect(error.hint).toContain("Run again");
    expect(github.count()).toMatchObject({ reads: 3, writes: 1 });
  });

  test.each<[string, Reply]>([
    ["a closed connection", { fails: "at once" }],
    ["an incomplete body", { fails: "within", status: 201, body: issue() }],
    ["silence", { fails: "never" }],
    ["an empty response", { status: 201, body: "" }],
    ["a response that is not an issue", { status: 201, body: {} }],
  ])("%s is not clear", async (_name, reply) => {
    const { github, routes } = await scripted([reply, { body: [issue()] }]);
    expect(await github.createIssue(repository, newIssue)).toMatchObject({ number: 7 });
    expect(routes()).toEqual([`POST ${base}/issues`, `GET ${base}/issues`]);
  });
});

test.each([
  ["that existed before", { ...issue(), body: newIssue.body, number: 66 }, 66],
  ["with other text around the comment", { ...issue(), body: `Mine\n${newIssue.body}` }, 0],
])("an issue %s is not mistaken for the new one", async (_name, there, after) => {
  const { github, routes } = await scripted([
    { status: 502 },
    { body: [there] },
    { status: 201, body: issue() },
  ]);
  await github.createIssue(repository, { ...newIssue, after });
  expect(routes()).toEqual([`POST ${base}/issues`, `GET ${base}/issues`, `POST ${base}/issues`]);
});

describe("a rejected write is final", () => {
  const statuses = [301, 307, 400, 404, 409, 410, 422].map((status) => [status] as const);
  test.each(statuses)("%i", async (status) => {
    const { github, asked } = await scripted([{ status, body: { message: "Reason" } }]);
    const error = await errorOf(github.updateIssue(repository, 7, { title: "x" }));
    expect(error).toMatchObject({ kind: "refused", status });
    expect(error.message).toMatch(/^Updating ana\/learning#7 failed: .*“Reason”$/);
    expect(asked).toHaveLength(1);
  });

  test("if issues are turned off", async () => {
    const { github } = await scripted([{ status: 410, body: { message: "Issues are disabled" } }]);
    const { message } = await errorOf(github.createIssue(repository, newIssue));
    expect(message).toContain("issues are turned off");
  });
});

test("writes start at least a second apart", async () => {
  const numbers = [1, 2, 3, 4, 5, 6];
  const { github, clock } = await scripted(numbers.map(() => ({ body: issue() })));
  await Promise.all(numbers.map((number) => github.updateIssue(repository, number, { title: "x" })));
  expect(clock.waits).toEqual([1, 1, 1, 1, 1].map((seconds) => seconds * second));
});

test("a write waits only for the rest of the second", async () => {
  const { github, clock } = await scripted([1, 2, 3].map(() => ({ body: issue() })));
  await github.updateIssue(repository, 7, { title: "x" });
  await clock.sleep(700);
  await github.updateIssue(repository, 7, { title: "y" });
  await clock.sleep(5 * second);
  await github.updateIssue(repository, 7, { title: "z" });
  expect(clock.waits).toEqual([700, 300, 5 * second]);
});

describe("a label", () => {
  const made: Reply = { status: 201, body: { name: "Roadmap" } };
  const there: Reply = { status: 422, body: { message: "Validation Failed" } };
  const put: Reply = { body: [{ name: "Roadmap" }] };
  const makes = `POST ${base}/labels`;
  const puts = `POST ${base}/issues/7/labels`;

  test.each<[string, Reply[], string[]]>([
    ["is created and added", [made, put], [makes, puts]],
    ["that exists is added", [there, put], [makes, puts]],
    ["is created again if that was not clear", [lost, there, put], [makes, makes, puts]],
    [
      "that was added is not added again",
      [there, lost, { body: [{ name: "roadmap" }] }],
      [makes, puts, `GET ${base}/issues/7/labels`],
    ],
    [
      "that was not added is added again",
      [there, lost, { body: [{ name: "other" }] }, put],
      [makes, puts, `GET ${base}/issues/7/labels`, puts],
    ],
  ])("%s", async (_name, replies, expected) => {
    const { github, routes } = await scripted(replies);
    await github.addLabel(repository, 7, label);
    expect(routes()).toEqual(expected);
  });

  test("is created once per run", async () => {
    const { github, routes, asked } = await scripted([made, put, put]);
    await github.addLabel(repository, 7, label);
    await github.addLabel(repository, 7, label);
    expect(routes()).toEqual([makes, puts, puts]);
    expect(asked.map(({ body }) => body)).toEqual([label, { labels: ["Roadmap"] }, { labels: ["Roadmap"] }]);
  });
});
