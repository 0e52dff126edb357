/**
 * Makes commits through GitHub's GraphQL API, which signs them: docs.github.com, "createCommitOnBranch". Errors come with
 * status 200 there.
 */
import * as z from "zod";
import type { Call } from "./call.ts";
import type { Calls } from "./calls.ts";
import { graphqlError, typedErrors } from "./graphql-error.ts";
import { writeOnce } from "./once.ts";
import { placeOf } from "./place.ts";
import type { CommitWriter } from "./port.ts";

const mutation = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) {
    commit {
      oid
    }
  }
}`;

/** An error without a type is one of GitHub's own failures, after which it is unknown whether the commit was made. */
const answer = z.union([
  z.object({ errors: typedErrors }),
  z
    .object({
      errors: z.undefined().optional(),
      data: z.object({
        createCommitOnBranch: z.object({ commit: z.object({ oid: z.string().regex(/^[\da-f]{40,64}$/) }) }),
      }),
    })
    .transform(({ data }) => ({ sha: data.createCommitOnBranch.commit.oid })),
]);

const rulesHint =
  "If a rule of the branch is in the way, let the Action bypass it or set publish: pull-request. Otherwise fix what GitHub reports and run again.";

export function createCommitWriter(calls: Calls): CommitWriter {
  return {
    async commitOnBranch(repository, { branch, parent, message, additions, deletions }, readBack) {
      // The name is checked here, since it is in no route.
      placeOf(repository);
      const [headline = "", ...body] = message.trim().split("\n");
      const input = {
        branch: { repositoryNameWithOwner: repository, branchName: branch },
        expectedHeadOid: parent,
        message: { headline, body: body.join("\n").trim() },
        fileChanges: { additions, deletions },
      };
      const call: Call<z.infer<typeof answer>> = {
        route: "POST /graphql",
        at: {},
        send: { query: mutation, variables: { input } },
        answer,
        doing: `Committing to ${branch} of ${repository}`,
        needs: "contents: write",
      };
      const made = await writeOnce(calls, call, async () => {
        const sha = await readBack();
        return sha === null ? null : { sha };
      });
      if ("sha" in made) return made.sha;
      throw graphqlError(call, made.errors, rulesHint);
    },
  };
}
