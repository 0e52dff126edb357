/** One proof of the portfolio from the claim to the answer of git, as the verify page opens. */
import { shortSha } from "../../activity/commit.ts";
import { commitUrl } from "../../activity/repository.ts";
import type { Html } from "../html.ts";
import { isProven, type Portfolio } from "../portfolio.ts";
import type { PinnedLine, PublishedDecision, PublishedFigure } from "../published.ts";
import { itemPath } from "./addresses.ts";
import { blameLine, checkView, cloneOf } from "./check-view.ts";
import { type FigureView, figureView, webOf } from "./code/figure-view.ts";
import { ownerHtmlInLink } from "./owner-text.ts";
import { type ProofView, proofView } from "./proof-view.ts";
import { isSkill } from "./skills-by-field.ts";

export interface WorkedProof {
  /** The claim: the item, and what counts. */
  title: Html;
  url: string;
  shows: string | null;
  /** Its lines, or else a link to the work. */
  figure: FigureView | null;
  proof: ProofView | null;
  /** Lines to paste, and what the last of them prints; null if that cannot be said. */
  check: string[] | null;
  answer: string | null;
  /** Who wrote the line, in which commit. */
  by: string | null;
  commit: string | null;
  commitUrl: string | null;
}

/** A line of a figure that git names the commit of. */
interface Answered {
  decision: PublishedDecision;
  figure: PublishedFigure;
  line: PinnedLine;
  text: string;
}

/** @returns the newest proof that git can answer for, or else the newest one that can be opened; null if there is none */
export function workedProof(portfolio: Portfolio, root: string): WorkedProof | null {
  const proven = portfolio.decisions
    .filter((decision) => isSkill(decision) && isProven(decision))
    .toSorted((a, b) => ((a.on ?? "") < (b.on ?? "") ? 1 : (a.on ?? "") > (b.on ?? "") ? -1 : 0));
  const answered = proven.flatMap((decision) => answeredIn(decision).slice(0, 1));
  for (const one of answered.toSorted((a, b) => rank(a.text) - rank(b.text))) {
    const found = withAnswer(portfolio, one, root);
    if (found !== null) return found;
  }
  const open = proven.find(({ proofs }) => proofs[0]?.url != null);
  return open === undefined ? null : withoutAnswer(portfolio, open, root);
}

/** Its lines that, according to git, the commit of the figure wrote, the best one first. */
function answeredIn(decision: PublishedDecision): Answered[] {
  return decision.figures
    .flatMap((figure) =>
      figure.lines.flatMap((line) => {
        const text = line.text?.untrusted ?? "";
        return isWrittenHere(figure, line) && isWhole(text) ? [{ decision, figure, line, text }] : [];
      }),
    )
    .toSorted((a, b) => rank(a.text) - rank(b.text));
}

/**
 * The lower, the better a line is as the one example. The opening of a block proves little without what follows, and an
 * indented line may have tabs, which a page does not show as they are.
 */
function rank(text: string): number {
  const [indented, opens, calls] = [/^\s/.test(text), /[:{([,]\s*$/.test(text), /[(=]/.test(text)];
  return (indented ? 2 : 0) + (opens || !calls ? 1 : 0);
}

/** The commit that the link leads to is the one that introduced the line, so git names it. */
function isWrittenHere({ commit }: PublishedFigure, { number, pins }: PinnedLine): boolean {
  return pins.some(
    ({ proof: { ref, line, cell, introduced } }) =>
      ref === commit && line === number && cell === undefined && introduced === undefined,
  );
}

/** Whether a line is shown as it is in the file: nothing was cut from it, or replaced in it. */
function isWhole(text: string): boolean {
  return text !== "" && !text.includes("…");
}

function withAnswer(
  portfolio: Portfolio,
  { decision, figure, line, text }: Answered,
  root: string,
): WorkedProof | null {
  const { repository, path, commit } = figure;
  const web = webOf(portfolio, repository);
  const clone = web === null ? null : cloneOf(web);
  const blame = blameLine(path, commit, line.number);
  if (web === null || clone === null || blame === null) return null;
  const by = line.pins.find(({ proof }) => proof.ref === commit)?.proof.by?.untrusted ?? null;
  return {
    ...claimOf(portfolio, decision, root),
    figure: figureView(portfolio, figure, { folder: "", says: "commit", id: null }),
    proof: null,
    check: [clone, blame],
    answer: `${commit.slice(0, 8)} ${line.number}) ${text}`,
    by,
    commit: shortSha(commit),
    commitUrl: commitUrl(web, commit),
  };
}

function withoutAnswer(portfolio: Portfolio, decision: PublishedDecision, root: string): WorkedProof {
  const [best] = decision.proofs;
  const figure = decision.figures.find(({ lines }) => lines.length > 0);
  return {
    ...claimOf(portfolio, decision, root),
    figure:
      figure === undefined ? null : figureView(portfolio, figure, { folder: "", says: "commit", id: null }),
    proof: figure === undefined && best !== undefined ? proofView(best) : null,
    check: checkView(portfolio, decision),
    answer: null,
    by: null,
    commit: null,
    commitUrl: null,
  };
}

function claimOf(
  portfolio: Portfolio,
  { item, code }: PublishedDecision,
  root: string,
): Pick<WorkedProof, "title" | "url" | "shows"> {
  return {
    title: ownerHtmlInLink(portfolio, item.title),
    url: `${root}${itemPath(item.id)}`,
    shows: code.find(({ met, shows }) => met && shows !== null)?.shows ?? null,
  };
}
