/** Expands reverts of merges to the commits that the merge brought in. */
import type { RepositoryActivity } from "../../activity/repository.ts";
import type { Commit } from "../../activity/commit.ts";
import type { Revert } from "../../activity/message.ts";
import type { Git } from "../../ports/git/port.ts";

/** @returns by the sha of the reverting commit, the shas that it reverts */
export async function mergesUndone(
  git: Git,
  commits: readonly Commit[],
): Promise<RepositoryActivity["undone"]> {
  const undone: Record<string, string[]> = {};
  for (const { sha, reverts, author } of commits) {
    if (author.who !== "owner") continue;
    for (const revert of reverts) {
      const ends = rangeOf(revert, commits);
      if (ends === null) continue;
      const range = await git.ask("rev-list", "--max-count=10000", "--end-of-options", ...ends);
      if (range) undone[sha] = [...(undone[sha] ?? []), ...range.split("\n")];
    }
  }
  return undone;
}

/** The commits that the reverted merge brought in, as rev-list arguments; null for the revert of a single commit. */
function rangeOf({ sha, downTo, pullRequest }: Revert, commits: readonly Commit[]): string[] | null {
  if (sha !== null && downTo !== null) return [sha, `^${downTo}`];
  if (pullRequest === null) return null;
  const merge = commits.find((one) => one.merge && one.pullRequest === pullRequest);
  return merge === undefined ? null : [merge.sha, `^${merge.sha}^1`];
}
