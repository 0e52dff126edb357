/** Reports on the review issue: whether it is gone, or not ours. */
import type { IssueActivity } from "../activity/issue.ts";
import { findReviewIssue } from "../evidence/issues/find-review-issue.ts";
import { type Problem, problemWithoutPlace } from "../problems/problem.ts";
import type { Roadmap } from "../roadmap/roadmap.ts";
import { whyGone } from "./issue-problems.ts";

/**
 * @param own the portfolio's own issues; undefined if they were not read
 * @param writes whether this run updates issues; otherwise no hint promises a new one
 */
export function reviewProblems(own: IssueActivity | undefined, roadmap: Roadmap, writes: boolean): Problem[] {
  const { reviews, issue: number } = roadmap.study;
  if (own === undefined || reviews !== "issue" || number === null) return [];
  const found = findReviewIssue(own, roadmap);
  if (found?.issue.number !== number)
    return [
      problemWithoutPlace(
        "warning",
        "checklist-gone",
        `The review issue, #${number}, ${whyGone(own, number)}.`,
        writes ? "A new one replaces it. No review is lost." : "No review is lost.",
      ),
    ];
  if (found.refusal === null) return [];
  return [
    problemWithoutPlace(
      "warning",
      "checklist-not-ours",
      `Boxes in issue #${number} grade nothing: roadmap.json names it as the review issue, but it is ${found.refusal.reason}.`,
      "Remove the number from roadmap.json. The next run then creates a review issue.",
    ),
  ];
}
