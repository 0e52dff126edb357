/**
 * Asks what GitHub knows about commits, a hundred with one call of the GraphQL API: whose account the author's address
 * belongs to, whether the signature is verified, and the pull requests that brought the commit in. Fields:
 * docs.github.com, "GraphQL reference: Commits".
 */
import * as z from "zod";
import type { HostedCommit } from "../../activity/hosted-commit.ts";
import type { Call } from "./call.ts";
import type { Calls } from "./calls.ts";
import { graphqlError, typedErrors } from "./graphql-error.ts";
import { placeOf } from "./place.ts";
import type { CommitReader } from "./port.ts";
import { read } from "./read.ts";

/** How many commits are asked with one call. GitHub limits a query by its nodes, and these are 1,100 of 500,000. */
const perCall = 100;

/** A fragment called "commit". */
export const commitFacts = `fragment commit on Commit {
  oid
  author { user { login } }
  signature { isValid wasSignedByGitHub signer { login } }
  associatedPullRequests(first: 10) {
    nodes { number mergedAt baseRefName author { kind: __typename login } baseRepository { nameWithOwner } }
  }
}`;

/** Full shas only, so that nothing else gets into the text of a query. */
const fullSha = /^[\da-f]{40}(?:[\da-f]{24})?$/;

function queryFor(shas: readonly string[]): string {
  const objects = shas.map((sha, index) => `    c${index}: object(oid: "${sha}") { ...commit }`);
  return [
    "query ($owner: String!, $name: String!) {",
    "  repository(owner: $owner, name: $name) {",
    "    nameWithOwner",
    ...objects,
    "  }",
    "}",
    commitFacts,
  ].join("\n");
}

const user = z.object({ login: z.string() }).nullish();
const pull = z.object({
  number: z.int().positive(),
  mergedAt: z.iso.datetime().nullish(),
  baseRefName: z.string(),
  author: z.object({ kind: z.string(), login: z.string() }).nullish(),
  baseRepository: z.object({ nameWithOwner: z.string() }).nullish(),
});
/** GitHub's answer to {@link commitFacts}. */
export const commit = z.object({
  oid: z.string().regex(fullSha),
  author: z.object({ user }).nullish(),
  signature: z.object({ isValid: z.boolean(), wasSignedByGitHub: z.boolean(), signer: user }).nullish(),
  // Null without the permission to read pull requests.
  associatedPullRequests: z.object({ nodes: z.array(pull.nullable()).nullish() }).nullish(),
});
type CommitAnswer = z.infer<typeof commit>;

/** GitHub answers as much as it can, with errors beside it. */
const answer = z.union([
  z.object({
    data: z.object({
      repository: z.looseObject({ nameWithOwner: z.string() }).transform(({ nameWithOwner, ...objects }) => ({
        name: nameWithOwner,
        commits: Object.values(objects).flatMap((one) => commit.safeParse(one).data ?? []),
      })),
    }),
  }),
  z.object({ errors: typedErrors }),
]);

/** Each commit is asked once per run. */
export function createCommitReader(calls: Calls): CommitReader {
  const known = new Map<string, HostedCommit | null>();

  async function ask(repository: string, shas: readonly string[]): Promise<void> {
    const { owner, repo } = placeOf(repository);
    const call: Call<z.infer<typeof answer>> = {
      route: "POST /graphql",
      reads: true,
      at: {},
      send: { query: queryFor(shas), variables: { owner, name: repo } },
      answer,
      doing: `Asking about commits of ${repository}`,
      needs: "contents: read",
    };
    const told = await read(calls, call);
    if ("errors" in told)
      throw graphqlError(call, told.errors, "Check that the token may read the repository.");
    const { name, commits } = told.data.repository;
    for (const sha of shas) known.set(`${repository} ${sha}`, null);
    for (const one of commits) known.set(`${repository} ${one.oid}`, hostedCommit(one, name));
  }

  return {
    async hostedCommits(repository, shas) {
      const full = [...new Set(shas)].filter((sha) => fullSha.test(sha));
      const open = full.filter((sha) => !known.has(`${repository} ${sha}`));
      for (let from = 0; from < open.length; from += perCall)
        await ask(repository, open.slice(from, from + perCall));
      return full.flatMap((sha) => known.get(`${repository} ${sha}`) ?? []);
    },
  };
}

/** @param name of the repository now; pull requests of others, such as the one it was forked from, do not count */
export function hostedCommit(
  { oid, author, signature, associatedPullRequests: pulls }: CommitAnswer,
  name: string,
): HostedCommit {
  return {
    sha: oid,
    login: author?.user?.login ?? null,
    signature: signature?.isValid
      ? { byGitHub: signature.wasSignedByGitHub, signer: signature.signer?.login ?? null }
      : null,
    pulls: pulls?.nodes
      ? pulls.nodes.flatMap((one) =>
          one?.mergedAt && one.baseRepository?.nameWithOwner === name
            ? {
                number: one.number,
                author: one.author?.login ?? null,
                bot: one.author?.kind === "Bot",
                base: one.baseRefName,
                mergedAt: one.mergedAt,
              }
            : [],
        )
      : null,
  };
}
