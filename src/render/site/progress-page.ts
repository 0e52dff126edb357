/** The progress page: items over time with a forecast, proofs by day, and the phase timeline. */
import type { PublishedDecision } from "../published.ts";
import { progressOf } from "../../roadmap/progress.ts";
import type { Portfolio } from "../portfolio.ts";
import { progressPath, rootFrom } from "./addresses.ts";
import { burnUpFigure, calendarFigure, phaseMapFigure } from "./charts.ts";
import { siteTitle } from "./frame.ts";
import type { Page } from "./page.ts";

/** @param byPhase decisions of each phase; null is the strategy */
export function progressPage(
  portfolio: Portfolio,
  byPhase: ReadonlyMap<string | null, readonly PublishedDecision[]>,
  today: string,
): Page {
  const { done, total } = progressOf(portfolio.decisions);
  return {
    head: {
      path: progressPath,
      title: "Progress",
      description: `What ${siteTitle(portfolio)} has done so far, what is due, and when the rest will likely be done.`,
      above: [],
      data: null,
      plain: true,
    },
    template: "site/progress.html",
    view: {
      progress: { done, total },
      burnUp: burnUpFigure(portfolio, byPhase, today),
      calendar: calendarFigure(portfolio, today),
      phaseMap: phaseMapFigure(portfolio, byPhase, rootFrom(progressPath), today),
    },
    card: {
      kicker: siteTitle(portfolio),
      title: "Progress",
      note: `${done} of ${total} done`,
      share: total === 0 ? null : done / total,
      done: total > 0 && done === total,
    },
  };
}
