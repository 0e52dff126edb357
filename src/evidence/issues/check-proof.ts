/** Checks a recorded proof that is an issue or a checklist box. */
import type { IssueActivity, SeenIssue } from "../../activity/issue.ts";
import type { IssueReference } from "../../roadmap/proof-reference.ts";
import { isWritten } from "../decide/written-done.ts";
import { type IssueEvidence, openBox } from "./issue-evidence.ts";
import type { IssueFindings } from "./issue-findings.ts";

/** The evidence behind the proof, or why it cannot be checked; null if it no longer holds. */
export type CheckedProof = { evidence: IssueEvidence } | { unseen: string } | null;

/** @param text of the proof. @param item its id */
export function checkIssueProof(
  text: string,
  reference: IssueReference,
  item: string,
  { activities, byItem, open }: IssueFindings,
): CheckedProof {
  const activity = activityOf(reference, activities);
  if (activity === undefined) return { unseen: "issues were not read in this run" };
  if (activity.unread !== null)
    return { unseen: `the issues of ${activity.name} could not be read: ${activity.unread}` };
  const about = (byItem.get(item) ?? []).filter(
    ({ proof }) => proof.repository === activity.name && isWritten(text, proof),
  );
  const counted = about.find(({ says, dismissed }) => says === "done" && dismissed === null);
  if (counted !== undefined) return { evidence: counted };
  const issue = activity.issues.find(({ number }) => number === reference.number);
  const reason = unseenReason(reference.number, issue, about);
  if (reason !== null) return { unseen: reason };
  if (isUndone(reference, item, issue, open)) return null;
  return {
    unseen:
      reference.kind === "checklist" && issue !== undefined
        ? `its box is no longer in #${reference.number}`
        : `issue #${reference.number} of ${activity.name} no longer exists`,
  };
}

function activityOf(
  { repository }: IssueReference,
  activities: readonly IssueActivity[],
): IssueActivity | undefined {
  return activities.find(({ listed, name }) =>
    repository === null
      ? listed === "."
      : name.toLowerCase() === repository.toLowerCase() || listed === repository,
  );
}

/** Why evidence that does not count is not evidence against the tick either; null if there is no such evidence. */
function unseenReason(
  number: number,
  issue: SeenIssue | undefined,
  about: readonly IssueEvidence[],
): string | null {
  const dones = about.filter(({ says }) => says === "done");
  const hidden = dones.find(({ unseen }) => unseen);
  if (hidden !== undefined) return `issue #${number}: ${hidden.dismissed ?? "not seen"}`;
  // Still closed as completed, but whoever closed it has lost write access or is gone: not evidence against the tick.
  const closed = dones.find(({ kind, byState }) => kind === "issue" && !byState);
  if (closed !== undefined && issue !== undefined && !isOpen(issue))
    return `issue #${number} no longer counts: ${closed.dismissed ?? ""}`;
  // Reopened by somebody without write access.
  const reopened = about.find(({ says, dismissed }) => says === "open" && dismissed !== null);
  return reopened === undefined ? null : `issue #${number} was reopened ${reopened.dismissed ?? ""}`;
}

function isOpen({ state, pullRequest }: SeenIssue): boolean {
  return pullRequest === null && state === "open";
}

/** True if the proof was taken back: an open box, or an issue in another state. A deleted row is no evidence. */
function isUndone(
  { kind, number }: IssueReference,
  item: string,
  issue: SeenIssue | undefined,
  open: IssueFindings["open"],
): boolean {
  return kind === "checklist" ? open.has(openBox(item, number)) : issue !== undefined;
}
