/** What is pushed, and what happens to our pull request. */
import { describe, expect, test } from "vitest";
import { emptyPlan, type Plan, type PlannedPullRequest } from "../../src/plan/plan.ts";
import type { GitWriter } from "../../src/ports/git/port.ts";
import { publishPlan, type PublishTarget } from "../../src/sync/publish.ts";
import { fakeGitHub, refusal } from "../support/fake-github.ts";
import { issueOf } from "../support/issues.ts";

const missing = (name: string) => (): never => {
  throw new Error(`${name} was not supplied`);
};
const fakeWriter = (given: Partial<GitWriter>): GitWriter => ({
  head: missing("head"),
  commit: missing("commit"),
  push: missing("push"),
  checkPaths: missing("checkPaths"),
  uncommitted: missing("uncommitted"),
  pushBranch: missing("pushBranch"),
  deleteBranch: missing("deleteBranch"),
  takeRemote: missing("takeRemote"),
  ...given,
});
const log = { info: (): void => undefined, progress: (): void => undefined };
const repository = "ana/learning";
const planOf = (pullRequest: PlannedPullRequest | null = null): Plan => ({
  ...emptyPlan([]),
  files: [{ path: "roadmap.json", status: "updated", content: "{}" }],
  commitMessage: "Update the portfolio\n",
  pullRequest,
});
const open: PlannedPullRequest = {
  repository,
  action: "open",
  title: "T",
  body: "B",
  base: "main",
  declined: false,
};

function world({ pushes = [true], branch = true }: { pushes?: boolean[]; branch?: boolean } = {}) {
  const calls: string[] = [];
  const results = [...pushes];
  const writer = fakeWriter({
    commit: async (paths, message) => {
      calls.push(`commit ${paths.join(" ")}: ${message.trim()}`);
      return "abc";
    },
    push: async () => {
      calls.push("push");
      return (results.shift() ?? true) ? "abc" : null;
    },
    pushBranch: async (name, paths) => {
      calls.push(`push ${name}: ${paths.join(" ")}`);
      return branch ? "abc" : null;
    },
    deleteBranch: async (name) => {
      calls.push(`delete ${name}`);
    },
    takeRemote: async (base) => {
      calls.push(`take ${base}`);
    },
  });
  const github = fakeGitHub({
    openPullRequest: async (name, { title, head, base }) => {
      calls.push(`open ${name} ${title}: ${head} to ${base}`);
      return issueOf({ number: 31 });
    },
    updatePullRequest: async (name, number, change) => {
      calls.push(`change ${name}#${number}: ${JSON.stringify(change)}`);
      return issueOf({ number });
    },
  });
  return { calls, writer, github };
}

const publish = (plan: Plan, publishing: PublishTarget, attempt = 1, base: string | null = "base") =>
  publishPlan(plan, publishing, { base, attempt, log });
const commit = "commit roadmap.json: Update the portfolio";
const pushBranch = "push roadfolio/update: roadmap.json";

describe("publishing to the branch", () => {
  test("commits only", async () => {
    const { calls, writer } = world();
    expect(await publish(planOf(open), { writer, how: "commit", github: null })).toEqual({
      commit: "abc",
      pullRequest: null,
    });
    expect(calls).toEqual([commit]);
  });

  test("pushes", async () => {
    const { calls, writer } = world();
    expect(await publish(planOf(), { writer, how: "push", github: null })).toEqual({
      commit: "abc",
      pullRequest: null,
    });
    expect(calls).toEqual([commit, "push"]);
  });

  test("reports the commit that the remote has, which GitHub's API made", async () => {
    const { writer } = world();
    const signing = { ...writer, push: async () => "def" };
    expect(await publish(planOf(), { writer: signing, how: "push", github: null })).toMatchObject({
      commit: "def",
    });
    const unchanged = { ...signing, commit: async () => null };
    expect(await publish(planOf(), { writer: unchanged, how: "push", github: null })).toMatchObject({
      commit: null,
    });
  });

  test("takes the remote's newest commit if it moved, so that everything is computed again", async () => {
    const { calls, writer } = world({ pushes: [false] });
    expect(await publish(planOf(), { writer, how: "push", github: null })).toBe("moved");
    expect(calls).toEqual([commit, "push", "take base"]);
  });

  test.each([
    ["too often", 40, "base"],
    ["and there is no base", 1, null],
  ])("is an error if the remote moved %s", async (_name, attempt, base) => {
    const { writer } = world({ pushes: [false] });
    await expect(
      publish(planOf(), { writer, how: "push", github: null }, attempt, base),
    ).rejects.toMatchObject({ code: "push" });
    const last = world({ pushes: [false] });
    expect(await publish(planOf(), { writer: last.writer, how: "push", github: null }, 39)).toBe("moved");
  });
});

describe("publishing by pull request", () => {
  const run = async (planned: PlannedPullRequest | null, branch = true) => {
    const { calls, writer, github } = world({ branch });
    const result = await publish(planOf(planned), { writer, how: "pull-request", github });
    return { calls, result };
  };

  test("with nothing to do keeps the commit local", async () => {
    expect(await run(null)).toEqual({ calls: [commit], result: { commit: "abc", pullRequest: null } });
  });

  test("pushes the branch before opening it", async () => {
    expect(await run(open)).toEqual({
      calls: [commit, pushBranch, "open ana/learning T: roadfolio/update to main"],
      result: { commit: "abc", pullRequest: 31 },
    });
  });

  test("opens a new one if the old one is closed, although the branch exists", async () => {
    expect((await run(open, false)).calls.at(-1)).toMatch(/^open /);
  });

  test("does not reopen a declined one until there is something new", async () => {
    const declined = { ...open, declined: true };
    expect(await run(declined, false)).toEqual({
      calls: [commit, pushBranch],
      result: { commit: "abc", pullRequest: null },
    });
    expect((await run(declined, true)).result).toMatchObject({ pullRequest: 31 });
  });

  test("updates an open one with what differs", async () => {
    const update: PlannedPullRequest = { repository, action: "update", number: 30, change: { title: "New" } };
    expect(await run(update)).toEqual({
      calls: [commit, pushBranch, 'change ana/learning#30: {"title":"New"}'],
      result: { commit: "abc", pullRequest: 30 },
    });
    expect((await run({ ...update, change: {} })).calls).toEqual([commit, pushBranch]);
  });

  test("closes one with nothing left in it, and deletes its branch", async () => {
    expect(await run({ repository, action: "close", number: 30 })).toEqual({
      calls: [commit, "delete roadfolio/update", 'change ana/learning#30: {"state":"closed"}'],
      result: { commit: "abc", pullRequest: null },
    });
  });

  test("deletes the branch even if closing fails, so that the next run need not come back for it", async () => {
    const { calls, writer } = world();
    const github = fakeGitHub({ updatePullRequest: async () => Promise.reject(refusal("permission")) });
    const plan = planOf({ repository, action: "close", number: 30 });
    await expect(publish(plan, { writer, how: "pull-request", github })).rejects.toMatchObject({
      code: "github-permission",
    });
    expect(calls).toEqual([commit, "delete roadfolio/update"]);
  });
});
