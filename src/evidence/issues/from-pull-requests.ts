/** Evidence from merged pull requests: by marks in their text, by their number, or by a label. */
import type { IssueActivity, SeenIssue } from "../../activity/issue.ts";
import { readMarks } from "../../activity/message.ts";
import { evidenceOf, type IssueEvidence, textOf } from "./issue-evidence.ts";
import type { References } from "../references.ts";
import { editRefusal } from "./edits.ts";
import { type Refusal, type RequestOwner, requestRefusal } from "./rights.ts";

/** Evidence from the merge of a pull request. @param label why its label does not count; null if it does */
export function fromMerge(
  issue: SeenIssue,
  activity: IssueActivity,
  label: Refusal | null,
  whose: RequestOwner,
): IssueEvidence[] {
  const at = issue.pullRequest?.mergedAt ?? null;
  if (at === null) return [];
  const refusal = label ?? requestRefusal(issue, activity, whose);
  const said = { says: "done", because: "pull request merged", at, by: issue.author, refusal } as const;
  return [evidenceOf(said, issue, activity)];
}

/** Marks in the text of a merged pull request, by item. */
export function fromMarks(
  issue: SeenIssue,
  activity: IssueActivity,
  references: References,
  whose: RequestOwner,
): [string, IssueEvidence][] {
  const at = issue.pullRequest?.mergedAt ?? null;
  if (at === null) return [];
  const refusal = requestRefusal(issue, activity, whose) ?? editRefusal(issue, activity);
  return readMarks(textOf(issue)).flatMap((mark) => {
    const { says } = mark;
    const because = `“${words[mark.form][says]}” in a merged pull request`;
    return references
      .resolve(mark)
      .ids.map((id): [string, IssueEvidence] => [
        id,
        evidenceOf({ says, because, at, by: issue.author, refusal, byText: true }, issue, activity),
      ]);
  });
}

const words = {
  trailer: { done: "Completes", open: "Reopens" },
  task: { done: "[x]", open: "[ ]" },
} as const;
