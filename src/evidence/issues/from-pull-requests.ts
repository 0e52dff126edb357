/** Evidence that merged pull requests give: by marks in their text, and as what a number or a label means. */
import type { IssueActivity, SeenIssue } from "../../activity/issue.ts";
import { readMarks } from "../../activity/message.ts";
import { evidenceOf, type IssueEvidence, textOf } from "./issue-evidence.ts";
import type { References } from "../references.ts";
import { type Refusal, refusalOf, rightOf } from "./rights.ts";

/** What the merge of a pull request says of an item that it is about. @param label why its label does not count */
export function fromMerge(issue: SeenIssue, activity: IssueActivity, label: Refusal | null): IssueEvidence[] {
  const at = issue.pullRequest?.mergedAt ?? null;
  if (at === null) return [];
  const refusal = label ?? requestRefusal(issue, activity);
  const said = { says: "done", because: "pull request merged", at, by: issue.author, refusal } as const;
  return [evidenceOf(said, issue, activity)];
}

/** Marks in the text of a merged pull request, by item. The text is its author's, or that of people who may write. */
export function fromMarks(
  issue: SeenIssue,
  activity: IssueActivity,
  references: References,
): [string, IssueEvidence][] {
  const at = issue.pullRequest?.mergedAt ?? null;
  if (at === null) return [];
  const refusal = requestRefusal(issue, activity);
  return readMarks(textOf(issue)).flatMap((mark) => {
    const { says } = mark;
    const because = `“${words[mark.form][says]}” in a merged pull request`;
    return references
      .resolve(mark)
      .ids.map((id): [string, IssueEvidence] => [
        id,
        evidenceOf({ says, because, at, by: issue.author, refusal }, issue, activity),
      ]);
  });
}

const words = {
  trailer: { done: "Completes", open: "Reopens" },
  task: { done: "[x]", open: "[ ]" },
} as const;

/** Why a merged pull request does not count: its work is that of its author. */
function requestRefusal({ author, pullRequest }: SeenIssue, activity: IssueActivity): Refusal | null {
  if (pullRequest?.base === null)
    return { reason: "the branch that it went into was not looked at in this run", unseen: true };
  return refusalOf(rightOf(author, activity), author);
}
