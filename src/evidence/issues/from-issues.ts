/**
 * Evidence that issues give: closed as completed, by their number in roadmap.json or by a label; reopened. What GitHub
 * says of state and closing counts, never words like "closes".
 */
import type { IssueActivity, IssueEvent, SeenIssue } from "../../activity/issue.ts";
import type { Roadmap } from "../../roadmap/roadmap.ts";
import { fromMarks, fromMerge } from "./from-pull-requests.ts";
import { fromTaskList } from "./from-task-lists.ts";
import { evidenceOf, type IssueEvidence } from "./issue-evidence.ts";
import { meantBy } from "./meant-issues.ts";
import { indexReferences } from "../references.ts";
import { type Refusal, refusalOf, rightOf } from "./rights.ts";

/** Everything that issues and pull requests of all listed repositories say of the items, but for the checklists. */
export function evidenceFromIssues(
  activities: readonly IssueActivity[],
  roadmap: Roadmap,
): Map<string, IssueEvidence[]> {
  const references = indexReferences(roadmap.items);
  const found = new Map<string, IssueEvidence[]>();
  const add = (id: string, evidence: IssueEvidence): void => {
    found.set(id, [...(found.get(id) ?? []), evidence]);
  };
  for (const activity of activities)
    for (const issue of activity.issues) {
      for (const [id, evidence] of fromMarks(issue, activity, references)) add(id, evidence);
      for (const { item, label } of meantBy(issue, activity, roadmap)) {
        const refusal = label === null ? null : labelRefusal(label, issue, activity);
        const state = issue.pullRequest === null ? fromState : fromMerge;
        for (const evidence of state(issue, activity, refusal)) add(item.id, evidence);
      }
      for (const [id, evidence] of fromTaskList(issue, activity, roadmap, references)) add(id, evidence);
    }
  return found;
}

/** What the state of an issue says of an item that it is about. @param label why its label does not count */
function fromState(issue: SeenIssue, activity: IssueActivity, label: Refusal | null): IssueEvidence[] {
  const { events, state, reason, closedAt, updatedAt } = issue;
  const last = events?.findLast(({ kind }) => kind === "closed" || kind === "reopened") ?? null;
  const by = last?.by ?? null;
  if (state === "open") {
    // A new issue says nothing; one that was opened again takes back what its closing said.
    if (reason !== "reopened" && last?.kind !== "reopened") return [];
    const refusal = label ?? actRefusal(last, events, activity);
    const said = { says: "open", because: "issue reopened", at: last?.at ?? updatedAt, by, refusal } as const;
    return [evidenceOf(said, issue, activity)];
  }
  const other = otherReasons[reason ?? "completed"];
  const refusal =
    other === undefined
      ? (label ?? actRefusal(last?.kind === "closed" ? last : null, events, activity))
      : { reason: other, unseen: false, state: true };
  const at = closedAt ?? last?.at ?? updatedAt;
  const because = "issue closed as completed";
  return [evidenceOf({ says: "done", because, at, by, refusal }, issue, activity)];
}

/** What an issue may be closed as beside completed. */
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
  if (act === null) return { reason: "GitHub does not tell who did it", unseen: true };
  return refusalOf(rightOf(act.by, activity), act.by);
}

/** Why a label does not count: who put it there last may not write, as when an issue template did. */
function labelRefusal(label: string, { events }: SeenIssue, activity: IssueActivity): Refusal | null {
  if (events === null) return notSeen;
  const about = events.filter((event) => event.label?.toLowerCase() === label.toLowerCase());
  const since = about.slice(about.findLastIndex(({ kind }) => kind === "unlabeled") + 1);
  const put =
    since.find(({ kind, by }) => kind === "labeled" && rightOf(by, activity) === "yes") ??
    since.findLast(({ kind }) => kind === "labeled");
  // As when the label was renamed since.
  if (put === undefined) return { reason: "GitHub does not tell who put the label there", unseen: true };
  const refusal = refusalOf(rightOf(put.by, activity), put.by);
  return refusal === null ? null : { ...refusal, reason: `the label was put there ${refusal.reason}` };
}

const notSeen: Refusal = { reason: "who did it was not looked at in this run", unseen: true };
