/** The site's charts, each with its alternative text and its data as a table. */
import type { PublishedDecision } from "../published.ts";
import { forPeople, isDay, isPlausibleDay, lastDayOf, monthForPeople, monthOf } from "../../roadmap/day.ts";
import type { BurnUpInput } from "../charts/burn-up-story.ts";
import { burnUpView } from "../charts/burn-up.ts";
import { calendarView } from "../charts/calendar.ts";
import { type ChartView, narrowWidth } from "../charts/chart.ts";
import { type Html, html } from "../html.ts";
import { isProven, type Portfolio } from "../portfolio.ts";
import type { TemplateName } from "../templates.ts";
import { weekStrip } from "./weeks.ts";

/** For `site/table.html`: column names and rows of text. */
export interface DataTable {
  columns: string[];
  rows: (string | Html)[][];
}

/** A chart for `site/figure.html`, with its data as a table. */
export interface Figure extends DataTable {
  /** What it shows, one or two plain sentences. */
  text: string;
  svg: Html;
  /** The same for a phone, whose text would be too small if the other were shrunk to fit. */
  narrow: Html;
}

/** Input of the burn-up chart. @param today null for a chart that must not change from day to day */
export function burnUpInput(
  { roadmap, decisions }: Portfolio,
  byPhase: ReadonlyMap<string | null, readonly PublishedDecision[]>,
  today: string | null,
): BurnUpInput {
  return {
    // A day that a wrong clock or a typo gave would stretch the chart over decades.
    proven: decisions
      .filter(({ done }) => done)
      .map(({ on }) => (on === null ? null : dayToShow(on, today)))
      .map((day) => (day !== null && isPlausibleDay(day, today) ? day : null)),
    total: decisions.length,
    plan: roadmap.phases.flatMap(({ id, due }) =>
      due === null ? [] : [{ due, items: byPhase.get(id)?.length ?? 0 }],
    ),
    start: roadmap.start,
    today,
  };
}

/** A month counts from its last day, when its work is certainly done, but never from a day to come. */
function dayToShow(on: string, today: string | null): string {
  if (isDay(on)) return on;
  const last = lastDayOf(on);
  return today !== null && last > today && monthOf(today) === on ? today : last;
}

/** Days of all proofs except self-declared ones, and those with only the month published. */
export function proofDays(decisions: readonly PublishedDecision[]): string[] {
  return decisions
    .filter(isProven)
    .flatMap(({ proofs }) =>
      proofs.flatMap(({ kind, on }) => (on === null || !isDay(on) || kind === "self" ? [] : [on])),
    );
}

/** @returns null if no done or due item has a date */
export function burnUpFigure(
  portfolio: Portfolio,
  byPhase: ReadonlyMap<string | null, readonly PublishedDecision[]>,
  today: string,
): Figure | null {
  const input = burnUpInput(portfolio, byPhase, today);
  const [view, narrow] = [burnUpView(input), burnUpView(input, narrowWidth)];
  if (view === null || narrow === null) return null;
  const hasPlan = view.rows.some(({ planned }) => planned !== null);
  return {
    text: view.text,
    svg: drawn(portfolio, "chart/burn-up.svg", view),
    narrow: drawn(portfolio, "chart/burn-up.svg", narrow),
    columns: ["Month", "Done", ...(hasPlan ? ["Planned"] : [])],
    rows: view.rows.map(({ month, planned, done }) => [
      month,
      cell(done),
      ...(hasPlan ? [cell(planned)] : []),
    ]),
  };
}

/** Proofs by day since the start of the roadmap, or since the first proof if that is earlier. */
export function calendarFigure(portfolio: Portfolio, today: string): Figure {
  const { decisions } = portfolio;
  const days = proofDays(decisions);
  const start = calendarStart(portfolio, days) ?? today;
  const view = calendarView(days, start, today);
  const isPart = decisions.some(({ proofs }) => proofs.some(({ publish }) => publish !== "all"));
  return {
    text: isPart ? `${view.text} Work in private repositories is not included.` : view.text,
    svg: drawn(portfolio, "chart/calendar.svg", view),
    narrow: drawn(portfolio, "chart/calendar.svg", calendarView(days, start, today, narrowWidth)),
    columns: ["Week", "Proofs"],
    rows: view.rows.map(({ week, count }) => [week, String(count)]),
  };
}

/** The ISO day of the first cell; null without a start and without a day that can be. */
function calendarStart({ roadmap }: Portfolio, days: readonly string[]): string | null {
  const known = [roadmap.start, ...days].filter((day) => day !== null && isPlausibleDay(day, null));
  return known.toSorted().at(0) ?? null;
}

function drawn({ templates }: Portfolio, template: TemplateName, view: ChartView): Html {
  return html(templates.render(template, view));
}

/** The strip of weeks as a table, without the weeks in which nothing was proven or committed. */
export function weekTable(portfolio: Portfolio, today: string): DataTable {
  const { unit, columns } = weekStrip(portfolio, today);
  const isWeek = unit === "week";
  return {
    columns: [isWeek ? "Week of" : "Month", "Skills proven", "Own commits"],
    rows: columns
      .filter(({ dots, commits }) => dots.length + commits > 0)
      .map(({ from, dots, commits }) => [
        isWeek ? forPeople(from) : monthForPeople(from),
        String(dots.length),
        String(commits),
      ]),
  };
}

function cell(value: number | null): string {
  return value === null ? "" : String(value);
}
