/**
 * Asks what closed issues: the REST API names only the account that it happened for. Fields: docs.github.com, "GraphQL
 * reference: ClosedEvent" (`closer`: "Object which triggered the creation of this event").
 */
import * as z from "zod";
import { askIssues } from "./ask-issues.ts";
import type { Calls } from "./calls.ts";
import type { Closer, CloserReader } from "./port.ts";
import { commit, commitFacts, hostedCommit } from "./read-commits.ts";

const facts = `fragment facts on Issue {
  timelineItems(itemTypes: [CLOSED_EVENT], last: 1) {
    nodes { ... on ClosedEvent { closer {
      kind: __typename
      ... on PullRequest { number author { type: __typename login } repository { nameWithOwner } }
      ... on Commit { ...commit }
    } } }
  }
}
${commitFacts}`;

const pull = z
  .object({
    kind: z.literal("PullRequest"),
    number: z.int().positive(),
    author: z.object({ type: z.string(), login: z.string() }).nullable(),
    repository: z.object({ nameWithOwner: z.string() }),
  })
  .transform(({ number, author, repository }): Closer => ({
    pull: number,
    repository: repository.nameWithOwner,
    // An app's login has no "[bot]" here, and may be that of a person.
    by: author && (author.type === "Bot" ? `${author.login.replace(/\[bot\]$/, "")}[bot]` : author.login),
  }));

const issue = z.object({
  timelineItems: z.object({ nodes: z.array(z.object({ closer: z.unknown() })) }),
});

export function createCloserReader(calls: Calls): CloserReader {
  return {
    async closers(repository, numbers) {
      const question = { repository, numbers, field: "issue", facts, about: "what closed" } as const;
      const found = await askIssues(calls, question);
      return new Map(
        found.flatMap(({ number, object }) => {
          const event = issue.safeParse(object).data?.timelineItems.nodes.at(-1);
          const one = closerOf(event?.closer, repository);
          return one === null ? [] : [[number, one] as const];
        }),
      );
    },
  };
}

function closerOf(closer: unknown, repository: string): Closer | null {
  const byCommit = commit.safeParse(closer).data;
  return byCommit === undefined
    ? (pull.safeParse(closer).data ?? null)
    : { commit: hostedCommit(byCommit, repository) };
}
