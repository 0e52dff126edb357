/**
 * Asks who edited the text of issues and pull requests, fifty with one call of the GraphQL API: the REST API does not
 * say. Fields: docs.github.com, "GraphQL reference: Issue" (`userContentEdits`) and "UserContentEdit".
 */
import * as z from "zod";
import type { Account, TextEdits } from "../../activity/issue.ts";
import { stampOf } from "../../text/stamp.ts";
import { login } from "./answers.ts";
import type { Call } from "./call.ts";
import type { Calls } from "./calls.ts";
import { graphqlError, typedErrors } from "./graphql-error.ts";
import { placeOf } from "./place.ts";
import type { EditReader } from "./port.ts";
import { read } from "./read.ts";

/** How many are asked about with one call. GitHub limits a query by its nodes, and these are 5,050 of 500,000. */
const perCall = 50;

const edits = `fragment edits on Comment {
  lastEditedAt
  userContentEdits(first: 100) {
    pageInfo { hasNextPage }
    nodes { id editedAt editor { kind: __typename login ... on User { databaseId } ... on Bot { databaseId } } }
  }
}`;

function queryFor(numbers: readonly number[]): string {
  return [
    "query ($owner: String!, $name: String!) {",
    "  viewer { login }",
    "  repository(owner: $owner, name: $name) {",
    ...numbers.map((number) => `    i${number}: issueOrPullRequest(number: ${number}) { ...edits }`),
    "  }",
    "}",
    edits,
  ].join("\n");
}

/** Null for a deleted account, and for anything but a person or an app. An app's login has no "[bot]" here. */
const account = z
  .object({ kind: z.enum(["User", "Bot"]), login: z.string().regex(login), databaseId: z.int().positive() })
  .transform(({ kind, login: name, databaseId: id }): Account => {
    const bot = kind === "Bot";
    return { login: bot ? `${withoutSuffix(name)}[bot]` : name, id, bot };
  })
  .nullable()
  .catch(null);

const comment = z.object({
  lastEditedAt: z.iso.datetime().nullable(),
  userContentEdits: z.object({
    pageInfo: z.object({ hasNextPage: z.boolean() }),
    nodes: z.array(z.object({ id: z.string(), editedAt: z.iso.datetime(), editor: account })),
  }),
});

/** GitHub answers as much as it can, with errors beside it. */
const answer = z.union([
  z.object({
    data: z.object({
      viewer: z.object({ login: z.string() }).nullish(),
      repository: z.record(z.string(), z.unknown()),
    }),
  }),
  z.object({ errors: typedErrors }),
]);

export function createEditReader(calls: Calls): EditReader {
  return {
    async textEdits(repository, numbers) {
      const found = new Map<number, TextEdits>();
      for (let from = 0; from < numbers.length; from += perCall) {
        const some = numbers.slice(from, from + perCall);
        const { viewer, repository: objects } = await ask(calls, repository, some);
        for (const number of some) {
          const one = editsOf(objects[`i${number}`], viewer?.login ?? "");
          if (one !== null) found.set(number, one);
        }
      }
      return found;
    },
  };
}

async function ask(calls: Calls, repository: string, numbers: readonly number[]) {
  const { owner, repo } = placeOf(repository);
  const call: Call<z.infer<typeof answer>> = {
    route: "POST /graphql",
    reads: true,
    at: {},
    send: { query: queryFor(numbers), variables: { owner, name: repo } },
    answer,
    doing: `Asking who edited issues of ${repository}`,
    needs: "issues: read",
  };
  const told = await read(calls, call);
  if ("errors" in told)
    throw graphqlError(call, told.errors, "Check that the token may read the repository's issues.");
  return told.data;
}

/** @param viewer login of the token's account. @returns null if GitHub did not say */
function editsOf(object: unknown, viewer: string): TextEdits | null {
  const { success, data } = comment.safeParse(object);
  if (!success) return null;
  const { lastEditedAt, userContentEdits } = data;
  const list = userContentEdits.nodes
    .map(({ id, editedAt, editor }) => ({
      stamp: stampOf(id),
      at: editedAt,
      by: editor,
      ours: editor?.bot === true && editor.login === viewer,
    }))
    // GitHub's documentation does not say in which order they are.
    .toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  const newest = list[0]?.at ?? null;
  if (lastEditedAt !== null && (newest === null || newest < lastEditedAt)) return null;
  return { list, complete: !userContentEdits.pageInfo.hasNextPage };
}

function withoutSuffix(name: string): string {
  return name.replace(/\[bot\]$/, "");
}
