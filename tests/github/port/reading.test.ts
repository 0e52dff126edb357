/** Reads from GitHub. */
import { describe, expect, test } from "vitest";
import { issue, milestone, pullRequest, type Reply, repository, scripted } from "./scripted.ts";

const base = "/repos/ana/learning";
const next = {
  link: '<https://api.github.com/x?page=1>; rel="prev", <https://api.github.com/x>; rel="next"',
};
const last = {
  link: '<https://api.github.com/x?page=1>; rel="prev", <https://api.github.com/x>; rel="first"',
};

test("issues are read page by page until the last one", async () => {
  const pages: Reply[] = [
    { headers: next, body: [issue(), issue({ number: 8 })] },
    { headers: next, body: [issue({ number: 9 })] },
    { headers: last, body: [issue({ number: 10 })] },
  ];
  const { github, asked } = await scripted(pages);
  expect((await github.issues(repository)).map(({ number }) => number)).toEqual([7, 8, 9, 10]);
  expect(asked.map(({ path }) => path)).toEqual(
    [1, 2, 3].map((page) => `${base}/issues?state=all&sort=created&direction=asc&per_page=100&page=${page}`),
  );
  expect(github.count()).toMatchObject({ reads: 3, writes: 0 });
});

test("every request names the version of the API", async () => {
  const { github, asked } = await scripted([{ body: [] }, { status: 201, body: issue() }]);
  await github.issues(repository);
  await github.createIssue(repository, { title: "x", body: "", milestone: null, marker: "m", after: 0 });
  expect(asked.map(({ version }) => version)).toEqual(["2022-11-28", "2022-11-28"]);
});

test.each([
  [200, { private: false, has_issues: false }, false],
  [200, { private: false, has_issues: true }, true],
  [200, { private: false }, null],
  [404, { message: "Not Found" }, null],
])("whether issues are turned on: %i %j is %s", async (status, body, has) => {
  const { github } = await scripted([{ status, body }]);
  expect(await github.hasIssues(repository)).toBe(has);
});

test.each([
  [200, { build_type: "workflow" }, true],
  [404, { message: "Not Found" }, false],
  [403, { message: "Resource not accessible by integration" }, null],
])("whether Pages is turned on: %i is %s", async (status, body, has) => {
  const { github } = await scripted([{ status, body }]);
  expect(await github.hasPages(repository)).toBe(has);
});

test("no issues cost one call", async () => {
  const { github, asked } = await scripted([{ body: [] }]);
  expect(await github.issues(repository)).toEqual([]);
  expect(asked).toHaveLength(1);
});

test("events that cannot affect a tick are skipped, on all pages", async () => {
  const event = (kind: string) => ({ event: kind, actor: null, created_at: "2026-01-02T03:04:05Z" });
  const { github, asked } = await scripted([
    { headers: next, body: [event("closed"), event("mentioned")] },
    { body: [event("reopened")] },
  ]);
  expect((await github.events(repository, 7)).map(({ kind }) => kind)).toEqual(["closed", "reopened"]);
  expect(asked.map(({ path }) => path)).toEqual(
    [1, 2].map((page) => `${base}/issues/7/events?per_page=100&page=${page}`),
  );
});

test("only the first and the last page of many events are read", async () => {
  const event = (kind: string) => ({ event: kind, actor: null, created_at: "2026-01-02T03:04:05Z" });
  const link = (page: number, rel: string): string =>
    `<https://api.github.com/x?per_page=100&page=${page}>; rel="${rel}"`;
  const { github, asked } = await scripted([
    { headers: { link: `${link(2, "next")}, ${link(40, "last")}` }, body: [event("labeled")] },
    { headers: { link: `${link(39, "prev")}, ${link(1, "first")}` }, body: [event("closed")] },
  ]);
  expect((await github.events(repository, 7)).map(({ kind }) => kind)).toEqual(["labeled", "closed"]);
  expect(asked.map(({ path }) => /&page=(\d+)/.exec(path)?.[1])).toEqual(["1", "40"]);
});

test("open and closed milestones", async () => {
  const { github, asked } = await scripted([{ headers: next, body: [milestone()] }, { body: [milestone()] }]);
  expect(await github.milestones(repository)).toHaveLength(2);
  expect(asked[0]?.path).toBe(`${base}/milestones?state=all&per_page=100&page=1`);
});

test("one page of pull requests", async () => {
  const { github, asked } = await scripted([{ headers: next, body: [pullRequest()] }]);
  expect(await github.pullRequests(repository)).toHaveLength(1);
  expect(asked.map(({ path }) => path)).toEqual([
    `${base}/pulls?state=all&sort=updated&direction=desc&per_page=100`,
  ]);
});

describe("write access", () => {
  const ana = { login: "ana", id: 1, bot: false };

  test.each([
    [true, { permission: "admin" }],
    [true, { permission: "write", role_name: "maintain" }],
    [true, { permission: "read", role_name: "maintain" }],
    [true, { permission: "write", role_name: "own role" }],
    [true, { permission: "write", user: null }],
    [true, { permission: "write", user: { id: 1 } }],
    [false, { permission: "admin", user: { id: 2 } }],
    [false, { permission: "read", role_name: "triage" }],
    [false, { permission: "none" }],
  ])("%s for %j", async (may, body) => {
    const { github, asked } = await scripted([{ body }]);
    expect(await github.mayWrite(repository, ana)).toBe(may);
    expect(asked[0]?.path).toBe(`${base}/collaborators/ana/permission`);
  });

  test("unknown if GitHub does not know the account, or does not let the token know", async () => {
    const { github } = await scripted([{ status: 404, body: { message: "Not Found" } }]);
    expect(await github.mayWrite(repository, ana)).toBe(null);
  });

  test.each([
    { login: "ghost", id: 10_137, bot: false },
    { login: "ci[bot]", id: 3, bot: true },
  ])("false for $login, without a call", async (account) => {
    const { github, asked } = await scripted([]);
    expect(await github.mayWrite(repository, account)).toBe(false);
    expect(asked).toEqual([]);
  });

  test("is looked up once for each account, also concurrently", async () => {
    const { github, asked } = await scripted([
      { body: { permission: "admin" } },
      { body: { permission: "admin", user: { id: 1 } } },
      { body: { permission: "none" } },
    ]);
    const both = [github.mayWrite(repository, ana), github.mayWrite(repository, ana)];
    expect(await Promise.all(both)).toEqual([true, true]);
    expect(await github.mayWrite(repository, ana)).toBe(true);
    expect(await github.mayWrite(repository, { ...ana, id: 5 })).toBe(false);
    expect(await github.mayWrite("ana/other", ana)).toBe(false);
    expect(asked).toHaveLength(3);
  });
});
