/** Finds commits that were reverted, and commits restored by the revert of a revert. */
import type { Commit } from "../../activity/commit.ts";
import type { Revert } from "../../activity/message.ts";
import type { RepositoryActivity } from "../../activity/repository.ts";

type Seen = Pick<RepositoryActivity, "name" | "web" | "commits" | "undone">;

export interface Undoing {
  /** The revert that undid this commit and was not itself reverted. */
  undoneBy(commit: Commit): Commit | null;
  /** The commit that last restored this one; null if it was never reverted. */
  restoredBy(commit: Commit): Commit | null;
}

/**
 * Walks the reverts from newest to oldest, so that a revert that was itself reverted undoes nothing. Only the
 * owner's reverts count.
 */
export function findUndone(repository: Seen): Undoing {
  const undone = new Map<string, Commit>();
  const restored = new Map<string, Commit>();
  for (const commit of repository.commits.toSorted((a, b) => a.order - b.order)) {
    if (commit.author.who !== "owner" || commit.reverts.length === 0) continue;
    const targets = targetsOf(commit, repository);
    const against = undone.get(commit.sha);
    for (const target of targets) {
      if (target.order <= commit.order) continue;
      if (against === undefined) setOnce(undone, target.sha, commit);
      // `against` may itself have been restored only later: then this commit was too.
      else if (!undone.has(target.sha)) setOnce(restored, target.sha, restored.get(against.sha) ?? against);
    }
  }
  return {
    undoneBy: ({ sha }) => undone.get(sha) ?? null,
    restoredBy: ({ sha }) => restored.get(sha) ?? null,
  };
}

function targetsOf(revert: Commit, { name, web, commits, undone }: Seen): Commit[] {
  const range = new Set(undone[revert.sha]);
  // Without a repository the number belongs to this one. A local folder's name proves nothing, so it is not compared.
  const reverts = revert.reverts.filter(
    ({ repository }) =>
      repository === null || web === null || repository.toLowerCase() === name.toLowerCase(),
  );
  return commits.filter((commit) => range.has(commit.sha) || reverts.some((one) => isTarget(one, commit)));
}

function isTarget({ sha, pullRequest }: Revert, commit: Commit): boolean {
  if (sha !== null) return commit.sha.startsWith(sha);
  return pullRequest !== null && commit.pullRequest === pullRequest;
}

function setOnce(map: Map<string, Commit>, key: string, value: Commit): void {
  if (!map.has(key)) map.set(key, value);
}
