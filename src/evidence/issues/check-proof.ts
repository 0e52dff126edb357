/** Checks a recorded proof that is an issue or a checklist box. */
import type { IssueActivity, SeenIssue } from "../../activity/issue.ts";
import { isOwn } from "../../activity/repository.ts";
import type { IssueReference, PrivateReference } from "../../roadmap/proof-reference.ts";
import { isWritten } from "../decide/written-done.ts";
import { type IssueEvidence, openBox } from "./issue-evidence.ts";
import type { IssueFindings } from "./issue-findings.ts";

/**
 * The evidence behind the proof, or why it cannot be checked, with the repositories, as listed, that the reason mentions;
 * null if it no longer holds.
 */
export type CheckedProof = { evidence: IssueEvidence } | { unseen: string; about: readonly string[] } | null;

type PrivateIssue = Extract<PrivateReference, { issue: number }>;

/** @param text of the proof. @param item its id */
export function checkIssueProof(
  text: string,
  reference: IssueReference | PrivateIssue,
  item: string,
  findings: IssueFindings,
): CheckedProof {
  const activities = activitiesOf(reference, findings.activities);
  const checked = activities.map((activity) => checkIn(activity, text, reference, item, findings));
  if (checked.length === 0) return { unseen: "issues were not read in this run", about: [] };
  const found = checked.find((one) => one !== null && "evidence" in one);
  // If a private proof may be in several repositories, one that cannot be checked may be the right one.
  return found ?? checked.find((one) => one !== null) ?? null;
}

function checkIn(
  activity: IssueActivity,
  text: string,
  reference: IssueReference | PrivateIssue,
  item: string,
  { byItem, open }: IssueFindings,
): CheckedProof {
  const number = "issue" in reference ? reference.issue : reference.number;
  const unseen = (reason: string): CheckedProof => ({ unseen: reason, about: [activity.listed] });
  if (activity.unread !== null)
    return unseen(`the issues of ${activity.name} could not be read: ${activity.unread}`);
  const about = (byItem.get(item) ?? []).filter(
    ({ proof }) => proof.repository === activity.name && isWritten(text, proof),
  );
  const counted = about.find(({ says, dismissed }) => says === "done" && dismissed === null);
  if (counted !== undefined) return { evidence: counted };
  const issue = activity.issues.find((one) => one.number === number);
  const reason = unseenReason(number, issue, about);
  if (reason !== null) return unseen(reason);
  const kind = reference.kind === "checklist" ? "checklist" : "issue";
  if (isUndone({ kind, number }, item, issue, open)) return null;
  return unseen(
    kind === "checklist" && issue !== undefined
      ? goneBox(issue)
      : `issue #${number} of ${activity.name} no longer exists`,
  );
}

function goneBox({ number, edits }: SeenIssue): string {
  return edits === undefined
    ? `its box is no longer in #${number}`
    : `its box is not ticked in #${number}, but who edited that is not known to have write access`;
}

/** Where the proof may be: a private one is in any repository but the portfolio's own. */
function activitiesOf(
  reference: IssueReference | PrivateIssue,
  activities: readonly IssueActivity[],
): IssueActivity[] {
  if (reference.kind === "private") {
    const others = activities.filter(({ listed }) => !isOwn(listed));
    const having = others.filter(({ issues }) => issues.some(({ number }) => number === reference.issue));
    return having.length > 0 ? having : others;
  }
  const { repository } = reference;
  return activities
    .filter(({ listed, name }) =>
      repository === null
        ? isOwn(listed)
        : name.toLowerCase() === repository.toLowerCase() || listed === repository,
    )
    .slice(0, 1);
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
  if (reopened === undefined) return null;
  return reopened.byText
    ? `its box in #${number} does not count: ${reopened.dismissed ?? ""}`
    : `issue #${number} was reopened ${reopened.dismissed ?? ""}`;
}

function isOpen({ state, pullRequest }: SeenIssue): boolean {
  return pullRequest === null && state === "open";
}

/** True if the proof was undone: an open box, or an issue in another state. A deleted row is not evidence. */
function isUndone(
  { kind, number }: Pick<IssueReference, "kind" | "number">,
  item: string,
  issue: SeenIssue | undefined,
  open: IssueFindings["open"],
): boolean {
  return kind === "checklist" ? open.has(openBox(item, number)) : issue !== undefined;
}
