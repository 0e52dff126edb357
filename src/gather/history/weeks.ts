/** Counts commits by week, without decoding more of each than its times. */
import { addDays, dayNumber, plausibleDays } from "../../roadmap/day.ts";

const daySeconds = 86_400;
/** Day 0, 1970-01-01, was a Thursday. */
const firstMonday = "1969-12-29";
const afterMonday = 3;

export class Weeks {
  /** By number of weeks since {@link firstMonday}. */
  readonly #commits = new Map<number, number>();
  readonly #first: number;
  readonly #last: number;

  /** @param today ISO day; later commits were made by a wrong clock. Null if unknown */
  constructor(today: string | null) {
    const { first, last } = plausibleDays(today);
    this.#first = dayNumber(first);
    this.#last = dayNumber(last);
  }

  /** Counts a commit on its author's day, or else its committer's; one that neither clock knows counts nowhere. */
  count(facts: string, sha: string): void {
    const atBegins = sha.length + 1;
    const atEnds = facts.indexOf(" ", atBegins);
    const authoredEnds = facts.indexOf(" ", atEnds + 1);
    const zone = facts.slice(authoredEnds + 1, authoredEnds + 6);
    const day = this.#dayOf(Number(facts.slice(atEnds + 1, authoredEnds)) + secondsAhead(zone));
    const believed = day ?? this.#dayOf(Number(facts.slice(atBegins, atEnds)));
    if (believed === null) return;
    const week = Math.floor((believed + afterMonday) / 7);
    this.#commits.set(week, (this.#commits.get(week) ?? 0) + 1);
  }

  /** By the ISO day of the week's Monday, oldest first. */
  counted(): Record<string, number> {
    const sorted = [...this.#commits].toSorted(([a], [b]) => a - b);
    return Object.fromEntries(sorted.map(([week, count]) => [addDays(firstMonday, week * 7), count]));
  }

  #dayOf(seconds: number): number | null {
    const day = Math.floor(seconds / daySeconds);
    return day >= this.#first && day <= this.#last ? day : null;
  }
}

/** How far a zone such as "-0330" is ahead of UTC. */
function secondsAhead(zone: string): number {
  const ahead = (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3, 5))) * 60;
  return zone.startsWith("-") ? -ahead : ahead;
}
