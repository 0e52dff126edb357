/** Commits through the GraphQL API, whose errors have status 200. */
import { expect, test } from "vitest";
import { openGitHub } from "../../../src/ports/github/open.ts";
import { VirtualClock } from "../../support/virtual-clock.ts";
import { errorOf, now, repository, type Reply, scripted, token } from "./scripted.ts";

const sha = "b".repeat(40);
const commit = {
  branch: "main",
  parent: "a".repeat(40),
  message: "Update the portfolio: 1 ticked\n\n1 of 2 items are done.\n",
  additions: [{ path: "README.md", contents: "eA==" }],
  deletions: [{ path: ".roadfolio/old.svg" }],
};
const made: Reply = { body: { data: { createCommitOnBranch: { commit: { oid: sha } } } } };
const refused = (type: string | undefined, message = "No."): Reply => ({
  body: { data: { createCommitOnBranch: null }, errors: [{ ...(type !== undefined && { type }), message }] },
});
const nothing = async (): Promise<null> => null;

test("one request with the branch, its commit, the message and the files", async () => {
  const { github, asked } = await scripted([made]);
  expect(await github.commitOnBranch(repository, commit, nothing)).toBe(sha);
  expect(asked).toMatchObject([
    {
      method: "POST",
      path: "/graphql",
      body: {
        query: expect.stringContaining("createCommitOnBranch(input: $input)"),
        variables: {
          input: {
            branch: { repositoryNameWithOwner: repository, branchName: "main" },
            expectedHeadOid: commit.parent,
            message: { headline: "Update the portfolio: 1 ticked", body: "1 of 2 items are done." },
            fileChanges: { additions: commit.additions, deletions: commit.deletions },
          },
        },
      },
    },
  ]);
  expect(github.count()).toMatchObject({ reads: 0, writes: 1 });
});

test.each([
  ["FORBIDDEN", "permission", "contents: write"],
  ["RATE_LIMITED", "limit", "later"],
  ["STALE_DATA", "refused", "publish: pull-request"],
  ["UNPROCESSABLE", "refused", "publish: pull-request"],
])("an error of the type %s is “%s”, and nothing is sent again", async (type, kind, hint) => {
  const { github, asked } = await scripted([refused(type, "::error::Not now.")]);
  const error = await errorOf(github.commitOnBranch(repository, commit, nothing));
  expect(error).toMatchObject({ kind, hint: expect.stringContaining(hint) });
  expect(error.message).toContain("Not now.");
  expect(asked).toHaveLength(1);
});

test.each<[string, Reply]>([
  ["an error without a type", refused(undefined, "Something went wrong while executing your query.")],
  ["a server error", { status: 502, body: "<html>" }],
  ["an answer without a commit", { body: { data: { createCommitOnBranch: { commit: null } } } }],
])("after %s, it looks whether the commit was made before it tries again", async (_, reply) => {
  const there = await scripted([reply]);
  expect(await there.github.commitOnBranch(repository, commit, async () => sha)).toBe(sha);
  expect(there.asked).toHaveLength(1);
  const again = await scripted([reply, made]);
  expect(await again.github.commitOnBranch(repository, commit, nothing)).toBe(sha);
  expect(again.asked).toHaveLength(2);
});

test.each([
  ["https://api.github.com", "https://api.github.com/graphql"],
  ["https://api.octocorp.ghe.com/", "https://api.octocorp.ghe.com/graphql"],
  ["https://github.example.edu/api/v3", "https://github.example.edu/api/graphql"],
])("with the REST API at %s it is at %s", async (api, expected) => {
  const asked: string[] = [];
  const github = await openGitHub({
    token,
    api,
    budget: 10,
    clock: new VirtualClock(now.toISOString()),
    log: { info: () => undefined, progress: () => undefined },
    fetch: async (input) => {
      asked.push(String(input));
      return Response.json(made.body);
    },
  });
  await github.commitOnBranch(repository, commit, nothing);
  expect(asked).toEqual([expected]);
});
