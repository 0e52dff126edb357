/** All that issues, pull requests and checklists say of the items, and whether a proof among them still holds. */
import type { IssueActivity } from "../../activity/issue.ts";
import type { IssueReference } from "../../roadmap/proof-reference.ts";
import type { Roadmap } from "../../roadmap/roadmap.ts";
import { evidenceFromChecklists, openBoxes } from "./from-checklists.ts";
import { evidenceFromIssues } from "./from-issues.ts";
import { openTasks } from "./from-task-lists.ts";
import { type IssueEvidence, openBox } from "./issue-evidence.ts";
import { isWritten } from "../decide/written-done.ts";

export interface IssueFindings {
  activities: readonly IssueActivity[];
  byItem: ReadonlyMap<string, readonly IssueEvidence[]>;
  /** Boxes that are there to be seen and not ticked, as {@link openBox} names them. */
  open: ReadonlySet<string>;
}

/** For a run that looked at no issues. */
export const noIssues: IssueFindings = { activities: [], byItem: new Map(), open: new Set() };

function isOpenIssue({ state, pullRequest }: IssueActivity["issues"][number]): boolean {
  return pullRequest === null && state === "open";
}

/** Everything that the issues of all listed repositories say. */
export function evidenceInIssues(activities: readonly IssueActivity[], roadmap: Roadmap): IssueFindings {
  const byItem = evidenceFromIssues(activities, roadmap);
  for (const [id, said] of evidenceFromChecklists(activities, roadmap))
    byItem.set(id, [...(byItem.get(id) ?? []), ...said]);
  const own = activities.find(({ listed }) => listed === ".");
  const open = own === undefined ? [] : [...openBoxes(own, roadmap), ...openTasks(own, roadmap)];
  return { activities, byItem, open: new Set(open) };
}

/**
 * What a written proof turns out to be worth: the evidence that it is, the reason why it cannot be looked at, or null
 * when it is gone: opened again, unticked, closed as something else.
 */
export function findProof(
  text: string,
  reference: IssueReference,
  item: string,
  { activities, byItem, open }: IssueFindings,
): { evidence: IssueEvidence } | { unseen: string } | null {
  const activity = activities.find(({ listed, name }) =>
    reference.repository === null
      ? listed === "."
      : name.toLowerCase() === reference.repository.toLowerCase() || listed === reference.repository,
  );
  if (activity === undefined) return { unseen: "issues are not looked at in this run" };
  if (activity.unread !== null)
    return { unseen: `the issues of ${activity.name} are not seen: ${activity.unread}` };
  const about = (byItem.get(item) ?? []).filter(
    ({ says, proof }) => says === "done" && proof.repository === activity.name && isWritten(text, proof),
  );
  const evidence = about.find(({ dismissed }) => dismissed === null);
  if (evidence !== undefined) return { evidence };
  const hidden = about.find(({ unseen }) => unseen);
  if (hidden !== undefined)
    return { unseen: `issue #${reference.number}: ${hidden.dismissed ?? "not seen"}` };
  // It still stands closed as completed, and who did it has lost the right since, or has gone: that is no evidence.
  const issue = activity.issues.find(({ number }) => number === reference.number);
  const stands = about.find(({ kind, byState }) => kind === "issue" && !byState);
  if (stands !== undefined && issue !== undefined && !isOpenIssue(issue))
    return { unseen: `issue #${reference.number} does not count any more, ${stands.dismissed ?? ""}` };
  // Opened again by one who may not take anything back.
  const reopened = (byItem.get(item) ?? []).find(
    ({ says, proof, dismissed }) =>
      says === "open" && dismissed !== null && proof.repository === activity.name && isWritten(text, proof),
  );
  if (reopened !== undefined)
    return { unseen: `issue #${reference.number} was opened again ${reopened.dismissed ?? ""}` };
  // A box is gone when it is there and open; a row that somebody deleted says nothing.
  const gone =
    reference.kind === "checklist"
      ? open.has(openBox(item, reference.number))
      : activity.issues.some(({ number }) => number === reference.number);
  if (gone) return null;
  if (reference.kind === "checklist" && activity.issues.some(({ number }) => number === reference.number))
    return { unseen: `its box in #${reference.number} is not there to be seen` };
  return { unseen: `issue #${reference.number} of ${activity.name} is not there any more` };
}
