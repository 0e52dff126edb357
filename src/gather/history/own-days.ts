/** Counts commits by day, and says from when to when they are, without decoding more of each than its times. */
import type { Work } from "../../activity/project.ts";
import { authorsDayNumber, committersDayNumber } from "./authors-day.ts";
import { addDays, dayNumber, monthOf, plausibleDays } from "../../roadmap/day.ts";

/** Day 0, 1970-01-01, was a Thursday. */
const firstMonday = "1969-12-29";
const afterMonday = 3;

export class OwnDays {
  /** By number of the day since 1970-01-01. */
  readonly #days = new Map<number, number>();
  readonly #earliest: number;
  readonly #latest: number;

  /** @param today ISO day; later commits were made by a wrong clock. Null if unknown */
  constructor(today: string | null) {
    const { first, last } = plausibleDays(today);
    this.#earliest = dayNumber(first);
    this.#latest = dayNumber(last);
  }

  /** Counts a commit on its author's day, or else its committer's; one that neither clock knows counts nowhere. */
  count(facts: string): void {
    this.#add(facts, 1);
  }

  /** Takes back a commit that was counted. */
  uncount(facts: string): void {
    this.#add(facts, -1);
  }

  #add(facts: string, commits: number): void {
    const believed = this.#believed(authorsDayNumber(facts)) ?? this.#believed(committersDayNumber(facts));
    if (believed !== null) this.#days.set(believed, (this.#days.get(believed) ?? 0) + commits);
  }

  /** By the ISO day of the week's Monday, oldest first. */
  weeks(): Record<string, number> {
    const weeks: Record<string, number> = {};
    for (const [day, commits] of this.#counted()) {
      const monday = addDays(firstMonday, Math.floor((day + afterMonday) / 7) * 7);
      weeks[monday] = (weeks[monday] ?? 0) + commits;
    }
    return weeks;
  }

  /** Null if no commit was counted. */
  work(): Work | null {
    const counted = this.#counted();
    const [first, last] = [counted[0], counted.at(-1)];
    if (first === undefined || last === undefined) return null;
    const month = ([day]: [number, number]): string => monthOf(addDays("1970-01-01", day));
    const commits = counted.reduce((sum, [, some]) => sum + some, 0);
    return { commits, first: month(first), last: month(last) };
  }

  /** Days with commits, oldest first. */
  #counted(): [number, number][] {
    return [...this.#days].filter(([, commits]) => commits > 0).toSorted(([a], [b]) => a - b);
  }

  #believed(day: number): number | null {
    return day >= this.#earliest && day <= this.#latest ? day : null;
  }
}
