/** Finds the review issue of a roadmap, and whether its boxes can be trusted. */
import {
  mayHoldReviews,
  readReviewIssue,
  type ReviewIssue,
  reviewMarker,
} from "../../activity/review-issue.ts";
import { type IssueActivity, isWorkflow, type SeenIssue } from "../../activity/issue.ts";
import type { Roadmap } from "../../roadmap/roadmap.ts";
import { isGone } from "./find-checklists.ts";
import { type Refusal, refusalOf, rightOf, textRight } from "./rights.ts";

export interface FoundReviewIssue {
  issue: SeenIssue;
  reviews: ReviewIssue;
  /** Why its boxes do not count; null if they do. */
  refusal: Refusal | null;
}

/**
 * The issue that roadmap.json names. If it names none, or that one is gone, an issue with our marker by a workflow or by
 * somebody with write access: an earlier run may have been interrupted before it could record the number.
 * @returns undefined if there is none
 */
export function findReviewIssue(
  activity: IssueActivity,
  { study }: Pick<Roadmap, "study">,
): FoundReviewIssue | undefined {
  const made = activity.made[reviewMarker];
  const number = study.issue;
  const named = activity.issues.find((issue) => issue.number === (made ?? number));
  if (named !== undefined && !isGone(activity, named.number)) {
    const right = made === undefined ? textRight(named, true, activity) : "yes";
    return found(named, refusalOf(right, named.author));
  }
  if (number !== null && !isGone(activity, number)) return undefined;
  const [first] = unnamedReviewIssues(activity);
  return first === undefined ? perhapsOurs(activity) : found(first, null);
}

/** Issues with our marker by a workflow or by somebody with write access, open ones first, then the oldest. */
export function unnamedReviewIssues(activity: IssueActivity): SeenIssue[] {
  return activity.issues
    .filter(
      (issue) =>
        mayHoldReviews(issue.body.raw) &&
        !isGone(activity, issue.number) &&
        (isWorkflow(issue.author) || rightOf(issue.author, activity) === "yes"),
    )
    .toSorted((a, b) => Number(b.state === "open") - Number(a.state === "open") || a.number - b.number);
}

/** An issue whose author's write access is unknown. It may be ours, so no second one should be created. */
function perhapsOurs(activity: IssueActivity): FoundReviewIssue | undefined {
  const issue = activity.issues.find(
    (one) =>
      mayHoldReviews(one.body.raw) &&
      !isGone(activity, one.number) &&
      rightOf(one.author, activity) === "unknown",
  );
  return issue && found(issue, refusalOf("unknown", issue.author));
}

function found(issue: SeenIssue, refusal: Refusal | null): FoundReviewIssue {
  return { issue, reviews: readReviewIssue(issue.body.raw), refusal };
}
