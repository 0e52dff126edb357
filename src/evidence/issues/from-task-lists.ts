/** Evidence from boxes in issues that roadmap.json names for an item or a project. */
import type { IssueActivity, SeenIssue } from "../../activity/issue.ts";
import { type Mark, readMarks } from "../../activity/message.ts";
import { isOwn } from "../../activity/repository.ts";
import type { Roadmap } from "../../roadmap/roadmap.ts";
import { evidenceOf, type IssueEvidence, openBox, textOf } from "./issue-evidence.ts";
import { listedIssues } from "./meant-issues.ts";
import { indexReferences, type References } from "../references.ts";
import { editRefusal } from "./edits.ts";
import { refusalOf, type RequestOwner, requestRefusal, textRight } from "./rights.ts";

/** Unticked boxes in those issues, each as {@link openBox}. */
export function openTasks(activity: IssueActivity, roadmap: Roadmap): string[] {
  const references = indexReferences(roadmap.items);
  const listed = listedIssues(roadmap);
  return activity.issues
    .filter((issue) => listed.has(issue.number) && textRight(issue, true, activity) === "yes")
    .filter((issue) => editRefusal(issue, activity) === null)
    .flatMap((issue) => tasks(issue, "open", references).map((id) => openBox(id, issue.number)));
}

/** Ticked boxes, by item. An unticked box is not evidence: it may never have been ticked. */
export function fromTaskList(
  issue: SeenIssue,
  activity: IssueActivity,
  { roadmap, references, whose }: { roadmap: Roadmap; references: References; whose: RequestOwner },
): [string, IssueEvidence][] {
  if (!isOwn(activity.listed) || !listedIssues(roadmap).has(issue.number)) return [];
  const refusal =
    refusalOf(textRight(issue, true, activity), issue.author) ??
    (issue.pullRequest === null ? null : requestRefusal(issue, activity, whose)) ??
    editRefusal(issue, activity);
  const because = "box ticked in the issue";
  const at = issue.updatedAt;
  const said = evidenceOf({ says: "done", because, at, by: null, refusal, byText: true }, issue, activity);
  const box: IssueEvidence = {
    ...said,
    // It is unknown when the box was ticked, since any comment updates the issue's time. So every other mention of the
    // item outranks it.
    moment: { ...said.moment, at: 0 },
    kind: "checklist",
    proof: { ...said.proof, kind: "checklist" },
  };
  return tasks(issue, "done", references).map((id) => [id, box]);
}

function tasks(issue: SeenIssue, wanted: Mark["says"], references: References): string[] {
  return readMarks(textOf(issue))
    .filter(({ form, says }) => form === "task" && says === wanted)
    .flatMap((mark) => references.resolve(mark).ids);
}
