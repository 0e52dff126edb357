/** The strip of weeks: what was proven in each, and how many commits the owner made. */
import {
  addDays,
  addMonths,
  daysBetween,
  forPeople,
  isPlausibleDay,
  lastDayOf,
  monthOf,
  weekday,
} from "../../roadmap/day.ts";
import { count } from "../../text/count.ts";
import { monthsInWords } from "./phase-words.ts";
import { isProven, type Portfolio } from "../portfolio.ts";

/** An item in the week in which it was proven. */
interface WeekDot {
  /** Id of the item. */
  id: string;
  /** Inline Markdown, written by the owner. */
  title: string;
  /** ISO day, or month if the day is kept private. */
  on: string;
  /** Proven by code. */
  full: boolean;
}

export interface WeekColumn {
  /** ISO day of the Monday, or of the first of the month. */
  from: string;
  /** The month that begins in it: "Sep", or the year for January. Null if none does. */
  label: string | null;
  /** In the order in which they were proven. */
  dots: WeekDot[];
  /** There are too many dots to draw each. */
  crowded: boolean;
  commits: number;
  /** How high the bar of commits is, from 0 to 5. */
  level: number;
}

export interface WeekStrip {
  unit: "week" | "month";
  /** The first to the last in which something was proven or committed; empty if nothing was. */
  columns: WeekColumn[];
}

/** More weeks than these become months. */
const mostWeeks = 60;
const mostDots = 8;
const levels = 5;
/** In commits. */
const monthStep = 4;

/** @param until ISO day: today, or the last day that anything is known about */
export function weekStrip(
  { roadmap, decisions, weeks }: Pick<Portfolio, "roadmap" | "decisions" | "weeks">,
  until: string,
): WeekStrip {
  const dots = dotsOf(decisions, until);
  const commits = [...weeks].filter(([monday]) => monday <= until);
  const first = firstDay(
    dots.map(({ day }) => day),
    roadmap.start !== null && roadmap.start <= until ? [roadmap.start] : commits.map(([monday]) => monday),
  );
  if (first === null || dots.length + commits.length === 0) return { unit: "week", columns: [] };
  const last = lastDay(
    [...dots.map(({ day }) => day), ...commits.map(([monday]) => middleOf(monday))],
    until,
  );
  const unit = daysBetween(mondayOf(first), last) >= mostWeeks * 7 ? "month" : "week";
  const columns = emptyColumns(unit, first, last);
  for (const { dot, day } of dots) columns.get(beginOf(unit, day))?.dots.push(dot);
  for (const [monday, made] of commits) {
    const column = columns.get(beginOf(unit, earlier(middleOf(monday), last)));
    if (column !== undefined) column.commits += made;
  }
  return { unit, columns: [...columns.values()].map((column) => drawn(column, unit)) };
}

/** Commits before the roadmap began are not part of it, unless they prove something. */
function firstDay(proven: readonly string[], begun: readonly string[]): string | null {
  return [...proven, ...begun].toSorted()[0] ?? null;
}

/** The silence after the last work is not part of it. */
function lastDay(worked: readonly string[], until: string): string {
  return earlier(worked.toSorted().at(-1) ?? until, until);
}

function earlier(one: string, other: string): string {
  return one < other ? one : other;
}

/** A week belongs to the month that has most of its days. */
function middleOf(monday: string): string {
  return addDays(monday, 3);
}

function emptyColumns(unit: WeekStrip["unit"], first: string, until: string): Map<string, WeekColumn> {
  const columns = new Map<string, WeekColumn>();
  let from = beginOf(unit, first);
  while (from <= until) {
    columns.set(from, { from, label: labelOf(from, unit), dots: [], crowded: false, commits: 0, level: 0 });
    from = unit === "week" ? addDays(from, 7) : addMonths(from, 1);
  }
  return columns;
}

/** "2 weeks of work", and when: "Jan – Feb 2026". Weeks without a proof or a commit do not count. */
export function activeTime({ unit, columns }: WeekStrip): { time: string; months: string } {
  const active = columns.filter(({ dots, commits }) => dots.length + commits > 0);
  const [first = "", last = ""] = [active[0], active.at(-1)].map((column) =>
    column === undefined ? "" : monthOf(column.from),
  );
  return { time: `${count(active.length, unit)} of work`, months: monthsInWords(first, last) };
}

function drawn(column: WeekColumn, unit: WeekStrip["unit"]): WeekColumn {
  const { dots, commits } = column;
  const level = Math.min(levels, Math.ceil(commits / (unit === "week" ? 1 : monthStep)));
  return { ...column, crowded: dots.length > mostDots, level };
}

/**
 * What a strip shows, oldest first, each with the day by which it is placed.
 * @param until ISO day after which nothing counts
 */
export function dotsOf(decisions: Portfolio["decisions"], until: string): { dot: WeekDot; day: string }[] {
  return decisions
    .flatMap((decision) => {
      const { item, on, proofs } = decision;
      if (item.kind !== "item" || on === null || !isProven(decision)) return [];
      const last = lastDayOf(on);
      // For a month, the last day that has come.
      const day = on.length < last.length && last > until ? until : last;
      if (!isPlausibleDay(day, null) || day > until) return [];
      return [{ dot: { id: item.id, title: item.title, on, full: proofs[0]?.kind === "code" }, day }];
    })
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function mondayOf(day: string): string {
  return addDays(day, 1 - weekday(day));
}

function beginOf(unit: WeekStrip["unit"], day: string): string {
  return unit === "week" ? mondayOf(day) : firstOfMonth(day);
}

function firstOfMonth(day: string): string {
  return `${monthOf(day)}-01`;
}

function labelOf(from: string, unit: WeekStrip["unit"]): string | null {
  const first = unit === "month" ? from : firstOfMonth(addDays(from, 6));
  if (first < from) return null;
  const [, month = "", year = ""] = forPeople(first).split(" ");
  if (first.slice("2025-".length).startsWith("01")) return year;
  return unit === "month" ? null : month;
}
