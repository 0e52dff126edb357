/** Counts commits by week, and says from when to when they are, without decoding more of each than its times. */
import type { Work } from "../../activity/project.ts";
import { addDays, dayNumber, monthOf, plausibleDays } from "../../roadmap/day.ts";

const daySeconds = 86_400;
/** Day 0, 1970-01-01, was a Thursday. */
const firstMonday = "1969-12-29";
const afterMonday = 3;

export class OwnDays {
  /** By number of weeks since {@link firstMonday}. */
  readonly #weeks = new Map<number, number>();
  readonly #earliest: number;
  readonly #latest: number;
  #commits = 0;
  #first = Infinity;
  #last = -Infinity;

  /** @param today ISO day; later commits were made by a wrong clock. Null if unknown */
  constructor(today: string | null) {
    const { first, last } = plausibleDays(today);
    this.#earliest = dayNumber(first);
    this.#latest = dayNumber(last);
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
    this.#weeks.set(week, (this.#weeks.get(week) ?? 0) + 1);
    this.#commits++;
    this.#first = Math.min(this.#first, believed);
    this.#last = Math.max(this.#last, believed);
  }

  /** By the ISO day of the week's Monday, oldest first. */
  weeks(): Record<string, number> {
    const sorted = [...this.#weeks].toSorted(([a], [b]) => a - b);
    return Object.fromEntries(sorted.map(([week, count]) => [addDays(firstMonday, week * 7), count]));
  }

  /** Null if no commit was counted. */
  work(): Work | null {
    if (this.#commits === 0) return null;
    const month = (day: number): string => monthOf(addDays("1970-01-01", day));
    return { commits: this.#commits, first: month(this.#first), last: month(this.#last) };
  }

  #dayOf(seconds: number): number | null {
    const day = Math.floor(seconds / daySeconds);
    return day >= this.#earliest && day <= this.#latest ? day : null;
  }
}

/** How far a zone such as "-0330" is ahead of UTC. */
function secondsAhead(zone: string): number {
  const ahead = (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3, 5))) * 60;
  return zone.startsWith("-") ? -ahead : ahead;
}
