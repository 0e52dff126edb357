/** Plans the issue that asks about due reviews. */
import type { IssueActivity } from "../activity/issue.ts";
import { reviewMarker } from "../activity/review-issue.ts";
import { isDouble, isGone } from "../evidence/issues/find-checklists.ts";
import {
  findReviewIssue,
  type FoundReviewIssue,
  unnamedReviewIssues,
} from "../evidence/issues/find-review-issue.ts";
import type { PublishedDecision } from "../render/published.ts";
import type { Roadmap } from "../roadmap/roadmap.ts";
import type { Reviews } from "../study/due-reviews.ts";
import { type Asked, reviewBody } from "../study/review-body.ts";
import type { IssuePlan } from "./issue-plan.ts";
import type { ReviewPlan } from "./plan-reviews.ts";

/**
 * Adds the review issue to the changes of the portfolio's issues.
 * @param published decisions as the readers of the issue may see them
 * @param waits true if roadmap.json is only proposed in a pull request: until it is merged, the ticked boxes stay, with the
 * day on which they were read
 */
export function planReviewIssue(
  plan: IssuePlan,
  own: IssueActivity,
  { states, graded, reviews }: ReviewPlan,
  {
    roadmap,
    published,
    waits,
  }: { roadmap: Roadmap; published: readonly PublishedDecision[]; waits: boolean },
): void {
  if (roadmap.study.reviews !== "issue" || reviews === null) return;
  const found = findReviewIssue(own, roadmap);
  if (found !== undefined && found.refusal !== null) return;
  const asked = askedOf(reviews, { states, graded: waits ? graded : new Map() }, published);
  const { issue: number } = roadmap.study;
  if (found === undefined) {
    // Without anything to review yet, an issue would only be noise.
    const isFree = number === null || isGone(own, number);
    if (isFree && states.size > 0 && plan.newMilestones.length === 0)
      plan.newIssues.push({
        title: "Reviews",
        body: reviewBody(asked, reviews.next, { before: [], after: [] }),
        milestone: null,
        marker: reviewMarker,
        after: own.newest,
      });
    return;
  }
  const { issue } = found;
  const was = issue.body.raw;
  const body = reviewBody(asked, reviews.next, found.reviews);
  if (was.replace(/\r\n?/g, "\n").trimEnd() !== body.trimEnd())
    plan.issues.push({ number: issue.number, was, change: { body } });
  if (issue.number !== number) plan.numbers.push({ at: ["study"], key: "issue", number: issue.number });
  else closeDoubles(plan, own, found);
}

/** What the issue asks, longest due first. */
function askedOf(
  { due }: Reviews,
  { states, graded }: Pick<ReviewPlan, "states" | "graded">,
  published: readonly PublishedDecision[],
): Asked[] {
  const isAsked = new Set([...due, ...graded.keys()]);
  return published
    .flatMap((decision): Asked[] => {
      const { id } = decision.item;
      const state = states.get(id);
      if (state === undefined || !isAsked.has(id)) return [];
      const answer = graded.get(id);
      return answer === undefined
        ? [{ decision, due: state.due, graded: null }]
        : [{ decision, due: answer.was.due, graded: { grade: answer.grade, read: answer.read } }];
    })
    .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

/** Closes other review issues, left by runs that crashed or ran at the same time. */
function closeDoubles(plan: IssuePlan, own: IssueActivity, { issue: counts }: FoundReviewIssue): void {
  for (const issue of unnamedReviewIssues(own))
    if (issue.number !== counts.number && issue.state === "open" && isDouble(issue, counts))
      plan.issues.push({
        number: issue.number,
        was: issue.body.raw,
        change: { state: "closed", reason: "not_planned" },
      });
}
