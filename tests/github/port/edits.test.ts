/** Who edited issues: one query for fifty, with errors in answers of status 200. */
import { expect, test } from "vitest";
import { stampOf } from "../../../src/text/stamp.ts";
import { errorOf, repository, type Reply, scripted } from "./scripted.ts";

const at = (second: number): string => `2026-01-02T03:04:0${second}Z`;
const user = (login: string, more: object = {}): object => ({ kind: "User", login, databaseId: 7, ...more });
const edit = (second: number, editor: object | null): object => ({
  id: `UCE_${second}`,
  editedAt: at(second),
  editor,
});
const edits = (nodes: unknown[], more: object = {}, hasNextPage = false): object => ({
  lastEditedAt: at(3),
  userContentEdits: { pageInfo: { hasNextPage }, nodes },
  ...more,
});
const told = (objects: Record<string, unknown>, errors?: unknown[], viewer: unknown = null): Reply => ({
  body: { data: { viewer, repository: objects }, ...(errors && { errors }) },
});

test("120 issues take three queries", async () => {
  const { github, asked } = await scripted([told({}), told({}), told({})]);
  const numbers = Array.from({ length: 120 }, (_, index) => index + 1);
  expect(await github.textEdits(repository, numbers)).toEqual(new Map());
  const counts = asked.map(({ body }) => JSON.stringify(body).match(/issueOrPullRequest/g)?.length);
  expect(counts).toEqual([50, 50, 20]);
  expect(asked[0]?.body).toMatchObject({ variables: { owner: "ana", name: "learning" } });
  expect(github.count()).toMatchObject({ reads: 3, writes: 0 });
});

test("people, apps and deleted accounts, in the order of time", async () => {
  const nodes = [
    edit(1, null),
    edit(3, { kind: "Bot", login: "github-actions", databaseId: 41_898_282 }),
    edit(2, user("ana_acme")),
    edit(0, { kind: "Mannequin", login: "importer" }),
    edit(0, user("::warning::", { databaseId: 8 })),
  ];
  const viewer = { login: "github-actions[bot]" };
  const { github } = await scripted([
    told({ i12: edits(nodes), i13: edits([edit(3, null)], {}, true) }, undefined, viewer),
  ]);
  const found = await github.textEdits(repository, [12, 13]);
  expect(found.get(12)).toEqual({
    complete: true,
    list: [
      {
        stamp: stampOf("UCE_3"),
        at: at(3),
        by: { login: "github-actions[bot]", id: 41_898_282, bot: true },
        ours: true,
      },
      { stamp: stampOf("UCE_2"), at: at(2), by: { login: "ana_acme", id: 7, bot: false }, ours: false },
      { stamp: stampOf("UCE_1"), at: at(1), by: null, ours: false },
      { stamp: stampOf("UCE_0"), at: at(0), by: null, ours: false },
      { stamp: stampOf("UCE_0"), at: at(0), by: null, ours: false },
    ],
  });
  expect(found.get(13)?.complete).toBe(false);
});

test("a person is not the run's own app, even with its token", async () => {
  const { github } = await scripted([
    told({ i1: edits([edit(3, user("ana"))]) }, undefined, { login: "ana" }),
  ]);
  expect((await github.textEdits(repository, [1])).get(1)?.list).toMatchObject([{ ours: false }]);
});

test("an issue without edits", async () => {
  const { github } = await scripted([told({ i1: edits([], { lastEditedAt: null }) })]);
  expect((await github.textEdits(repository, [1])).get(1)).toEqual({ list: [], complete: true });
});

test.each<[string, unknown]>([
  ["no such issue", null],
  ["edits that the token may not see", edits([], { userContentEdits: null })],
  ["an edit that the token may not see", edits([edit(3, null), null])],
  ["edits of which the newest is missing", edits([edit(2, null)])],
  ["an edited text without edits", edits([])],
  ["something else", { title: "Learn" }],
])("nothing is known of %s", async (_, object) => {
  const { github } = await scripted([told({ i1: object }, [{ type: "FORBIDDEN", message: "No." }])]);
  expect((await github.textEdits(repository, [1])).size).toBe(0);
});

test.each([
  ["RATE_LIMITED", "limit"],
  ["FORBIDDEN", "permission"],
  ["NOT_FOUND", "refused"],
])("%s is an error of kind %s", async (type, kind) => {
  const { github } = await scripted([
    { body: { data: { viewer: null, repository: null }, errors: [{ type, message: "No." }] } },
  ]);
  expect(await errorOf(github.textEdits(repository, [1]))).toMatchObject({ kind });
});

test.each<[string, object, boolean]>([
  ["a person", { private: false, fork: false, owner: { type: "User" } }, true],
  ["a person, in private", { private: true, fork: false, owner: { type: "User" } }, true],
  // It has the people and roles of the organization that it comes from.
  ["a person, as a private fork", { private: true, fork: true, owner: { type: "User" } }, false],
  ["a person, as a public fork", { private: false, fork: true, owner: { type: "User" } }, true],
  ["an organization", { private: false, fork: false, owner: { type: "Organization" } }, false],
  ["somebody unknown", { private: false, fork: false }, false],
])("a repository of %s", async (_, body, is) => {
  const { github, asked } = await scripted([{ body }]);
  expect(await github.isPersonal(repository)).toBe(is);
  expect(await github.isPublic(repository)).toBe(!("private" in body && body.private));
  expect(asked).toHaveLength(1);
});

test("whose a repository is, is unknown if the call fails", async () => {
  const { github } = await scripted([{ status: 404, body: { message: "Not Found" } }]);
  expect(await github.isPersonal(repository)).toBeNull();
});
