/** Lists of the mentors' page, for `cohort/lines.html`: one line for each learner, item or date. */
import { daysBetween, forPeople, isDay } from "../../roadmap/day.ts";
import { counted, thousands } from "../../text/thousands.ts";
import { addressOf, repositoryAddress, type DatedProof, type Standing } from "./standing.ts";
import type { DueDate } from "./due-dates.ts";
import type { HeldItem } from "./held-items.ts";
import { plainTitle } from "./texts.ts";
import type { Mover } from "./this-week.ts";

/** All texts are plain. */
export interface Line {
  name: string;
  /** Where the name links to; null for no link. */
  url: string | null;
  /** "24 days", "3 items", "9 stuck". */
  figure: string;
  /** It needs attention. */
  late: boolean;
  says: string;
  /** The end of the line, and the proof that it opens, or null. */
  label: string | null;
  proof: string | null;
}

export interface Lines {
  /** Above the list; null for none. */
  title: string | null;
  /** Count of all, not only of those shown. */
  count: string;
  /** Below the title; null for nothing. */
  note: string | null;
  lines: Line[];
  /** "and 31 more"; null if all are shown. */
  more: string | null;
}

/** Most characters of an item's title in a line. */
const longest = 70;
/** The longest time given in days; longer ones are given in weeks. */
const mostDays = 69;

/** The first of a list as lines. @param most lines; the others are in cohort.csv */
export function firstLines<T>(
  title: string | null,
  all: readonly T[],
  most: number,
  line: (one: T) => Line,
): Lines {
  const more = all.length - most;
  return {
    title,
    count: thousands(all.length),
    note: null,
    lines: all.slice(0, most).map(line),
    more: more > 0 ? `and ${thousands(more)} more` : null,
  };
}

export function stuckLine({ name, url, quiet, at, newest }: Standing, asOf: string): Line {
  return {
    name,
    url,
    figure: quiet === null ? "no date" : daysInWords(quiet),
    late: true,
    says: at === null ? "Nothing planned" : `Next: ${plainTitle(at.title, longest)}`,
    ...(newest === null
      ? { label: null, proof: null }
      : { label: `Last: ${proofLabel(newest, asOf)}`, proof: addressOf(newest) }),
  };
}

export function moverLine({ standing, proofs, newest, news }: Mover, asOf: string): Line {
  return {
    name: standing.name,
    url: standing.url,
    figure: counted(proofs.length, "item"),
    late: false,
    says: news,
    label: proofLabel(newest, asOf),
    proof: addressOf(newest),
  };
}

export function heldLine({ title, phase, at, stuck, proven }: HeldItem): Line {
  return {
    name: plainTitle(title, longest),
    url: null,
    figure: stuck === 0 ? counted(at, "learner") : `${thousands(stuck)} stuck`,
    late: stuck > 0,
    says: `${amongInWords(stuck, at)}${proven === 0 ? "nobody" : thousands(proven)} ${proven > 1 ? "have" : "has"} proven it`,
    label: phase === null ? null : plainTitle(phase, 40),
    proof: null,
  };
}

/** How many of those on an item are stuck, as the beginning of a sentence; "" for nobody. */
function amongInWords(stuck: number, at: number): string {
  if (stuck === 0) return "";
  if (stuck < at) return `of ${thousands(at)} who are at it; `;
  return stuck === 1 ? "nobody else is at it; " : "all who are at it; ";
}

export function dueLine({ title, due, learners, open }: DueDate, asOf: string): Line {
  const days = daysBetween(asOf, due);
  const left = daysInWords(Math.abs(days));
  return {
    name: plainTitle(title, longest),
    url: null,
    figure: days === 0 ? "today" : days > 0 ? `in ${left}` : `${left} ago`,
    late: days < 0,
    says: `${thousands(learners - open)} of ${counted(learners, "learner")} finished it`,
    label: forPeople(due),
    proof: null,
  };
}

/** A learner with a problem. @param says why, where that is not said above */
export function problemLine({ name, learner, progress }: Standing, says: string, asOf: string): Line {
  const { repository, readAt } = learner;
  const day = readAt?.slice(0, "2026-11-30".length) ?? "";
  const known = isDay(day) ? `read ${shortDay(day, asOf)}` : "read before";
  return {
    name,
    url: repositoryAddress(repository),
    figure: progress === null ? "never read" : known,
    late: progress === null,
    says,
    label: null,
    proof: null,
  };
}

/** "Aggregates, 5 Nov". */
function proofLabel({ item, on, exact }: DatedProof, asOf: string): string {
  const day = exact ? shortDay(on, asOf) : forPeople(on.slice(0, "2026-11".length));
  return `${plainTitle(item.title, longest)}, ${day}`;
}

/** "24 days", "1 day", "11 weeks". */
export function daysInWords(days: number): string {
  return days > mostDays ? counted(Math.floor(days / 7), "week") : counted(days, "day");
}

/** "5 Nov", with its year if it is another one. ISO days. */
function shortDay(day: string, asOf: string): string {
  const words = forPeople(day);
  return day.slice(0, 4) === asOf.slice(0, 4) ? words.slice(0, -" 2026".length) : words;
}
