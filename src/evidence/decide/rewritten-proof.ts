/**
 * Follows a recorded proof through a rewritten history (rebase, amend, squash). A new clone does not have the old commit, so
 * what it was is known only from what roadmap.json recorded: the item, the day, and for code the path and the line.
 */
import { isDetached, type RepositoryActivity } from "../../activity/repository.ts";
import { dayAt } from "../../roadmap/day.ts";
import type { CommitFindings } from "../commits/from-commits.ts";
import { type DoneChange, type Evidence, isLater } from "../evidence.ts";
import { momentOfChange } from "./done-change.ts";

/** True if a commit is missing from a history that was read to its end, and not from a clone that may be behind. */
export function isRewritten(sha: string, repository: RepositoryActivity): boolean {
  const { view, commits, clone } = repository;
  return (
    view === "complete" &&
    clone === undefined &&
    !isDetached(repository) &&
    !commits.some((one) => one.sha.startsWith(sha))
  );
}

/** The recorded proof. */
interface Lost {
  item: string;
  /** ISO day. */
  on: string;
  repository: RepositoryActivity;
  /** The commit that ticked the item in roadmap.json, as far as it was looked up. */
  lastChange: DoneChange | undefined;
}

/**
 * The evidence that replaced a commit: one of the same day that counts for the item, since rebasing and amending keep the day.
 * A squash may not: then the commit has to mention the item, and have been there when the item was ticked. Evidence
 * contradicted later does not qualify, so that no tick is lost.
 */
export function rewrittenCommit(
  { item, on, repository: { name }, lastChange }: Lost,
  { byItem }: CommitFindings,
): Evidence | undefined {
  const all = (byItem.get(item) ?? []).filter(({ proof }) => proof.repository === name);
  const opens = all.filter(
    ({ says, explicit, dismissed }) => says === "open" && explicit && dismissed === null,
  );
  const rank = ({ proof, explicit }: Evidence): number => (proof.on === on ? 2 : 0) + (explicit ? 1 : 0);
  return all
    .filter((one) => one.says === "done" && stands(one, lastChange))
    .filter((one) => one.proof.on === on || (one.explicit && isOlderTick(one, on, lastChange)))
    .filter(({ moment }) => !opens.some((open) => isLater(open.moment, moment)))
    .toSorted((a, b) => rank(b) - rank(a) || a.moment.at - b.moment.at)[0];
}

/** False for evidence that did not count when the item was ticked; a revert after that is for the decision. */
function stands({ dismissed, undone }: Evidence, lastChange: DoneChange | undefined): boolean {
  if (dismissed === null) return true;
  return (
    undone !== undefined && lastChange?.done === true && isLater(undone.moment, momentOfChange(lastChange))
  );
}

/** True for a commit that was rewritten after the day of the proof, and that the tick in roadmap.json came after. */
function isOlderTick({ moment, proof }: Evidence, on: string, lastChange: DoneChange | undefined): boolean {
  if (dayAt(moment.at) < on) return false;
  if (proof.on !== null && proof.on < on) return true;
  return lastChange?.done === true && !isLater(moment, momentOfChange(lastChange));
}
