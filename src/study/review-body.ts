/** The body of the review issue: a question for each item that is due, its answer folded below, and four boxes. */
import {
  type Grade,
  gradeComment,
  grades,
  type ReviewIssue,
  reviewMarker,
} from "../activity/review-issue.ts";
import { longestBody } from "../render/checklist/split.ts";
import { datedProof } from "../render/dated-proof.ts";
import { escapeMarkdown } from "../render/markdown.ts";
import { endMarker } from "../render/markers.ts";
import type { PublishedDecision } from "../render/published.ts";
import { forPeople } from "../roadmap/day.ts";
import { count } from "../text/count.ts";
import { lineProof, lineQuestion } from "./line-question.ts";
import { wordsMarkdown } from "./markdown.ts";
import { meaningOf } from "./meaning.ts";

/** A review that is due. */
export interface Asked {
  decision: PublishedDecision;
  /** ISO day. */
  due: string;
  /** A grade that was read, and on which day, if roadmap.json does not have it yet. */
  graded: { grade: Grade; read: string } | null;
}

/** How many items the issue asks about at a time. */
const most = 10;

/**
 * @param asked everything that is due, longest due first
 * @param next ISO day on which more is due; null if nothing is
 * @param there the learner's own text, which is kept
 */
export function reviewBody(
  asked: readonly Asked[],
  next: string | null,
  { before, after }: Pick<ReviewIssue, "before" | "after">,
): string {
  const build = (shown: number): string =>
    [
      ...before,
      reviewMarker,
      [introduction(asked.length, shown, next), ...asked.slice(0, shown).map(questionOf)].join("\n\n"),
      "",
      endMarker,
      ...after,
    ].join("\n");
  let shown = Math.min(most, asked.length);
  while (shown > 0 && build(shown).length > longestBody) shown--;
  return build(shown);
}

function introduction(due: number, shown: number, next: string | null): string {
  const later = next === null ? "" : ` The next review is on ${forPeople(next)}.`;
  if (due === 0) return `**Nothing is due.**${later}`;
  const which = shown === due ? "" : ` These are the ones that have waited longest; the others follow.`;
  return [
    `**${count(due, "review")} ${due === 1 ? "is" : "are"} due.**${which}${due === shown ? later : ""}`,
    "Think of the answer, open it, and tick one box: **again** if you did not know it, **hard**, **good** or **easy** if you did. The next run plans the next review. Anything you write above or below the list stays.",
  ].join("\n\n");
}

function questionOf({ decision, due, graded }: Asked): string {
  const { item } = decision;
  const boxes = grades.map((grade) => {
    const isTicked = graded?.grade === grade;
    const comment = gradeComment({ item: item.id, grade, due, read: isTicked ? graded.read : null });
    return `- [${isTicked ? "x" : " "}] ${grade} ${comment}`;
  });
  const answer = answerOf(decision);
  const folded =
    answer.length === 0
      ? []
      : [["<details>", "<summary>Answer</summary>", "", answer.join("\n\n"), "", "</details>"].join("\n")];
  return [`### ${titleOf(decision)}`, ...folded, boxes.join("\n")].join("\n\n");
}

function titleOf(decision: PublishedDecision): string {
  const { title } = decision.item;
  return wordsMarkdown(
    lineProof(decision) === null
      ? [{ plain: "Explain " }, { inline: title }, { plain: " in your own words." }]
      : lineQuestion(title, reasonOf(decision) !== null),
  );
}

function answerOf(decision: PublishedDecision): string[] {
  const reason = reasonOf(decision);
  const proof = datedProof(decision);
  return [
    ...(reason === null ? [] : [escapeMarkdown(meaningOf(reason))]),
    ...(proof === null || decision.proofs[0]?.kind === "self" ? [] : [proof]),
  ];
}

/** What the item's skill shows; null without a skill. */
function reasonOf({ code }: PublishedDecision): string | null {
  return (code.find(({ met }) => met) ?? code[0])?.shows ?? null;
}
