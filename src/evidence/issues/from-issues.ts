/**
 * Evidence from issues, matched by their number in roadmap.json or by a label: closed as completed, or reopened.
 * GitHub's state and events count, never words such as "closes".
 */
import type { IssueActivity, IssueEvent, SeenIssue } from "../../activity/issue.ts";
import type { OwnerIdentity } from "../../activity/person.ts";
import { accountOf, ownIn } from "../../activity/repository.ts";
import type { Roadmap } from "../../roadmap/roadmap.ts";
import { fromMarks, fromMerge } from "./from-pull-requests.ts";
import { fromTaskList } from "./from-task-lists.ts";
import { evidenceOf, type IssueEvidence } from "./issue-evidence.ts";
import { meantBy } from "./meant-issues.ts";
import { indexReferences } from "../references.ts";
import { type Refusal, refusalOf, rightOf } from "./rights.ts";

/** Everything that issues and pull requests say about the items, except for checklists. */
export function evidenceFromIssues(
  activities: readonly IssueActivity[],
  roadmap: Roadmap,
  owner: OwnerIdentity,
): Map<string, IssueEvidence[]> {
  const whose = { owner, account: ownAccount(activities) };
  const references = indexReferences(roadmap.items);
  const found = new Map<string, IssueEvidence[]>();
  const add = (id: string, evidence: IssueEvidence): void => {
    found.set(id, [...(found.get(id) ?? []), evidence]);
  };
  for (const activity of activities)
    for (const issue of activity.issues) {
      for (const [id, evidence] of fromMarks(issue, activity, references, whose)) add(id, evidence);
      for (const { item, label } of meantBy(issue, activity, roadmap)) {
        const refusal = label === null ? null : labelRefusal(label, issue, activity);
        const said =
          issue.pullRequest === null
            ? fromState(issue, activity, refusal)
            : fromMerge(issue, activity, refusal, whose);
        for (const evidence of said) add(item.id, evidence);
      }
      for (const [id, evidence] of fromTaskList(issue, activity, { roadmap, references, whose }))
        add(id, evidence);
    }
  return found;
}

/** The account that the portfolio's own repository belongs to; null if its issues were not read. */
function ownAccount(activities: readonly IssueActivity[]): string | null {
  const own = ownIn(activities);
  return own === undefined ? null : accountOf(own);
}

/** What the state of an issue says about an item. @param label why its label does not count; null when it does */
function fromState(issue: SeenIssue, activity: IssueActivity, label: Refusal | null): IssueEvidence[] {
  const last = issue.events?.findLast(({ kind }) => kind === "closed" || kind === "reopened") ?? null;
  return issue.state === "open"
    ? fromReopening(issue, activity, last, label)
    : fromClosing(issue, activity, last, label);
}

/** An issue that was never closed is not evidence; reopening it undoes what closing it showed. */
function fromReopening(
  issue: SeenIssue,
  activity: IssueActivity,
  last: IssueEvent | null,
  label: Refusal | null,
): IssueEvidence[] {
  if (issue.reason !== "reopened" && last?.kind !== "reopened") return [];
  const refusal = label ?? actRefusal(last, issue.events, activity);
  const at = last?.at ?? issue.updatedAt;
  const said = { says: "open", because: "issue reopened", at, by: last?.by ?? null, refusal } as const;
  return [evidenceOf(said, issue, activity)];
}

function fromClosing(
  issue: SeenIssue,
  activity: IssueActivity,
  last: IssueEvent | null,
  label: Refusal | null,
): IssueEvidence[] {
  const otherReason = otherReasons[issue.reason ?? "completed"];
  const closing = last?.kind === "closed" ? last : null;
  const refusal =
    otherReason === undefined
      ? (label ?? actRefusal(closing, issue.events, activity) ?? workRefusal(issue))
      : { reason: otherReason, unseen: false, state: true };
  const at = issue.closedAt ?? last?.at ?? issue.updatedAt;
  const because = "issue closed as completed";
  return [evidenceOf({ says: "done", because, at, by: last?.by ?? null, refusal }, issue, activity)];
}

/** Other reasons than completed that an issue may be closed with. */
const otherReasons: Partial<Record<string, string>> = {
  not_planned: "closed as not planned",
  duplicate: "closed as a duplicate",
};

/** Why the closing or reopening does not count. */
function actRefusal(
  act: IssueEvent | null,
  events: SeenIssue["events"],
  activity: IssueActivity,
): Refusal | null {
  if (events === null) return notSeen;
  if (act === null) return { reason: "GitHub does not say who did it", unseen: true };
  return refusalOf(rightOf(act.by, activity), act.by);
}

/** An issue that somebody else's pull request or commit closed shows their work, whoever let it in. */
function workRefusal({ closing }: SeenIssue): Refusal | null {
  return closing
    ? { reason: `closed by ${closing.through}, which is by ${closing.by}`, unseen: false }
    : null;
}

/** Why a label does not count: whoever added it last may not write, for example when an issue template did. */
function labelRefusal(label: string, { events }: SeenIssue, activity: IssueActivity): Refusal | null {
  if (events === null) return notSeen;
  const about = events.filter((event) => event.label?.toLowerCase() === label.toLowerCase());
  const since = about.slice(about.findLastIndex(({ kind }) => kind === "unlabeled") + 1);
  const put =
    since.find(({ kind, by }) => kind === "labeled" && rightOf(by, activity) === "yes") ??
    since.findLast(({ kind }) => kind === "labeled");
  // For example because the label was renamed later.
  if (put === undefined) return { reason: "GitHub does not say who added the label", unseen: true };
  const refusal = refusalOf(rightOf(put.by, activity), put.by);
  return refusal === null ? null : { ...refusal, reason: `the label was added ${refusal.reason}` };
}

const notSeen: Refusal = { reason: "who did it was not checked in this run", unseen: true };
