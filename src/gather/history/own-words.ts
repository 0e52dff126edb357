/** Collects what the owner wrote in commit messages, by month, to tell which language it is in. */
import { dayNumber, isPlausibleDay, lastDayOf, monthOf, plausibleDays } from "../../roadmap/day.ts";
import { proseOfMessage } from "../../text/message-prose.ts";
import { authorsDayNumber } from "./authors-day.ts";
import { authorsDay } from "./commit-of.ts";
import { decodeBytes } from "./decode-bytes.ts";
import type { HistoryRecord } from "./record.ts";

/** More of a month would not change its share. In characters. */
const enough = 4_000;

export class OwnWords {
  readonly #byMonth = new Map<string, { lines: string[]; length: number }>();
  readonly #today: string | null;
  /** Days of a month that has enough, as numbers: most commits of a long history are in such a month. */
  #full = { first: Infinity, last: -Infinity };

  /** @param today ISO day; later commits were made by a wrong clock. Null if unknown */
  constructor(today: string | null) {
    this.#today = today;
  }

  /** Adds a commit's message. Newer commits come first, so of a month with many the newest are kept. */
  add({ facts, message }: Pick<HistoryRecord, "facts" | "message">): void {
    const number = authorsDayNumber(facts);
    if (number >= this.#full.first && number <= this.#full.last) return;
    const day = authorsDay(facts);
    const month = monthOf(day);
    const kept = this.#byMonth.get(month) ?? { lines: [], length: 0 };
    if (kept.length >= enough) this.#full = daysOf(month);
    if (kept.length >= enough || !isPlausibleDay(day, this.#today)) return;
    const prose = proseOfMessage(decodeBytes(message));
    if (prose === "") return;
    kept.lines.push(prose);
    kept.length += prose.length;
    this.#byMonth.set(month, kept);
  }

  /** Prose by month ("2025-10"), oldest first; messages are separated by line feeds, newest first. */
  byMonth(): Record<string, string> {
    const sorted = [...this.#byMonth].toSorted(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(sorted.map(([month, { lines }]) => [month, lines.join("\n")]));
  }
}

/** The first day and the last one that can be in a month, as day numbers. */
function daysOf(month: string): { first: number; last: number } {
  const earliest = dayNumber(plausibleDays(null).first);
  return { first: Math.max(earliest, dayNumber(`${month}-01`)), last: dayNumber(lastDayOf(month)) };
}
