/** When the rest will be done, if the coming weeks go like the last ones. Needs today, so it is for the site only. */
import { addDays } from "./day.ts";
import { randomFrom } from "./random.ts";

/** How many items are done at the end of `day`: in 10, 50 and 90 percent of the runs it is no more than this. */
export interface ForecastPoint {
  /** ISO day. */
  day: string;
  low: number;
  mid: number;
  high: number;
}

export interface Forecast {
  /** Items done in each week that was drawn from, the latest week first. */
  weeks: number[];
  /** ISO days on which 10, 50 and 90 percent of the runs were through; null when that takes more than five years. */
  early: string | null;
  likely: string | null;
  late: string | null;
  /** Points some whole weeks apart, first to last, until the late day or for five years; at most 60. */
  band: ForecastPoint[];
}

/** Weeks to draw from: enough to hold a slow one, few enough to be how it goes now. */
const mostWeeks = 12;
/** A pace of fewer weeks would be an accident. */
const fewestWeeks = 4;
const runs = 1000;
const longest = 5 * 52;
const mostPoints = 60;

/**
 * Simulates the rest by drawing the count of each coming week from those of the last weeks. The same input gives the
 * same forecast.
 * @param doneDays ISO days on which items were done, one for each item, in any order
 * @param total items in all
 * @param today ISO day
 * @returns null when nothing is left, when the first item was done less than four weeks ago, or when none was done
 * in the last twelve weeks
 */
export function forecast(doneDays: readonly string[], total: number, today: string): Forecast | null {
  const done = doneDays.length;
  if (done >= total) return null;
  const weeks = weeklyCounts(doneDays, today);
  if (weeks.length < fewestWeeks || weeks.every((count) => count === 0)) return null;

  const band = simulate(weeks, total - done).map(({ low, mid, high }, index) => ({
    week: index + 1,
    low: done + low,
    mid: done + mid,
    high: done + high,
  }));
  const through = (percentile: "low" | "mid" | "high") => {
    const first = band.find((point) => point[percentile] === total);
    return first === undefined ? null : addDays(today, first.week * 7);
  };
  return {
    weeks,
    // The tenth of the runs that is through first is the tenth in which most is done.
    early: through("high"),
    likely: through("mid"),
    late: through("low"),
    band: thin(band).map(({ week, ...counts }) => ({ day: addDays(today, week * 7), ...counts })),
  };
}

/** Items in each whole week that ends today, a week ago and so on, back to the first item. Compares days as text: it is fast. */
function weeklyCounts(doneDays: readonly string[], today: string): number[] {
  const first = doneDays.reduce((least, day) => (day < least ? day : least), today);
  const counts: number[] = [];
  let until = today;
  while (counts.length < mostWeeks) {
    const before = addDays(until, -7);
    if (addDays(before, 1) < first) break;
    const end = until;
    counts.push(doneDays.filter((day) => day > before && day <= end).length);
    until = before;
  }
  return counts;
}

/** @returns for each week how much of `left` is done by its end, until nine of ten runs are through or five years are */
function simulate(weeks: readonly number[], left: number): { low: number; mid: number; high: number }[] {
  const random = randomFrom([...weeks, left]);
  const doneIn = new Uint32Array(runs);
  const runsWith = new Uint16Array(left + 1);
  const points: { low: number; mid: number; high: number }[] = [];
  while (points.length < longest && points.at(-1)?.low !== left) {
    runsWith.fill(0);
    // Counted by hand: an iterator takes three times as long before it is compiled.
    for (let run = 0; run < runs; run++) {
      const drawn = weeks[Math.floor(random() * weeks.length)] ?? 0;
      const now = Math.min(left, (doneIn[run] ?? 0) + drawn);
      doneIn[run] = now;
      runsWith[now] = (runsWith[now] ?? 0) + 1;
    }
    points.push({ low: countOf(10, runsWith), mid: countOf(50, runsWith), high: countOf(90, runsWith) });
  }
  return points;
}

/** The least count that this percentage of the runs does not exceed. */
function countOf(percent: number, runsWith: Uint16Array): number {
  let sum = 0;
  let count = 0;
  for (; count < runsWith.length; count++) {
    sum += runsWith[count] ?? 0;
    if (sum * 100 >= runs * percent) break;
  }
  return count;
}

/** Every so many, always the last. */
function thin<T>(points: readonly T[]): T[] {
  const step = Math.ceil(points.length / mostPoints);
  return points.filter((_, index) => (index + 1) % step === 0 || index === points.length - 1);
}
