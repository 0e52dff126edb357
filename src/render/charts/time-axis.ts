/** Where days are on an axis, and which of them are named. */
import { scaleLinear } from "d3-scale";
import { addDays, addMonths, dayNumber, daysBetween, forPeople, weekday } from "../../roadmap/day.ts";
import { rounded } from "./chart.ts";

export interface TimeTick {
  x: number;
  /** "Sep", "3 Nov" or "2026". */
  label: string;
  /** The year, under the first label and under the first of each year; null elsewhere. */
  year: string | null;
}

export interface TimeAxis {
  /** Units from the left for an ISO day; days outside are put on the border. */
  x(day: string): number;
  ticks: TimeTick[];
}

/** Days that an axis has at least: fewer would be drawn as if they were a long time. */
const shortest = 42;

/** Months from one tick to the next. */
const steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400];

/**
 * An axis from one ISO day to another, made longer at its end when it is shorter than six weeks.
 * @param range units from the left of both ends
 * @param between units that two ticks are apart at least
 */
export function timeAxis(
  from: string,
  to: string,
  range: readonly [number, number],
  between: number,
): TimeAxis {
  const days = Math.max(shortest, daysBetween(from, to));
  const first = dayNumber(from);
  const scale = scaleLinear([first, first + days], range).clamp(true);
  const x = (day: string) => rounded(scale(dayNumber(day)));
  const most = (range[1] - range[0]) / between;
  let year = "";
  const ticks = tickDays(from, days, most).map((day) => {
    const [, month = "", ofYear = ""] = /^(\S+ \S+) (\S+)$/.exec(forPeople(day.on)) ?? [];
    const newYear = ofYear !== year;
    year = ofYear;
    if (day.unit === "years") return { x: x(day.on), label: ofYear, year: null };
    const label = day.unit === "weeks" ? month : month.replace("1 ", "");
    return { x: x(day.on), label, year: newYear ? ofYear : null };
  });
  return { x, ticks };
}

interface TickDay {
  on: string;
  unit: "weeks" | "months" | "years";
}

/** Mondays for a short time, first days of months or years for a long one. */
function tickDays(from: string, days: number, most: number): TickDay[] {
  if (days <= most * 14) {
    const monday = addDays(from, (8 - weekday(from)) % 7);
    const step = days <= most * 7 ? 7 : 14;
    return upTo(days - daysBetween(from, monday), step).map((after) => ({
      on: addDays(monday, after),
      unit: "weeks",
    }));
  }
  const months = days / 30.44;
  const step = steps.find((length) => months / length <= most) ?? 4800;
  const [year = 0, month = 1] = from.split("-").map(Number);
  // Counted from year 0, so that quarters begin in January, April, July and October.
  const behind = (year * 12 + month - 1) % step;
  const first = addMonths(`${from.slice(0, 7)}-01`, -behind);
  return upTo(months + step + 1, step)
    .map((after) => addMonths(first, after))
    .filter((day) => daysBetween(from, day) >= 0 && daysBetween(from, day) <= days)
    .map((day) => ({ on: day, unit: step < 12 ? "months" : "years" }));
}

/** 0, step, 2 step and so on, no more than `end`. */
function upTo(end: number, step: number): number[] {
  return Array.from({ length: Math.max(0, Math.floor(end / step) + 1) }, (_, index) => index * step);
}
