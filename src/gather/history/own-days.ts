/** Counts commits by week, and says from when to when they are, without decoding more of each than its times. */
import type { Work } from "../../activity/project.ts";
import { authorsDayNumber, committersDayNumber } from "./authors-day.ts";
import { addDays, dayNumber, monthOf, plausibleDays } from "../../roadmap/day.ts";

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
  count(facts: string): void {
    const believed = this.#believed(authorsDayNumber(facts)) ?? this.#believed(committersDayNumber(facts));
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

  #believed(day: number): number | null {
    return day >= this.#earliest && day <= this.#latest ? day : null;
  }
}
