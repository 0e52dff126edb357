/** The strip of weeks on the home page: dots of skills above the line, bars of commits below it. */
import { addDays, forPeople } from "../../roadmap/day.ts";
import { count } from "../../text/count.ts";
import { inlineText } from "../inline.ts";
import type { Html } from "../html.ts";
import type { Portfolio } from "../portfolio.ts";
import type { PublishedDecision } from "../published.ts";
import { itemPath, progressPath } from "./addresses.ts";
import { ownerCut, ownerHtmlInLink } from "./owner-text.ts";
import { type Column, weeksOf } from "./weeks.ts";

/** More dots than these are bars: those of a column, and those of the whole strip. */
const most = { inColumn: 8, inStrip: 100, named: 60 } as const;

/** Columns from which on only every other month has room for its name. */
const narrow = 40;

interface Dot {
  url: string;
  /** Not proven by code, so that it is a ring. */
  ring: boolean;
  day: string;
  title: Html;
}

interface ColumnView {
  dots: Dot[];
  /** Class of a bar in place of the dots, "u1" to "u8"; null for dots. */
  bar: string | null;
  /** Class of the bar of commits, "c1" to "c5"; null without commits. */
  commits: string | null;
  label: string | null;
}

export interface WeeksView {
  /** "31 weeks of work". Plain text. */
  title: string;
  skills: string | null;
  commits: string | null;
  /** "week" or "month". */
  unit: string;
  newest: { title: Html; url: string; day: string } | null;
  columns: ColumnView[];
  hasRings: boolean;
  charts: string;
}

/** @returns null if there is neither a dated proof nor a commit */
export function weeksView(portfolio: Portfolio, root: string, today: string): WeeksView | null {
  const { unit, columns } = weeksOf(portfolio, today);
  const proven = columns.flatMap((column) => column.proven);
  const commits = columns.reduce((sum, column) => sum + column.commits, 0);
  if (proven.length === 0 && commits === 0) return null;
  const newest = proven.at(-1);
  const dense = proven.length > most.inStrip;
  return {
    title: `${count(columns.length, unit)} of work`,
    skills: proven.length === 0 ? null : count(proven.length, "skill"),
    commits: commits === 0 ? null : count(commits, "commit"),
    unit,
    newest:
      newest === undefined
        ? null
        : {
            title: ownerHtmlInLink(portfolio, newest.item.title),
            url: `${root}${itemPath(newest.item.id)}`,
            day: forPeople(newest.on ?? ""),
          },
    columns: columns.map((column) =>
      columnView(portfolio, column, root, dense, labelOf(column, unit, columns.length)),
    ),
    hasRings: proven.some(isRing),
    charts: `${root}${progressPath}`,
  };
}

function columnView(
  portfolio: Portfolio,
  { proven, commits }: Column,
  root: string,
  dense: boolean,
  label: string | null,
): ColumnView {
  const isBar = proven.length > most.inColumn || (dense && proven.length > 0);
  return {
    bar: isBar ? `u${Math.min(most.inColumn, proven.length)}` : null,
    dots: isBar
      ? []
      : proven.map((one) => ({
          url: `${root}${itemPath(one.item.id)}`,
          ring: isRing(one),
          day: forPeople(one.on ?? ""),
          title: ownerCut(portfolio, inlineText(one.item.title), most.named),
        })),
    commits: commits === 0 ? null : `c${Math.min(5, commits)}`,
    label,
  };
}

function isRing({ proofs: [best] }: PublishedDecision): boolean {
  return best?.kind !== "code";
}

/** The name of the month that begins in a column, or the year that does; null for the other columns. */
function labelOf({ from }: Column, unit: "week" | "month", columns: number): string | null {
  const last = unit === "week" ? addDays(from, 6) : from;
  const begins = unit === "month" || last.slice(8) < from.slice(8) || from.endsWith("-01");
  if (!begins) return null;
  const month = Number(last.slice(5, 7));
  if (month === 1) return last.slice(0, 4);
  if (unit === "month" ? month % 3 !== 1 || columns > narrow : columns > narrow && month % 2 === 0)
    return null;
  return forPeople(last).split(" ")[1] ?? null;
}
