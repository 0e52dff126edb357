/** The strip of weeks on the home page: dots of skills above the line, bars of commits below it. */
import { forPeople } from "../../roadmap/day.ts";
import { count } from "../../text/count.ts";
import type { Html } from "../html.ts";
import { inlineText } from "../inline.ts";
import type { Portfolio } from "../portfolio.ts";
import { itemPath, progressPath } from "./addresses.ts";
import { ownerCut, ownerHtmlInLink } from "./owner-text.ts";
import { activeTime, type WeekColumn, weekStrip } from "./weeks.ts";

/** Most dots of a column and of the whole strip, beyond which they become bars; and most characters of a title. */
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
  /** Class of a bar in place of the dots, "u1" to "u9"; null for dots. */
  bar: string | null;
  /** Class of the bar of commits, "c1" to "c5"; null without commits. */
  commits: string | null;
  label: string | null;
}

export interface WeeksView {
  /** "31 weeks of work, Jan – Sep 2025". Plain text. */
  title: string;
  skills: string | null;
  commits: string | null;
  /** "week" or "month". */
  unit: string;
  newest: { title: Html; url: string; day: string } | null;
  columns: ColumnView[];
  hasFull: boolean;
  hasRings: boolean;
  /** Null on the page that has the charts. */
  charts: string | null;
}

/** @returns null if there is neither a dated proof nor a commit */
export function weeksView(portfolio: Portfolio, root: string, today: string): WeeksView | null {
  const strip = weekStrip(portfolio, today);
  const { unit, columns } = strip;
  const dots = columns.flatMap((column) => column.dots);
  const commits = columns.reduce((sum, column) => sum + column.commits, 0);
  if (dots.length === 0 && commits === 0) return null;
  const newest = dots.at(-1);
  const { time, months } = activeTime(strip);
  return {
    title: `${time}, ${months}`,
    skills: dots.length === 0 ? null : count(dots.length, "skill"),
    commits: commits === 0 ? null : count(commits, "commit"),
    unit,
    newest:
      newest === undefined
        ? null
        : {
            title: ownerHtmlInLink(portfolio, newest.title),
            url: `${root}${itemPath(newest.id)}`,
            day: forPeople(newest.on),
          },
    columns: columns.map((column) => ({
      ...dotsView(portfolio, column, root, dots.length > most.inStrip),
      commits: column.level === 0 ? null : `c${column.level}`,
      label: columns.length > narrow && isEven(column.label) ? null : column.label,
    })),
    hasFull: dots.some(({ full }) => full),
    hasRings: dots.some(({ full }) => !full),
    charts: `${root}${progressPath}`,
  };
}

/** @param dense whether the whole strip has too many dots to draw each */
function dotsView(
  portfolio: Portfolio,
  { dots, crowded }: WeekColumn,
  root: string,
  dense: boolean,
): Pick<ColumnView, "dots" | "bar"> {
  if (crowded || (dense && dots.length > 0))
    return { dots: [], bar: `u${Math.min(most.inColumn + 1, dots.length)}` };
  return {
    bar: null,
    dots: dots.map(({ id, title, on, full }) => ({
      url: `${root}${itemPath(id)}`,
      ring: !full,
      day: forPeople(on),
      title: ownerCut(portfolio, inlineText(title), most.named),
    })),
  };
}

/** True for every other month. */
function isEven(label: string | null): boolean {
  return label !== null && /^(?:Feb|Apr|Jun|Aug|Oct|Dec)$/.test(label);
}
