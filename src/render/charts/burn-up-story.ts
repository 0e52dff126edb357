/** The data of the burn-up chart: counts by day, and the range of days to show. */
import { addDays, daysBetween } from "../../roadmap/day.ts";
import { type Forecast, type ForecastPoint, forecast } from "../../roadmap/forecast.ts";
import { type Step, runningTotal } from "./running-total.ts";

export interface BurnUpInput {
  /** ISO day on which each done item was proven; null if unknown. */
  proven: readonly (string | null)[];
  /** Number of items, done and open. */
  total: number;
  /** How many items are due on which day. */
  plan: readonly { due: string; items: number }[];
  /** First ISO day of the roadmap. */
  start: string | null;
  /**
   * ISO day, or null for a chart that must not change from day to day. Such a chart ends at the last tick or
   * due date.
   */
  today: string | null;
}

export interface BurnUpStory {
  total: number;
  /** Done items without a known day. They are counted from the start. */
  undated: number;
  /** Running totals of done items and of due items. */
  done: Step[];
  plan: Step[];
  /** ISO days: where the chart starts, how far the done items are known, and the last dated event. */
  from: string;
  known: string;
  last: string;
  coming: Forecast | null;
  /** The part of the forecast to draw, starting today and counting all items; empty without a forecast. */
  band: ForecastPoint[];
}

/** @returns null if no done or due item has a date */
export function burnUpStory({ proven, total, plan, start, today }: BurnUpInput): BurnUpStory | null {
  const days = proven.filter((day) => day !== null);
  const undated = proven.length - days.length;
  const done = runningTotal(
    days.map((day) => ({ day, items: 1 })),
    undated,
  );
  const due = runningTotal(
    plan.map(({ due: day, items }) => ({ day, items })),
    0,
  );
  const dated = [...done, ...due].map(({ day }) => day).toSorted();
  const [first, last] = [dated.at(0), dated.at(-1)];
  if (first === undefined || last === undefined || total === 0) return null;

  const from = [first, start ?? first, today ?? first].toSorted()[0] ?? first;
  // With a wrong clock, commits may be dated after today.
  const known = latest(today ?? from, done.at(-1)?.day ?? from);
  const coming = today === null ? null : forecast(days, total - undated, today);
  return {
    total,
    undated,
    done,
    plan: due,
    from,
    known,
    last: latest(last, known),
    coming,
    band: today === null || coming === null ? [] : drawnBand(coming, proven.length, undated, from, today),
  };
}

/** The later of two ISO days. */
export function latest(one: string, other: string): string {
  return one > other ? one : other;
}

/**
 * The forecast covers at most as much time as has passed, or half a year, so the past fills at least half of
 * the chart.
 */
function drawnBand(
  { band }: Forecast,
  done: number,
  undated: number,
  from: string,
  today: string,
): ForecastPoint[] {
  const until = addDays(today, Math.max(182, daysBetween(from, today)));
  const coming = band
    .filter(({ day }) => day <= until)
    .map(({ day, low, mid, high }) => ({
      day,
      low: low + undated,
      mid: mid + undated,
      high: high + undated,
    }));
  return [{ day: today, low: done, mid: done, high: done }, ...coming];
}
