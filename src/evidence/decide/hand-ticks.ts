/**
 * Commits that roadmap.json records as proofs although they do not mention the item. Such a commit proves it only if it
 * is the one in which the owner ticked the item along with other work.
 */
import type { Commit } from "../../activity/commit.ts";
import { ownIn, type RepositoryActivity } from "../../activity/repository.ts";
import { recordedReference } from "../../roadmap/proof-reference.ts";
import type { Item } from "../../roadmap/roadmap.ts";
import type { CommitFindings } from "../commits/from-commits.ts";
import type { Evidence } from "../evidence.ts";

/** A commit that may be the one in which an item was ticked. */
export interface HandTick {
  id: string;
  /** In full. */
  sha: string;
}

/** Keys of the hand ticks that git confirmed, as {@link tickKey} makes them; null if git could not tell. */
export type HandTicks = ReadonlySet<string> | null;

export const noHandTicks: HandTicks = new Set();

/** A key for an item and a commit. */
export function tickKey({ id, sha }: HandTick): string {
  return `${id} ${sha}`;
}

/** The evidence that a commit gives for an item; undefined if it gives none. */
export function spokenFor(
  item: string,
  { sha }: Pick<Commit, "sha">,
  { byItem }: Pick<CommitFindings, "byItem">,
): Evidence | undefined {
  return byItem.get(item)?.find(({ says, proof }) => says === "done" && proof.ref === sha);
}

/** The recorded commits to look at. They are in the portfolio's own repository, as roadmap.json is. */
export function claimedTicks(
  items: readonly Item[],
  repositories: readonly RepositoryActivity[],
  commits: Pick<CommitFindings, "byItem">,
): HandTick[] {
  const own = ownIn(repositories);
  if (own === undefined) return [];
  return items.flatMap((item) => {
    const proof = recordedReference(item);
    if (proof?.kind !== "commit") return [];
    const commit = own.commits.find(({ sha }) => sha.startsWith(proof.sha));
    const isClaim = commit?.author.who === "owner" && spokenFor(item.id, commit, commits) === undefined;
    return isClaim ? [{ id: item.id, sha: commit.sha }] : [];
  });
}
