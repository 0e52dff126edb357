/** The activity calendar: proofs per day since the start, or over the last year. */
import { scaleQuantile } from "d3-scale";
import { addDays, daysBetween, forPeople, weekday } from "../../roadmap/day.ts";
import { type CalendarPlaces, calendarPlaces, type MonthLabel, type Placed } from "./calendar-places.ts";
import { type ChartView, chartWidth, counted, measures } from "./chart.ts";

interface CalendarRow {
  /** "week of 1 Sep 2025", a Monday. */
  week: string;
  count: number;
}

export interface CalendarView extends ChartView {
  /** "128 proofs in 53 weeks", and where it is. */
  sum: string;
  months: MonthLabel[];
  weekdays: (Placed & { label: string })[];
  /** One path for all days of a level, from 0 (no proofs) to 4. Levels without days are left out. */
  levels: { level: number; path: string }[];
  /** The legend: one cell per level, and where its words are. */
  key: { level: number; path: string }[];
  foot: { left: number; y: number; fewer: number; more: number };
  /** Weeks with proofs, oldest first. */
  rows: CalendarRow[];
}

const mostWeeks = 53;

/**
 * @param days ISO day of each proof, in any order; those outside the weeks shown are ignored
 * @param from ISO day of the first cell, unless that is more than 53 weeks ago
 * @param until ISO day of the last cell
 * @param width in viewBox units
 */
export function calendarView(
  days: readonly string[],
  from: string,
  until: string,
  width = chartWidth,
): CalendarView {
  const monday = addDays(until, 1 - weekday(until));
  const earliest = addDays(monday, (1 - mostWeeks) * 7);
  const begin = from < earliest ? earliest : from > until ? until : from;
  const first = addDays(begin, 1 - weekday(begin));
  const weeks = daysBetween(first, monday) / 7 + 1;
  const places = calendarPlaces(first, weeks, width);
  const shown: Span = { first: daysBetween(first, begin), last: daysBetween(first, until) };
  const proofs = new Map<number, number>();
  const byWeek = Array.from({ length: weeks }, () => 0);
  for (const day of days) {
    if (day < begin || day > until) continue;
    const at = daysBetween(first, day);
    proofs.set(at, (proofs.get(at) ?? 0) + 1);
    const week = Math.floor(at / 7);
    byWeek[week] = (byWeek[week] ?? 0) + 1;
  }
  const rows = byWeek.flatMap((count, week) =>
    count === 0 ? [] : [{ week: `week of ${forPeople(addDays(first, week * 7))}`, count }],
  );
  const sum = byWeek.reduce((all, count) => all + count, 0);
  const time = counted(weeks, "week");
  return {
    ...measures(places.height, width),
    title: "Proofs by day",
    text: textOf(rows, sum, proofs.size, `${weeks === 1 ? "week" : time} to ${forPeople(until)}`),
    standalone: null,
    sum: `${counted(sum, "proof")} in ${time}`,
    months: places.months,
    weekdays: places.weekdays,
    levels: levelPaths(proofs, shown, places),
    key: places.key.map((path, level) => ({ level, path })),
    foot: places.foot,
    rows,
  };
}

/** Days that are shown, counted from the Monday of the first week. */
interface Span {
  first: number;
  last: number;
}

/** One path for each level that a day has. @param proofs how many each day has, counted in the same way */
function levelPaths(
  proofs: ReadonlyMap<number, number>,
  { first, last }: Span,
  { cellAt }: CalendarPlaces,
): CalendarView["levels"] {
  const levelOf = levels([...proofs.values()]);
  const paths = ["", "", "", "", ""];
  for (let index = first; index <= last; index++) {
    const level = levelOf(proofs.get(index) ?? 0);
    paths[level] = `${paths[level] ?? ""}${cellAt(Math.floor(index / 7), index % 7)}`;
  }
  return paths.flatMap((path, level) => (path === "" ? [] : [{ level, path }]));
}

/**
 * Maps a day's count to its level: 0 for none, otherwise the quartile among the distinct counts. Distinct,
 * because many days with one proof would otherwise put two proofs and ten on the same level.
 */
function levels(counts: readonly number[]): (count: number) => number {
  const quarter = scaleQuantile([...new Set(counts)], [1, 2, 3, 4]);
  return (count) => (count === 0 ? 0 : quarter(count));
}

function textOf(rows: readonly CalendarRow[], sum: number, days: number, weeks: string): string {
  const time = `in the ${weeks}`;
  const [first, ...others] = rows;
  if (first === undefined) return `No proofs ${time}.`;
  const busiest = others.reduce((most, row) => (row.count > most.count ? row : most), first);
  const begin = `${counted(sum, "proof")} on ${counted(days, "day")} ${time}`;
  return rows.length === 1 ? `${begin}.` : `${begin}, most (${busiest.count}) in the ${busiest.week}.`;
}
