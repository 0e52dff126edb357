/** What the burn-up tells, before it is drawn: the counts by day, and the days between which they are shown. */
import { addDays, daysBetween } from "../../roadmap/day.ts";
import { type Forecast, type ForecastPoint, forecast } from "../../roadmap/forecast.ts";
import { type Step, runningTotal } from "./running-total.ts";

export interface BurnUpInput {
  /** The ISO day of each done item; null when it is not known. */
  proven: readonly (string | null)[];
  /** Items in all, done and open. */
  total: number;
  /** Items by the due date of their phase, by day. */
  plan: readonly { due: string; items: number }[];
  /** The roadmap's first ISO day. */
  start: string | null;
  /** ISO day; null for a picture that must be the same every day: it ends at the last tick or due date. */
  today: string | null;
}

export interface BurnUpStory {
  total: number;
  /** Done items whose day is not known: they stand before the first step. */
  undated: number;
  /** All done items, and those that are due, after each day on which there are more. */
  done: Step[];
  plan: Step[];
  /** ISO days: the first one of the picture, the one up to which it is known what is done, the last dated one. */
  from: string;
  known: string;
  last: string;
  coming: Forecast | null;
  /** The part of the forecast that is drawn, from today on, of all items; empty without one. */
  band: ForecastPoint[];
}

/** @returns null when no day is known of anything that is done or due */
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
  // A clock that is ahead dates commits after today.
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

/** The later one of two ISO days. */
export function latest(one: string, other: string): string {
  return one > other ? one : other;
}

/** No longer than the time that has gone or half a year, so that what happened stays at least half of the picture. */
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
