/** Asks the GraphQL API about issues by their numbers, fifty with one call. */
import * as z from "zod";
import type { Call } from "./call.ts";
import type { Calls } from "./calls.ts";
import { graphqlError, typedErrors } from "./graphql-error.ts";
import { placeOf } from "./place.ts";
import { read } from "./read.ts";

/** GitHub limits a query by its nodes: at most 5,100 of 500,000 are asked with one call. */
const perCall = 50;

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

interface Question {
  repository: string;
  numbers: readonly number[];
  field: "issue" | "issueOrPullRequest";
  /** A fragment called "facts", and those that it needs. */
  facts: string;
  /** What follows "Asking" in error messages. */
  about: string;
}

/** @returns what GitHub answered about each issue, and the login of the token's account. @throws GitHubError */
export async function askIssues(
  calls: Calls,
  { repository, numbers, field, facts, about }: Question,
): Promise<{ number: number; object: unknown; viewer: string }[]> {
  const { owner, repo } = placeOf(repository);
  const found = [];
  for (let from = 0; from < numbers.length; from += perCall) {
    const some = numbers.slice(from, from + perCall);
    const query = [
      "query ($owner: String!, $name: String!) {",
      "  viewer { login }",
      "  repository(owner: $owner, name: $name) {",
      ...some.map((number) => `    i${number}: ${field}(number: ${number}) { ...facts }`),
      "  }",
      "}",
      facts,
    ].join("\n");
    const call: Call<z.infer<typeof answer>> = {
      route: "POST /graphql",
      reads: true,
      at: {},
      send: { query, variables: { owner, name: repo } },
      answer,
      doing: `Asking ${about} issues of ${repository}`,
      needs: "issues: read",
    };
    const told = await read(calls, call);
    if ("errors" in told)
      throw graphqlError(call, told.errors, "Check that the token may read the repository's issues.");
    const { viewer, repository: objects } = told.data;
    for (const number of some)
      found.push({ number, object: objects[`i${number}`], viewer: viewer?.login ?? "" });
  }
  return found;
}
