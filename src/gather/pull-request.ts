/** Finds the pull request in which earlier runs proposed their changes. */
import { accountOf, type RepositoryActivity } from "../activity/repository.ts";
import { type PullRequestSeen, updateBranch } from "../plan/update-branch.ts";
import type { RepositoryReader } from "../ports/github/port.ts";

/** The newest one from our branch; null if the portfolio's own repository or its branch is unknown. */
export async function readPullRequest(
  own: RepositoryActivity | undefined,
  github: Pick<RepositoryReader, "pullRequests">,
): Promise<PullRequestSeen | null> {
  if (own === undefined || own.branch === null) return null;
  const head = `${accountOf(own)}:${updateBranch}`.toLowerCase();
  const ours = (await github.pullRequests(own.name)).filter(
    ({ pullRequest }) => pullRequest?.head?.toLowerCase() === head && pullRequest.base === own.branch,
  );
  const latest = ours.toSorted((a, b) => b.number - a.number)[0] ?? null;
  return { repository: own.name, base: own.branch, latest };
}
