/** Plans the reviews of done items: the states to write, and what is due. */
import type { IssueActivity } from "../activity/issue.ts";
import { type Grade, type GradeBox, grades } from "../activity/review-issue.ts";
import type { Decision } from "../evidence/decision.ts";
import { findReviewIssue, type FoundReviewIssue } from "../evidence/issues/find-review-issue.ts";
import { isDay } from "../roadmap/day.ts";
import type { ReviewEdit } from "../roadmap/edit.ts";
import type { Roadmap } from "../roadmap/roadmap.ts";
import type { Review } from "../roadmap/study-schema.ts";
import { dueReviews, firstReview, isReviewed, type Reviews } from "../study/due-reviews.ts";

/** The state after a review on an ISO day. */
export type Grader = (review: Review, grade: Grade, day: string) => Review;

/** A review that a box graded in this run, and the state before. */
interface Graded {
  was: Review;
  grade: Grade;
  /** ISO day. */
  read: string;
}

interface States {
  edits: ReviewEdit[];
  /** States of done items after this run, by id. */
  states: Map<string, Review>;
  /** By id. */
  graded: Map<string, Graded>;
}

export interface ReviewPlan extends States {
  /** Null if reviews are off. */
  reviews: Reviews | null;
}

interface ReviewWorld {
  roadmap: Roadmap;
  decisions: readonly Decision[];
  /** The portfolio's own issues; undefined if they were not read. */
  own: IssueActivity | undefined;
  /** Undefined if reviews cannot be graded in this run. */
  grade: Grader | undefined;
  /** ISO day. */
  today: string;
}

const off: ReviewPlan = { reviews: null, edits: [], states: new Map(), graded: new Map() };

/** An item gets its first review when it is ticked. A box grades only the review that it was written for. */
export function planReviews({ roadmap, decisions, own, grade, today }: ReviewWorld): ReviewPlan {
  if (roadmap.study.reviews === null) return off;
  const grading =
    grade === undefined || own === undefined
      ? null
      : { grade, boxes: boxesIn(findReviewIssue(own, roadmap)) };
  const plan: States = { edits: [], states: new Map(), graded: new Map() };
  for (const decision of decisions)
    if (decision.done && isReviewed(decision.item)) planReview(plan, decision, grading, today);
  return { ...plan, reviews: dueReviews(plan.states, today) };
}

function planReview(
  { edits, states, graded }: States,
  { item, write }: Decision,
  grading: { grade: Grader; boxes: ReadonlyMap<string, GradeBox> } | null,
  today: string,
): void {
  const { id, at, review: was } = item;
  const box = grading?.boxes.get(id);
  let review = was ?? firstReview(write ?? item.written, today);
  if (grading !== null && was !== null && box?.due === was.due) {
    const read = dayOfReading(box, today);
    review = grading.grade(was, box.grade, read);
    graded.set(id, { was, grade: box.grade, read });
  }
  states.set(id, review);
  if (review !== was) edits.push({ at, review });
}

/** The ticked box of each item. If there are several, the worst grade counts, and the first day on which one was read. */
function boxesIn(found: FoundReviewIssue | undefined): Map<string, GradeBox> {
  const boxes = new Map<string, GradeBox>();
  if (found === undefined || found.refusal !== null) return boxes;
  for (const box of found.reviews.ticked) {
    const other = boxes.get(box.item);
    // A row of an earlier review may have been kept by hand.
    if (other === undefined || other.due < box.due) boxes.set(box.item, box);
    else if (other.due === box.due) {
      const worse = grades.indexOf(box.grade) < grades.indexOf(other.grade) ? box : other;
      boxes.set(box.item, { ...worse, read: other.read ?? box.read });
    }
  }
  return boxes;
}

function dayOfReading({ read }: GradeBox, today: string): string {
  return read !== null && isDay(read) && read < today ? read : today;
}
