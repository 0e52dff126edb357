/** What GitHub knows about commits: one query for a hundred, with errors in answers of status 200. */
import { expect, test } from "vitest";
import { errorOf, repository, type Reply, scripted } from "./scripted.ts";

const shaOf = (number: number): string => number.toString(16).padStart(40, "0");
const [sha] = [shaOf(1)];

const facts = (fields: Record<string, unknown> = {}): Record<string, unknown> => ({
  oid: sha,
  author: { user: { login: "ana" } },
  signature: null,
  associatedPullRequests: { nodes: [] },
  ...fields,
});
const told = (objects: Record<string, unknown>, errors?: unknown[]): Reply => ({
  body: { data: { repository: { nameWithOwner: "Ana/Learning", ...objects } }, ...(errors && { errors }) },
});
const failed = (type?: string): Reply => ({
  body: { data: { repository: null }, errors: [{ ...(type !== undefined && { type }), message: "No." }] },
});

test("250 commits take three queries, and none is asked twice", async () => {
  const { github, asked } = await scripted([told({}), told({}), told({}), told({ c0: facts() })]);
  const shas = Array.from({ length: 250 }, (_, index) => shaOf(index + 2));
  expect(await github.hostedCommits(repository, shas)).toEqual([]);
  expect(asked.map(({ path }) => path)).toEqual(["/graphql", "/graphql", "/graphql"]);
  const counts = asked.map(({ body }) => JSON.stringify(body).match(/object\(oid/g)?.length);
  expect(counts).toEqual([100, 100, 50]);
  expect(asked[0]?.body).toMatchObject({ variables: { owner: "ana", name: "learning" } });
  expect(await github.hostedCommits(repository, [...shas, sha])).toMatchObject([{ sha }]);
  expect(asked).toHaveLength(4);
  expect(github.count()).toMatchObject({ reads: 4, writes: 0 });
});

test("account, signature and merged pull requests of this repository", async () => {
  const pull = (number: number, more: object = {}): object => ({
    number,
    mergedAt: "2026-01-02T03:04:05Z",
    baseRefName: "main",
    author: { kind: "User", login: "mallory" },
    baseRepository: { nameWithOwner: "Ana/Learning" },
    ...more,
  });
  const nodes = [
    pull(1),
    pull(2, { mergedAt: null }),
    pull(3, { baseRepository: { nameWithOwner: "mallory/learning" } }),
    pull(4, { author: null }),
    null,
  ];
  const signature = { isValid: true, wasSignedByGitHub: false, signer: { login: "ana" } };
  const { github } = await scripted([
    told({
      c0: facts({ signature, associatedPullRequests: { nodes } }),
      c1: facts({ oid: shaOf(2), author: { user: null }, signature: { ...signature, isValid: false } }),
      c2: facts({ oid: shaOf(3), associatedPullRequests: null }),
      c3: null,
      c4: { kind: "not a commit" },
    }),
  ]);
  const seen = { base: "main", bot: false, mergedAt: "2026-01-02T03:04:05Z" };
  expect(await github.hostedCommits(repository, [1, 2, 3, 4, 5].map(shaOf))).toEqual([
    {
      sha,
      login: "ana",
      signature: { byGitHub: false, signer: "ana" },
      pulls: [
        { ...seen, number: 1, author: "mallory" },
        { ...seen, number: 4, author: null },
      ],
    },
    { sha: shaOf(2), login: null, signature: null, pulls: [] },
    { sha: shaOf(3), login: "ana", signature: null, pulls: null },
  ]);
});

test("what GitHub answers beside an error counts", async () => {
  const { github } = await scripted([told({ c0: facts() }, [{ type: "FORBIDDEN", message: "No." }])]);
  expect(await github.hostedCommits(repository, [sha])).toMatchObject([{ login: "ana" }]);
});

test.each([
  ["FORBIDDEN", "permission", "contents: read"],
  ["RATE_LIMITED", "limit", "later"],
  ["NOT_FOUND", "refused", "token may read"],
])("an error of the type %s is “%s”, and nothing is asked again", async (type, kind, hint) => {
  const { github, asked } = await scripted([failed(type)]);
  expect(await errorOf(github.hostedCommits(repository, [sha]))).toMatchObject({
    kind,
    hint: expect.stringContaining(hint),
  });
  expect(asked).toHaveLength(1);
});

test.each<[string, Reply]>([
  ["an error without a type", failed()],
  ["a server error", { status: 502, body: "<html>" }],
  ["another answer", { body: [] }],
])("after %s, it asks again", async (_, reply) => {
  const { github, asked } = await scripted([reply, told({ c0: facts() })]);
  expect(await github.hostedCommits(repository, [sha])).toMatchObject([{ login: "ana" }]);
  expect(asked).toHaveLength(2);
});

test("only full shas get into a query", async () => {
  const { github, asked } = await scripted([]);
  expect(await github.hostedCommits(repository, ["abcdef0", `${sha}") { oid } }`, "HEAD"])).toEqual([]);
  expect(asked).toEqual([]);
});

test.each([
  ["graphql", true],
  ["core", false],
])("the hourly limit of “%s” lets other calls continue: %s", async (resource, goesOn) => {
  const headers = {
    "x-ratelimit-resource": resource,
    "x-ratelimit-remaining": "0",
    "x-ratelimit-reset": "1900000000",
  };
  const limited = { status: 403, headers, body: { message: "API rate limit exceeded" } };
  const { github, asked } = await scripted([limited, { body: [] }]);
  expect(await errorOf(github.hostedCommits(repository, [sha]))).toMatchObject({ kind: "limit" });
  await github.issues(repository).catch(() => undefined);
  expect(asked).toHaveLength(goesOn ? 2 : 1);
});
