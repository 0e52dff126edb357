/**
 * Asks who edited the text of issues and pull requests, which the REST API does not say. Fields: docs.github.com, "GraphQL reference: Issue" (`userContentEdits`) and "UserContentEdit".
 */
import * as z from "zod";
import type { Account, TextEdits } from "../../activity/issue.ts";
import { stampOf } from "../../text/stamp.ts";
import { login } from "./answers.ts";
import { askIssues } from "./ask-issues.ts";
import type { Calls } from "./calls.ts";
import type { EditReader } from "./port.ts";

const facts = `fragment facts on Comment {
  lastEditedAt
  userContentEdits(first: 100) {
    pageInfo { hasNextPage }
    nodes { id editedAt editor { kind: __typename login ... on User { databaseId } ... on Bot { databaseId } } }
  }
}`;

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

export function createEditReader(calls: Calls): EditReader {
  return {
    async textEdits(repository, numbers) {
      const question = {
        repository,
        numbers,
        field: "issueOrPullRequest",
        facts,
        about: "who edited",
      } as const;
      const found = await askIssues(calls, question);
      return new Map(
        found.flatMap(({ number, object, viewer }) => {
          const one = editsOf(object, viewer);
          return one === null ? [] : [[number, one] as const];
        }),
      );
    },
  };
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
