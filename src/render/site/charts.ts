/** The site's charts, each with its alternative text and its data as a table. */
import type { PublishedDecision } from "../published.ts";
import { progressOf } from "../../roadmap/progress.ts";
import { isDay, isPlausibleDay, lastDayOf, monthOf } from "../../roadmap/day.ts";
import { scheduleOf } from "../../roadmap/schedule.ts";
import type { BurnUpInput } from "../charts/burn-up-story.ts";
import { burnUpView } from "../charts/burn-up.ts";
import { calendarView } from "../charts/calendar.ts";
import type { MappedPhase } from "../charts/phase-bar.ts";
import { phaseMapView } from "../charts/phase-map.ts";
import { type Html, html } from "../html.ts";
import { inlineText } from "../inline.ts";
import { isProven, type Portfolio } from "../portfolio.ts";
import { phasePath } from "./addresses.ts";
import { ownerPlain } from "./owner-text.ts";

/** A chart for `site/figure.html`. */
export interface Figure {
  /** Id of the chart. */
  id: string;
  /** Alternative text, one plain sentence. */
  text: string;
  svg: Html;
  /** True if narrow screens should scroll to the end first. */
  fromEnd: boolean;
  /** The data as a table: column names and rows of text. */
  columns: string[];
  rows: (string | Html)[][];
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

/** Days of all proofs except self-declared ones, and those of which only the month is published. */
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
  const view = burnUpView(burnUpInput(portfolio, byPhase, today));
  if (view === null) return null;
  const hasPlan = view.rows.some(({ planned }) => planned !== null);
  return {
    id: "burn-up",
    text: view.text,
    svg: html(portfolio.templates.render("chart/burn-up.svg", view)),
    fromEnd: false,
    columns: ["Month", ...(hasPlan ? ["Total due"] : []), "Total done"],
    rows: view.rows.map(({ month, planned, done }) => [
      month,
      ...(hasPlan ? [cell(planned)] : []),
      cell(done),
    ]),
  };
}

export function calendarFigure({ decisions, templates }: Portfolio, today: string): Figure {
  const view = calendarView(proofDays(decisions), today);
  const isPart = decisions.some(({ proofs }) => proofs.some(({ publish }) => publish !== "all"));
  return {
    id: "calendar",
    text: isPart ? `${view.text} Work in private repositories is not included.` : view.text,
    svg: html(templates.render("chart/calendar.svg", view)),
    fromEnd: true,
    columns: ["Week", "Proofs"],
    rows: view.rows.map(({ week, count }) => [week, String(count)]),
  };
}

/** @returns null for a roadmap without phases */
export function phaseMapFigure(
  portfolio: Portfolio,
  byPhase: ReadonlyMap<string | null, readonly PublishedDecision[]>,
  root: string,
  today: string,
): Figure | null {
  const phases = portfolio.roadmap.phases.map((phase): MappedPhase => {
    const { id, title, start, due } = phase;
    const progress = progressOf(byPhase.get(id) ?? []);
    const { standing } = scheduleOf(phase, progress, today);
    const plain = inlineText(title);
    const language = portfolio.languages.get(title);
    return { title: plain, language, url: `${root}${phasePath(id)}`, start, due, ...progress, standing };
  });
  const view = phaseMapView(phases, today);
  if (view === null) return null;
  return {
    id: "phases",
    text: view.text,
    svg: html(portfolio.templates.render("chart/phase-map.svg", view)),
    fromEnd: false,
    columns: ["Phase", "Start", "Due", "Done", "Status"],
    rows: view.rows.map(({ title, start, due, done, total, standing }) => [
      ownerPlain(portfolio, title),
      start,
      due,
      `${done} of ${total}`,
      standing,
    ]),
  };
}

function cell(value: number | null): string {
  return value === null ? "" : String(value);
}
