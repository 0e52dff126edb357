/** The activity calendar: proofs per day over the last year. */
import { scaleQuantile } from "d3-scale";
import { addDays, daysBetween, forPeople, weekday } from "../../roadmap/day.ts";
import { type ChartView, counted, measures } from "./chart.ts";

interface CalendarRow {
  /** "week of 1 Sep 2025", a Monday. */
  week: string;
  count: number;
}

export interface CalendarView extends ChartView {
  /** "128 proofs in 53 weeks". */
  sum: string;
  months: { x: number; label: string }[];
  weekdays: { y: number; label: string }[];
  /** One path for all days of a level, from 0 (no proofs) to 4. Levels without days are left out. */
  levels: { level: number; path: string }[];
  /** The legend: one cell per level. */
  key: { level: number; path: string }[];
  /** Weeks with proofs, oldest first. */
  rows: CalendarRow[];
}

const weeks = 53;
const cell = 8;
const pitch = 11;
const left = 34;
const top = 24;

/** Path of one cell. Columns are weeks, oldest first; row 0 is Monday. */
function cellPath(column: number, row: number): string {
  return `M${left + column * pitch} ${top + row * pitch}h${cell}v${cell}h-${cell}z`;
}

/**
 * @param days ISO day of each proof, in any order; those outside the last 53 weeks are ignored
 * @param until ISO day in the last week shown
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
 * Maps a day's count to its level: 0 for none, otherwise the quartile among the distinct counts. Distinct,
 * because many days with one proof would otherwise put two proofs and ten on the same level.
 */
function levels(counts: readonly number[]): (count: number) => number {
  const quarter = scaleQuantile([...new Set(counts)], [1, 2, 3, 4]);
  return (count) => (count === 0 ? 0 : quarter(count));
}

/** Labels each month above the week that contains its first day, unless it would touch the label before. */
function months(first: string): { x: number; label: string }[] {
  const named: { column: number; label: string }[] = [];
  for (let column = 0; column < weeks; column++) {
    const sunday = addDays(first, column * 7 + 6);
    const [, label = ""] = forPeople(sunday).split(" ");
    const last = named.at(-1);
    if (last?.label === label) continue;
    // A month with only its last days in the chart gives way to the next one.
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
  return rows.length === 1 ? `${begin}.` : `${begin}, most (${busiest.count}) in the ${busiest.week}.`;
}
