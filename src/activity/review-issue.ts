/**
 * Parses the body of the review issue: our block with four boxes for each item that is due, and the learner's own text
 * around it. Each box ends in an HTML comment with the review it is about, so that one that is ticked grades only that
 * review. When someone ticks a box, GitHub changes only the letter in it and keeps the rest of the line.
 */

/** How well an item was remembered, worst first. */
export const grades = ["again", "hard", "good", "easy"] as const;
export type Grade = (typeof grades)[number];

/** The start of the block. Anyone can paste it, so it proves nothing. */
export const reviewMarker = "<!-- roadfolio:reviews -->";

/** A ticked box. */
export interface GradeBox {
  item: string;
  grade: Grade;
  /** ISO day on which the review was due. */
  due: string;
  /** ISO day on which an earlier run read this box as ticked; null if none has. */
  read: string | null;
}

export interface ReviewIssue {
  /** The learner's lines around the block. */
  before: string[];
  after: string[];
  /** The boxes that are ticked, in the order of the issue. */
  ticked: GradeBox[];
}

const endLine = /^ {0,3}<!-- roadfolio:end -->\s*$/;
const sign = "<!-- roadfolio:grade ";
const note =
  /^<!-- roadfolio:grade ([a-z0-9-]{1,64}) (again|hard|good|easy) (\d{4}-\d\d-\d\d)(?: (\d{4}-\d\d-\d\d))? -->\s*$/;
const tickedBox = /^\s*[-*+] \[[xX]\]/;

/** The comment at the end of a box, for {@link readReviewIssue} in the next run. */
export function gradeComment({ item, grade, due, read }: GradeBox): string {
  return `${sign}${item} ${grade} ${due}${read === null ? "" : ` ${read}`} -->`;
}

/** A cheap check whether a text may be a review issue. */
export function mayHoldReviews(body: string): boolean {
  return body.includes(reviewMarker);
}

/** Parses an issue's body. A text without our block is all the learner's own, but boxes that were moved out of it count. */
export function readReviewIssue(body: string): ReviewIssue {
  const lines = body.split(/\r\n|\r|\n/);
  const ticked = lines.flatMap((line) => boxOf(line) ?? []);
  const start = lines.findIndex((line) => line.trim() === reviewMarker);
  if (start === -1) return { before: body.trim() === "" ? [] : [...lines, ""], after: [], ticked };
  const end = lines.findIndex((line, index) => index > start && endLine.test(line));
  return { before: lines.slice(0, start), after: end === -1 ? [] : lines.slice(end + 1), ticked };
}

function boxOf(line: string): GradeBox | null {
  const start = tickedBox.test(line) ? line.lastIndexOf(sign) : -1;
  const match = start === -1 ? null : note.exec(line.slice(start));
  if (match === null) return null;
  const [, item = "", grade, due = "", read = null] = match;
  const known = grades.find((one) => one === grade);
  return known === undefined ? null : { item, grade: known, due, read };
}
