/** The double of GitHub's GraphQL API takes only what the public schema allows. */
import { expect, test } from "vitest";
import { wrongIn, wrongInMutation, wrongInQuery } from "./graphql-schema.ts";

const input = {
  branch: { repositoryNameWithOwner: "ana/learning", branchName: "main" },
  expectedHeadOid: "a".repeat(40),
  message: { headline: "Update" },
  fileChanges: { additions: [{ path: "a", contents: "eA==" }] },
};
const type = "CreateCommitOnBranchInput!";

test("a valid request", () => {
  expect(wrongIn(input, type, "input")).toEqual([]);
});

test.each<[string, object, string]>([
  ["a missing field", { message: {} }, "input.message.headline is missing"],
  ["an unknown field", { force: true }, "input.force is not in CreateCommitOnBranchInput"],
  ["another type", { expectedHeadOid: "main" }, "input.expectedHeadOid is not a GitObjectID"],
  [
    "base64 without padding",
    { fileChanges: { additions: [{ path: "a", contents: "eA" }] } },
    "input.fileChanges.additions[0].contents is not a Base64String",
  ],
  ["no list", { fileChanges: { deletions: "a" } }, "input.fileChanges.deletions is not a list"],
])("%s", (_, change, wrong) => {
  expect(wrongIn({ ...input, ...change }, type, "input")).toEqual([wrong]);
});

test("fields of the answer", () => {
  const mutation = (selection: string): string =>
    `mutation ($input: CreateCommitOnBranchInput!) {\n  createCommitOnBranch(input: $input) ${selection}\n}`;
  expect(wrongInMutation(mutation("{ commit { oid } ref { name } }"))).toEqual([]);
  expect(wrongInMutation(mutation("{ commit { sha } }"))).toEqual(["sha is not in Commit"]);
  expect(wrongInMutation("query { viewer { login } }")).not.toEqual([]);
});

test("fields of a query", () => {
  const query = (selection: string): string =>
    [
      "query ($owner: String!, $name: String!) {",
      "  repository(owner: $owner, name: $name) {",
      '    c0: object(oid: "a") { ...facts }',
      "  }",
      "}",
      `fragment facts on Commit {\n  ${selection}\n}`,
    ].join("\n");
  expect(wrongInQuery(query("author { user { login } } signature { signer { login } }"))).toEqual([]);
  expect(wrongInQuery(query("author { login }"))).toEqual(["login is not in GitActor"]);
  expect(wrongInQuery(query("associatedPullRequests(first: 3) { nodes { kind: __typename head } }"))).toEqual(
    ["head is not in PullRequest"],
  );
  const onBot = (field: string): string =>
    query(`userContentEdits(first: 2) { nodes { editor { login ... on Bot { ${field} } } } }`).replace(
      "facts on Commit",
      "facts on Comment",
    );
  expect(wrongInQuery(onBot("databaseId"))).toEqual([]);
  expect(wrongInQuery(onBot("email"))).toEqual(["email is not in Bot"]);
  expect(wrongInQuery("{ viewer { login } }")).not.toEqual([]);
});
