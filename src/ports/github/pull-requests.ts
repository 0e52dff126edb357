/** Opens and updates pull requests. */
import * as z from "zod";
import { pullRequestAnswer } from "./answers.ts";
import type { Calls } from "./calls.ts";
import { changeOnce, writeOnce } from "./once.ts";
import { placeOf } from "./place.ts";
import type { PullRequestWriter } from "./port.ts";
import { read } from "./read.ts";
import { holdsChange } from "./same.ts";

/** Routes and fields: docs.github.com, "REST API endpoints for pull requests". */
export function createPullRequestWriter(calls: Calls): PullRequestWriter {
  return {
    async openPullRequest(repository, { title, body, head, base }) {
      const at = placeOf(repository);
      const call = {
        at,
        doing: `Opening the pull request from ${head} in ${repository}`,
        needs: "pull-requests: write",
        also: "Also turn on “Allow GitHub Actions to create and approve pull requests” in the repository's settings, under Actions, General.",
      } as const;
      const route = "/repos/{owner}/{repo}/pulls";
      const send = { title, body, head, base };
      const opening = { ...call, route: `POST ${route}`, send, answer: pullRequestAnswer } as const;
      return writeOnce(calls, opening, async () => {
        const open = await read(calls, {
          ...call,
          route: `GET ${route}`,
          send: { head: `${at.owner}:${head}`, state: "open" },
          answer: z.array(pullRequestAnswer),
        });
        return open.find(({ pullRequest }) => pullRequest?.base === base) ?? null;
      });
    },

    async updatePullRequest(repository, number, change) {
      return changeOnce(
        calls,
        {
          path: "/repos/{owner}/{repo}/pulls/{number}",
          at: { ...placeOf(repository), number },
          send: { ...change },
          answer: pullRequestAnswer,
          doing: `Updating the pull request ${repository}#${number}`,
          needs: "pull-requests: write",
        },
        (now) => holdsChange(now, change),
      );
    },
  };
}
