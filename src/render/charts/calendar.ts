/** The activity calendar: on which days of the last year something was proven. */
import { scaleQuantile } from "d3-scale";
import { addDays, daysBetween, forPeople, weekday } from "../../roadmap/day.ts";
import { type ChartView, counted, measures } from "./chart.ts";

interface CalendarRow {
  /** "week of 3 Sep 2025", its Monday. */
  week: string;
  count: number;
}

export interface CalendarView extends ChartView {
  /** "128 proofs in 53 weeks". */
  sum: string;
  months: { x: number; label: string }[];
  weekdays: { y: number; label: string }[];
  /** One path for all days of a level, 0 for none to 4; levels without days are left out. */
  levels: { level: number; path: string }[];
  /** The key: one cell of each level. */
  key: { level: number; path: string }[];
  /** Weeks with proofs, by day. */
  rows: CalendarRow[];
}

const weeks = 53;
const cell = 8;
const pitch = 11;
const left = 34;
const top = 24;

/** Where the cell of a column and a row begins: the first column is the oldest week, the first row is Monday. */
function cellPath(column: number, row: number): string {
  return `M${left + column * pitch} ${top + row * pitch}h${cell}v${cell}h-${cell}z`;
}

/**
 * @param days the ISO day of each proof, in any order; those outside the last 53 weeks are left out
 * @param until ISO day; its week is the last one
 */
export function calendarView(days: readonly string[], until: string): CalendarView {
  const monday = addDays(until, 1 - weekday(until));
  const first = addDays(monday, (1 - weeks) * 7);
  const shown = Array.from({ length: daysBetween(first, until) + 1 }, (_, index) => addDays(first, index));
  const proofs = new Map<string, number>();
  for (const day of days) if (day >= first && day <= until) proofs.set(day, (proofs.get(day) ?? 0) + 1);
  const levelOf = levels([...proofs.values()]);
  const paths = ["", "", "", "", ""];
  const byWeek = Array.from({ length: weeks }, () => 0);
  for (const [index, day] of shown.entries()) {
    const count = proofs.get(day) ?? 0;
    const week = Math.floor(index / 7);
    byWeek[week] = (byWeek[week] ?? 0) + count;
    const level = levelOf(count);
    paths[level] = `${paths[level] ?? ""}${cellPath(week, index % 7)}`;
  }
  const rows = byWeek.flatMap((count, week) =>
    count === 0 ? [] : [{ week: `week of ${forPeople(addDays(first, week * 7))}`, count }],
  );
  const sum = byWeek.reduce((all, count) => all + count, 0);
  return {
    ...measures(124),
    title: "Proofs by day",
    text: textOf(rows, sum, proofs.size, until),
    standalone: null,
    sum: `${counted(sum, "proof")} in ${weeks} weeks`,
    months: months(first),
    weekdays: ["Mon", "Wed", "Fri"].map((label, index) => ({ label, y: top + index * 2 * pitch + cell })),
    levels: paths.flatMap((path, level) => (path === "" ? [] : [{ level, path }])),
    key: paths.map((_, level) => ({ level, path: cellPath(weeks - 8 + level, 8) })),
    rows,
  };
}

/**
 * From a day's count to its level: 0 for none, else its quarter among the different counts. The different ones, so that
 * many days with one proof do not make two look like ten.
 */
function levels(counts: readonly number[]): (count: number) => number {
  const quarter = scaleQuantile([...new Set(counts)], [1, 2, 3, 4]);
  return (count) => (count === 0 ? 0 : quarter(count));
}

/** A name above the week of each month's first day, where it does not touch the one before. */
function months(first: string): { x: number; label: string }[] {
  const named: { column: number; label: string }[] = [];
  for (let column = 0; column < weeks; column++) {
    const sunday = addDays(first, column * 7 + 6);
    const [, label = ""] = forPeople(sunday).split(" ");
    const last = named.at(-1);
    if (last?.label === label) continue;
    // The month that has only its end in the picture gives way to the next.
    if (last !== undefined && column - last.column < 3) named.pop();
    named.push({ column, label });
  }
  return named
    .filter(({ column }) => column < weeks - 1)
    .map(({ column, label }) => ({ x: left + column * pitch, label }));
}

function textOf(rows: readonly CalendarRow[], sum: number, days: number, until: string): string {
  const time = `in the ${weeks} weeks to ${forPeople(until)}`;
  const [first, ...others] = rows;
  if (first === undefined) return `No proofs ${time}.`;
  const busiest = others.reduce((most, row) => (row.count > most.count ? row : most), first);
  const begin = `${counted(sum, "proof")} on ${counted(days, "day")} ${time}`;
  return rows.length === 1 ? `${begin}.` : `${begin}, most in the ${busiest.week}: ${busiest.count}.`;
}
