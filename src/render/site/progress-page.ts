/** The progress page: the weeks, items over time with a forecast, the phases and proofs by day. */
import type { PublishedDecision } from "../published.ts";
import { progressOf } from "../../roadmap/progress.ts";
import type { Portfolio } from "../portfolio.ts";
import { itemsDone } from "../../text/count.ts";
import { progressPath, rootFrom } from "./addresses.ts";
import { burnUpFigure, calendarFigure, weekTable } from "./charts.ts";
import { plainCard } from "./card.ts";
import { englishFigure } from "./english-figure.ts";
import { siteTitle } from "./frame.ts";
import type { Page } from "./page.ts";
import { phaseSpansView } from "./phase-spans-view.ts";
import { segmentsOf } from "./segments.ts";
import { weeksView } from "./weeks-view.ts";

/** @param byPhase decisions of each phase; null is the strategy */
export function progressPage(
  portfolio: Portfolio,
  byPhase: ReadonlyMap<string | null, readonly PublishedDecision[]>,
  today: string,
): Page {
  const { done, total } = progressOf(portfolio.decisions);
  const root = rootFrom(progressPath);
  const weeks = weeksView(portfolio, root, today);
  return {
    head: {
      path: progressPath,
      title: "Progress",
      description: `What ${siteTitle(portfolio)} has done, what is planned, and when the rest is expected.`,
      above: [],
      data: null,
      plain: true,
    },
    template: "site/progress.html",
    view: {
      progress: { done, total },
      itemsDone: itemsDone({ done, total }),
      weeks: weeks === null ? null : { ...weeks, charts: null },
      weekTable: weekTable(portfolio, today),
      burnUp: burnUpFigure(portfolio, byPhase, today),
      calendar: calendarFigure(portfolio, today),
      phases: phaseSpansView(portfolio, byPhase, root, today),
      english: englishFigure(portfolio),
    },
    card: plainCard({
      kicker: siteTitle(portfolio),
      title: "Progress",
      foot: `${done} of ${total} done`,
      segments: segmentsOf({ done, total }),
    }),
  };
}
