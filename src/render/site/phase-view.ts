/** A phase on the home page and its own page. */
import type { PublishedDecision } from "../published.ts";
import { progressOf } from "../../roadmap/progress.ts";
import type { Phase } from "../../roadmap/roadmap.ts";
import type { Portfolio } from "../portfolio.ts";
import { phasePath } from "./addresses.ts";
import { ownerHtml, ownerHtmlInLink } from "./owner-text.ts";
import { phaseInWords } from "./phase-words.ts";
import { segmentsOf } from "./segments.ts";

/**
 * @param own the decisions on its items
 * @param segments at most
 */
export function phaseStanding(
  portfolio: Portfolio,
  phase: Phase,
  own: readonly PublishedDecision[],
  root: string,
  today: string,
  segments?: number,
) {
  const progress = progressOf(own);
  return {
    title: ownerHtmlInLink(portfolio, phase.title),
    url: `${root}${phasePath(phase.id)}`,
    goal: phase.goal === null ? null : ownerHtml(portfolio, phase.goal),
    segments: segmentsOf(progress, segments),
    says: phaseInWords(phase, progress, lastDone(own), today),
    progress,
  };
}

/** ISO day, or month, of the newest proof; null if one of them has no date. */
function lastDone(own: readonly PublishedDecision[]): string | null {
  const dates = own.map(({ on }) => on);
  if (dates.includes(null)) return null;
  return (
    dates
      .flatMap((on) => on ?? [])
      .toSorted()
      .at(-1) ?? null
  );
}
