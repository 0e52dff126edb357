/** Forecasts when all items will be done, at the pace of recent weeks. Depends on today's date, so only the site uses it. */
import { addDays } from "./day.ts";
import { randomFrom } from "./random.ts";

/** Items done by the end of `day`: the 10th, 50th and 90th percentile of the simulations. */
export interface ForecastPoint {
  /** ISO day. */
  day: string;
  low: number;
  mid: number;
  high: number;
}

export interface Forecast {
  /** Items done in each of the weeks that the simulation draws from, latest first. */
  weeks: number[];
  /** ISO days when 10, 50 and 90 percent of the simulations have finished; null if that takes more than five years. */
  early: string | null;
  likely: string | null;
  late: string | null;
  /** In order, a whole number of weeks apart, up to the late day or for five years; at most 60. */
  band: ForecastPoint[];
}

/** Weeks to draw from: enough to include a slow one, few enough to reflect the current pace. */
const mostWeeks = 12;
/** With fewer weeks, the pace would be down to chance. */
const fewestWeeks = 4;
const runs = 1000;
const longest = 5 * 52;
const mostPoints = 60;

/**
 * Simulates the coming weeks by drawing each week's count at random from the recent weeks. The same input always gives
 * the same forecast.
 * @param doneDays one ISO day for each done item, in any order
 * @param total number of items
 * @param today ISO day
 * @returns null if nothing is left, if the first item was done less than four weeks ago, or if none was done in the
 * last twelve weeks
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
    // The first tenth of the simulations to finish are those that got the most done.
    early: through("high"),
    likely: through("mid"),
    late: through("low"),
    band: thin(band).map(({ week, ...counts }) => ({ day: addDays(today, week * 7), ...counts })),
  };
}

/** Items done in each whole week, counting back from today to the first item. Compares ISO days as strings for speed. */
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

/** @returns how much of `left` is done by the end of each week, until 90 percent of the simulations finish or five years pass */
function simulate(weeks: readonly number[], left: number): { low: number; mid: number; high: number }[] {
  const random = randomFrom([...weeks, left]);
  const doneIn = new Uint32Array(runs);
  const runsWith = new Uint16Array(left + 1);
  const points: { low: number; mid: number; high: number }[] = [];
  while (points.length < longest && points.at(-1)?.low !== left) {
    runsWith.fill(0);
    // A plain loop: an iterator takes three times as long until it is compiled.
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

/** The smallest count that at least this percentage of the simulations does not exceed. */
function countOf(percent: number, runsWith: Uint16Array): number {
  let sum = 0;
  let count = 0;
  for (; count < runsWith.length; count++) {
    sum += runsWith[count] ?? 0;
    if (sum * 100 >= runs * percent) break;
  }
  return count;
}

/** Evenly spaced points, always including the last. */
function thin<T>(points: readonly T[]): T[] {
  const step = Math.ceil(points.length / mostPoints);
  return points.filter((_, index) => (index + 1) % step === 0 || index === points.length - 1);
}
