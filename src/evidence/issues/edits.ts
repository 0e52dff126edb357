/**
 * Whether the edits of a text are by people who may write. In an organization, others may edit it too: "Issue owners and
 * users with push access or Triage role can edit an issue" (docs.github.com, "Update an issue").
 */
import { type IssueActivity, isWorkflow, type SeenIssue, type TextEdit } from "../../activity/issue.ts";
import { type Refusal, refusalOf, rightOf } from "./rights.ts";

type Edited = Pick<SeenIssue, "author" | "edits">;

/**
 * Why what a text says does not count; null if it does. It is not known who wrote which part of it, so every edit must be
 * by its author, whom the caller checks, by somebody with write access, or by a workflow.
 * @param since stamp of the last edit that an earlier run has judged; null if all matter
 */
export function editRefusal(
  { author, edits }: Edited,
  activity: IssueActivity,
  since: string | null = null,
): Refusal | null {
  if (edits === undefined) return null;
  if (edits === null) return unknown;
  const refusals = editsSince(edits.list, since).flatMap(({ by, ours }) => {
    const isTrusted = ours || isWorkflow(by) || (by !== null && by.id === author?.id);
    return (isTrusted ? null : refusalOf(rightOf(by, activity), by)) ?? [];
  });
  const refusal = refusals.find(({ unseen }) => !unseen) ?? refusals[0];
  if (refusal !== undefined)
    return { ...refusal, edit: true, reason: `its text was edited ${refusal.reason}` };
  const isJudged = edits.complete || edits.list.some(({ stamp }) => stamp === since);
  const reason = "its text was edited more often than GitHub lists at once";
  return isJudged ? null : { reason, unseen: false, edit: true };
}

/**
 * The same for boxes that differ from what the last run wrote: if GitHub knows no edit since, it does not know everything.
 * @param since as above
 */
export function changeRefusal(issue: Edited, activity: IssueActivity, since: string | null): Refusal | null {
  const { author, edits } = issue;
  const isOurs = since !== null || author?.bot === true;
  if (edits && isOurs && editsSince(edits.list, since).length === 0) return unknown;
  return editRefusal(issue, activity, since);
}

/** The stamp of the newest edit; null if there is none, or it was not asked. */
export function newestEdit({ edits }: Pick<SeenIssue, "edits">): string | null {
  return edits?.list[0]?.stamp ?? null;
}

const unknown: Refusal = {
  reason: "who edited its text could not be checked",
  unseen: true,
  edit: true,
};

/** Edits of the same second may be in any order. */
function editsSince(list: readonly TextEdit[], since: string | null): TextEdit[] {
  const judged = list.find(({ stamp }) => stamp === since);
  return list.filter((one) => judged === undefined || (one !== judged && one.at >= judged.at));
}
