/** Where a phase is, in a sentence for visitors: "5 of 8. On track for 20 Apr 2026." */
import { daysBetween, forPeople, isDay, whenForPeople } from "../../roadmap/day.ts";
import type { Progress } from "../../roadmap/progress.ts";
import { days, scheduleOf } from "../../roadmap/schedule.ts";

export interface PhaseDates {
  /** ISO days. */
  start: string | null;
  due: string | null;
}

/**
 * @param finished ISO day, or month, of the newest proof; null if it is unknown
 * @param today ISO day
 */
export function phaseInWords(
  { start, due }: PhaseDates,
  progress: Progress,
  finished: string | null,
  today: string,
): string {
  const { done, total } = progress;
  const counted = total === 0 ? "Nothing in it yet." : `${done} of ${total}.`;
  return [counted, standingInWords({ start, due }, progress, finished, today)].join(" ").trim();
}

function standingInWords(
  { start, due }: PhaseDates,
  progress: Progress,
  finished: string | null,
  today: string,
): string {
  const { standing } = scheduleOf({ start, due }, progress, today);
  if (standing === "done") return finishedInWords(finished, due);
  if (due === null) return "";
  const day = forPeople(due);
  if (start !== null && today < start) return `Starts ${forPeople(start)}, due ${withoutYear(due, start)}.`;
  if (standing === "late") return `Was due ${day}.`;
  if (standing === "on track") return `On track for ${day}.`;
  return standing === "ahead" ? `Ahead of its date, ${day}.` : `Behind schedule, due ${day}.`;
}

function finishedInWords(finished: string | null, due: string | null): string {
  if (finished === null) return "Finished.";
  if (due === null || !isDay(finished)) return `Finished ${whenForPeople(finished).replace(/^on /, "")}.`;
  return `Finished ${forPeople(finished)}, ${earlyInWords(finished, due)}.`;
}

/** "a week before it was due", "on the day it was due", "3 days after it was due". ISO days. */
function earlyInWords(on: string, due: string): string {
  const early = daysBetween(on, due);
  if (early === 0) return "on the day it was due";
  const time = Math.abs(early) === 7 ? "a week" : Math.abs(early) === 1 ? "a day" : days(early);
  return `${time} ${early > 0 ? "before" : "after"} it was due`;
}

/** "20 Aug" after a day of the same year, otherwise with its year. ISO days. */
function withoutYear(day: string, before: string): string {
  const words = forPeople(day);
  return day.slice(0, 4) === before.slice(0, 4) ? words.slice(0, -" 2026".length) : words;
}

/** "48 days early", "2 days late", "on the day". ISO days. */
export function earlyOrLate(on: string, due: string): string {
  const early = daysBetween(on, due);
  return early === 0 ? "on the day" : `${days(early)} ${early > 0 ? "early" : "late"}`;
}

/** "Oct 2025", "Jan – Mar 2026", "Oct 2025 – Jan 2026". @param first ISO month, as is `last` */
export function monthsInWords(first: string, last: string): string {
  const [from, to] = [first, last].map((month) => forPeople(`${month}-01`).slice("1 ".length));
  if (from === undefined || to === undefined || from === to) return from ?? "";
  return first.slice(0, 4) === last.slice(0, 4) ? `${from.slice(0, 3)} – ${to}` : `${from} – ${to}`;
}
