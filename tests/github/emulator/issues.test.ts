/** Issues, their permissions, and their events. */
import { describe, expect, test } from "vitest";
import { startGitHub } from "./github.ts";

const status = (code: number) => expect.objectContaining({ status: code });

test("an issue as GitHub shows it", async () => {
  const github = await startGitHub();
  github.now = "2025-10-03T10:00:00Z";
  await github
    .as("ana-souza")
    .createIssue({ title: "Basics", body: "- [ ] joins", labels: ["roadmap:basics"] });
  expect(await github.as("reader").issue(1)).toMatchObject({
    number: 1,
    body: "- [ ] joins",
    state: "open",
    state_reason: null,
    user: { login: "ana-souza", id: 1001, type: "User" },
    html_url: "https://github.com/ana-souza/learning/issues/1",
    author_association: "OWNER",
    created_at: "2025-10-03T10:00:00Z",
  });
  github.now = "2025-10-04T10:00:00Z";
  await github.as("friend").patchIssue(1, { title: "Basics, all", body: "- [x] joins" });
  expect(await github.as("friend").issue(1)).toMatchObject({
    created_at: "2025-10-03T10:00:00Z",
    updated_at: "2025-10-04T10:00:00Z",
  });
  // GitHub has no events "opened" and "edited".
  expect(await github.as("friend").events(1)).toMatchObject([
    { event: "labeled", label: { name: "roadmap:basics" }, actor: { login: "ana-souza" } },
    { event: "renamed", rename: { from: "Basics", to: "Basics, all" }, created_at: "2025-10-04T10:00:00Z" },
  ]);
});

test("closing has a reason, an actor and a time, and can be undone", async () => {
  const github = await startGitHub();
  const [ana, friend] = [github.as("ana-souza"), github.as("friend")];
  await ana.createIssue({ title: "One" });
  github.now = "2025-10-05T08:00:00Z";
  await friend.close(1, "duplicate");
  expect(await ana.issue(1)).toMatchObject({ state_reason: "duplicate", closed_by: { login: "friend" } });
  expect((await ana.issues())[0]).toMatchObject({ state_reason: "duplicate" });
  expect((await ana.issues())[0]).not.toHaveProperty("closed_by");
  await ana.reopen(1);
  expect(await ana.issue(1)).toMatchObject({ state: "open", state_reason: "reopened", closed_at: null });
  await ana.close(1);
  expect(await ana.issue(1)).toMatchObject({ state_reason: "completed" });
  const at = "2025-10-05T08:00:00Z";
  expect(await ana.events(1)).toMatchObject([
    { event: "closed", actor: { login: "friend" }, created_at: at, state_reason: "duplicate" },
    { event: "reopened", actor: { login: "ana-souza" }, created_at: at },
    { event: "closed", actor: { login: "ana-souza" }, created_at: at, state_reason: null },
  ]);
});

describe("without write access", () => {
  test.each(["stranger", "reader"])("%s opens issues, edits and closes their own", async (login) => {
    const github = await startGitHub();
    const someone = github.as(login);
    const issue = { title: "Mine", labels: ["roadmap:joins"], templateLabels: ["question"] };
    const { labels } = await someone.createIssue(issue);
    // Their own label is silently dropped; a template's is added in their name.
    expect(labels).toMatchObject([{ name: "question" }]);
    expect(await someone.events(1)).toMatchObject([
      { event: "labeled", actor: { login }, label: { name: "question" } },
    ]);
    expect(await someone.patchIssue(1, { body: "- [x] joins", labels: ["roadmap:joins"] })).toMatchObject({
      labels,
    });
    await someone.close(1);
    await someone.reopen(1);
    await github.as("friend").close(1);
    await expect(someone.reopen(1)).rejects.toEqual(status(403));
  });

  test("they cannot change anything else", async () => {
    const github = await startGitHub();
    const [ana, stranger] = [github.as("ana-souza"), github.as("stranger")];
    await ana.createIssue({ title: "Hers", labels: ["bug"] });
    const tries = [
      () => stranger.patchIssue(1, { body: "- [x] joins" }),
      () => stranger.close(1),
      () => stranger.addLabels(1, "roadmap:joins"),
      () => stranger.removeLabel(1, "bug"),
      () => stranger.createLabel("roadmap:joins"),
      () => stranger.createMilestone({ title: "Basics" }),
      () => stranger.lock(1),
    ];
    for (const attempt of tries) await expect(attempt()).rejects.toEqual(status(403));
    await stranger.comment(1, "/tick joins");
    await ana.lock(1);
    await expect(stranger.comment(1, "again")).rejects.toEqual(status(403));
    expect((await ana.comments(1)).map(({ body, user }) => [body, user?.login])).toEqual([
      ["/tick joins", "stranger"],
    ]);
  });

  test("triage can edit text in an organization's repository", async () => {
    const github = await startGitHub({ repositories: ["acme/learning"] });
    const [ana, reader] = ["ana-souza", "reader"].map((login) => github.as(login).in("acme/learning"));
    await ana?.createIssue({ title: "Hers", body: "- [ ] joins" });
    await expect(reader?.patchIssue(1, { body: "- [x] joins" })).rejects.toEqual(status(403));
    await ana?.addCollaborator("reader", "triage");
    expect(await reader?.patchIssue(1, { body: "- [x] joins" })).toMatchObject({ body: "- [x] joins" });
    expect(await ana?.permission("reader")).toMatchObject({ permission: "read", role_name: "triage" });
    expect(await ana?.permission("ana-souza")).toMatchObject({ permission: "admin" });
  });

  test("triage can label and close, but not edit text", async () => {
    const github = await startGitHub();
    await github.as("ana-souza").addCollaborator("stranger", "triage");
    await github.as("ana-souza").createIssue({ title: "Hers" });
    await github.as("stranger").addLabels(1, "bug");
    await github.as("stranger").close(1, "not_planned");
    await expect(github.as("stranger").patchIssue(1, { title: "x" })).rejects.toEqual(status(403));
  });
});

test("a workflow's token can write, and its user is a bot", async () => {
  const github = await startGitHub({ repositories: ["ana-souza/other"] });
  const workflow = github.as("github-actions[bot]");
  const { user } = await workflow.createIssue({ title: "Basics", labels: ["roadmap"] });
  expect(user).toMatchObject({ login: "github-actions[bot]", id: 41898282, type: "Bot" });
  expect(await workflow.labels()).toMatchObject([{ name: "roadmap" }]);
  await expect(workflow.in("ana-souza/other").createLabel("x")).rejects.toThrow(
    "not accessible by integration",
  );
});

test("labels and milestones are unique, and bodies have a maximum length", async () => {
  const github = await startGitHub();
  const ana = github.as("ana-souza");
  await ana.createLabel("roadmap:joins", "0e8a16", "Joins");
  await expect(ana.createLabel("Roadmap:Joins")).rejects.toThrow('"code":"already_exists"');
  await ana.createMilestone({ title: "Basics", due_on: "2025-10-20T12:00:00Z" });
  await expect(ana.createMilestone({ title: "Basics" })).rejects.toThrow('"code":"already_exists"');
  await expect(ana.createIssue({ title: "Long", body: "x".repeat(65_537) })).rejects.toThrow(
    "body is too long",
  );
  await ana.createIssue({ title: "Long", body: "x".repeat(65_536), milestone: 1 });
  expect(await ana.events(1)).toMatchObject([{ event: "milestoned" }]);
  expect(await ana.milestones()).toMatchObject([{ number: 1, title: "Basics", state: "open" }]);
});
