/** What closed issues: a pull request, a commit, or somebody by hand. */
import { expect, test } from "vitest";
import { repository, type Reply, scripted } from "./scripted.ts";

const told = (closers: unknown[]): Reply => ({
  body: {
    data: {
      viewer: null,
      repository: Object.fromEntries(
        closers.map((closer, index) => [`i${index + 1}`, { timelineItems: { nodes: [{ closer }] } }]),
      ),
    },
  },
});
const pull = (author: object | null, nameWithOwner = repository): object => ({
  kind: "PullRequest",
  number: 7,
  author,
  repository: { nameWithOwner },
});
const sha = "1".padStart(40, "0");

test("pull requests, here and elsewhere, by a person, a deleted account and an app", async () => {
  const { github, asked } = await scripted([
    told([
      pull({ type: "User", login: "mallory" }),
      pull(null),
      pull({ type: "Bot", login: "ana" }, "ana/app"),
    ]),
  ]);
  expect(await github.closers(repository, [1, 2, 3])).toEqual(
    new Map([
      [1, { pull: 7, repository, by: "mallory" }],
      [2, { pull: 7, repository, by: null }],
      [3, { pull: 7, repository: "ana/app", by: "ana[bot]" }],
    ]),
  );
  expect(asked).toHaveLength(1);
});

test("a commit, with what GitHub knows about it", async () => {
  const commit = {
    kind: "Commit",
    oid: sha,
    author: { user: { login: "mallory" } },
    signature: null,
    associatedPullRequests: { nodes: [] },
  };
  const { github } = await scripted([told([commit])]);
  expect(await github.closers(repository, [1])).toEqual(
    new Map([[1, { commit: { sha, login: "mallory", signature: null, pulls: [] } }]]),
  );
});

test("by hand, by a project, or without an answer", async () => {
  const { github } = await scripted([told([null, { kind: "ProjectV2" }, { kind: "PullRequest" }])]);
  expect((await github.closers(repository, [1, 2, 3, 4])).size).toBe(0);
});
