/** Reactions to GitHub's responses: retries and errors. */
import { describe, expect, test } from "vitest";
import { errorOf, issue, type Reply, repository, scripted, second, token } from "./scripted.ts";

const refusing = (status: number, message = "No"): Reply => ({ status, body: { message } });
const good: Reply = { body: [issue()] };

describe("a read without a clear response", () => {
  const unclear: [string, Reply][] = [
    ["500", refusing(500)],
    ["502 with HTML", { status: 502, body: "<html>Unicorn</html>" }],
    ["503", { status: 503, body: "" }],
    ["an empty response", { body: "" }],
    ["HTML", { body: "<html></html>" }],
    ["something else", { body: { number: "seven" } }],
    ["a broken connection", { fails: "at once" }],
    ["an incomplete body", { fails: "within", body: [issue()] }],
    ["silence", { fails: "never" }],
  ];

  test.each(unclear)("is retried: %s", async (_name, reply) => {
    const { github, asked } = await scripted([reply, reply, good]);
    expect(await github.issues(repository)).toHaveLength(1);
    expect(asked).toHaveLength(3);
    expect(github.count()).toMatchObject({ reads: 3, writes: 0 });
  });

  test.each(unclear)("fails as unavailable after three attempts: %s", async (_name, reply) => {
    const { github, asked } = await scripted([reply, reply, reply, good]);
    const error = await errorOf(github.issues(repository));
    expect(error).toMatchObject({ kind: "unavailable", code: "github-unavailable", status: null });
    expect(error.message).toMatch(/^Reading the issues of ana\/learning failed: .*, after 3 attempts\.$/);
    expect(asked).toHaveLength(3);
  });

  test("reports the system's error code for a connection", async () => {
    const hangsUp: Reply = { fails: "at once" };
    const { github } = await scripted([hangsUp, hangsUp, hangsUp]);
    const { message } = await errorOf(github.issues(repository));
    expect(message).toMatch(
      /GitHub could not be reached \((?:UND_ERR_SOCKET|ECONNRESET)\), after 3 attempts/,
    );
  });

  test("waits a second, then four", async () => {
    const { github, asked } = await scripted([refusing(500), refusing(500), good]);
    await github.issues(repository);
    expect(asked.map(({ at }) => at)).toEqual([0, second, 5 * second]);
  });
});

test("a request times out after 30 seconds", async () => {
  const { github, asked } = await scripted([{ fails: "never" }, good]);
  await github.issues(repository);
  expect(asked.map(({ at }) => at)).toEqual([0, 31 * second]);
});

describe("a rejected list of issues is final", () => {
  test.each([
    [301, "permanently", "refused", "moved"],
    [302, "found", "refused", "moved"],
    [307, "moved", "refused", "moved"],
    [400, "Bad", "refused", "“Bad”"],
    [401, "Bad credentials", "permission", "does not accept the token"],
    [403, "Resource not accessible by integration", "permission", "“Resource not accessible by integration”"],
    [403, "Repository was archived", "permission", "“Repository was archived”"],
    [404, "Not Found", "permission", "does not exist, or the token has no access to it"],
    [409, "Conflict", "refused", "“Conflict”"],
    [410, "Issues are disabled for this repo", "refused", "issues are turned off"],
    [422, "Validation Failed", "refused", "“Validation Failed”"],
    [451, "Blocked", "refused", "“Blocked”"],
  ])("%i %s", async (status, said, kind, told) => {
    const headers: Record<string, string> = status < 400 ? { location: "/repositories/1/issues" } : {};
    const { github, asked } = await scripted([{ ...refusing(status, said), headers }, good]);
    const error = await errorOf(github.issues(repository));
    expect(error).toMatchObject({ kind, status });
    expect(error.message).toContain("Reading the issues of ana/learning failed");
    expect(error.message).toContain(told);
    expect(asked).toHaveLength(1);
  });

  test("with the invalid fields, as one safe line", async () => {
    const errors = ["a", { message: "b\n::error::c" }, { field: "title", code: "missing" }];
    const { github } = await scripted([{ status: 422, body: { message: "Validation Failed", errors } }]);
    const { message } = await errorOf(github.issues(repository));
    expect(message).toContain("GitHub says: “Validation Failed; a; b ::error::c; title missing”");
  });
});

describe("a missing permission is named", () => {
  const refused = refusing(403, "Resource not accessible by integration");
  const change = { title: "x", body: "y", head: "b", base: "main" };

  test.each([
    ["issues: read", "issues"],
    ["issues: read", "issue"],
    ["issues: read", "events"],
    ["issues: read", "milestones"],
    ["pull-requests: read", "pullRequests"],
    ["metadata: read", "mayWrite"],
    ["issues: write", "updateIssue"],
    ["issues: write", "addLabel"],
    ["issues: write", "updateMilestone"],
    ["pull-requests: write", "openPullRequest"],
    ["pull-requests: write", "updatePullRequest"],
  ] as const)("%s for %s", async (permission, name) => {
    const { github, asked } = await scripted([refused]);
    const calls = {
      issues: () => github.issues(repository),
      issue: () => github.issue(repository, 7),
      events: () => github.events(repository, 7),
      milestones: () => github.milestones(repository),
      pullRequests: () => github.pullRequests(repository),
      mayWrite: () => github.mayWrite(repository, { login: "ana", id: 1, bot: false }),
      updateIssue: () => github.updateIssue(repository, 7, { title: "x" }),
      addLabel: () => github.addLabel(repository, 7, { name: "x", color: "ffffff", description: "" }),
      updateMilestone: () => github.updateMilestone(repository, 2, { state: "closed" }),
      openPullRequest: () => github.openPullRequest(repository, change),
      updatePullRequest: () => github.updatePullRequest(repository, 7, { title: "x" }),
    };
    const error = await errorOf(calls[name]());
    expect(error).toMatchObject({ kind: "permission", status: 403 });
    expect(error.hint).toContain(permission);
    expect(error.hint.includes("Allow GitHub Actions to create and approve pull requests")).toBe(
      name === "openPullRequest",
    );
    expect(asked).toHaveLength(1);
  });
});

test.each([301, 404, 410])("an issue with status %i does not exist", async (status) => {
  const headers: Record<string, string> = status === 301 ? { location: "/repositories/1/issues/3" } : {};
  const { github, asked } = await scripted([{ ...refusing(status), headers }]);
  expect(await github.issue(repository, 7)).toBeNull();
  expect(asked).toHaveLength(1);
});

test.each(["ana", "ana/..", "../learning", "ana/learning/x", "ana/learning?x", ""])(
  "“%s” is not a repository, and no call is made",
  async (name) => {
    const { github, asked } = await scripted([good]);
    expect(await errorOf(github.issues(name))).toMatchObject({ kind: "refused", status: null });
    expect(asked).toEqual([]);
  },
);

test.each<[string, Reply]>([
  ["401", refusing(401)],
  ["403", refusing(403)],
  ["422", refusing(422)],
  ["429", refusing(429)],
  ["500", refusing(500)],
  ["closed connection", { fails: "at once" }],
])("no error contains the token: %s", async (_name, reply) => {
  const { github } = await scripted([reply, reply, reply, reply, reply, reply]);
  const error = await errorOf(github.updateIssue(repository, 7, { title: "x" }));
  const all = [error.message, error.hint, error.stack, String(error.cause), JSON.stringify(error)].join("\n");
  expect(all).not.toContain(token);
  expect(all).not.toMatch(/authorization/i);
});
