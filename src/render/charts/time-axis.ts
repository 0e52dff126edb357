/** The time axis: where each day goes, and which days get a label. */
import { scaleLinear } from "d3-scale";
import { addDays, addMonths, dayNumber, daysBetween, forPeople, weekday } from "../../roadmap/day.ts";
import { rounded } from "./chart.ts";

export interface TimeTick {
  x: number;
  /** "Sep", "3 Nov" or "2026". */
  label: string;
  /** Set on the first tick and on the first one of each year; otherwise null. */
  year: string | null;
}

export interface TimeAxis {
  /** x coordinate of an ISO day. Days outside the range go to the nearest end. */
  x(day: string): number;
  ticks: TimeTick[];
}

/** A shorter time is not stretched over the whole axis. */
const minDays = 42;

/** Possible distances between two ticks, in months. */
const steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400];

/**
 * An axis from one ISO day to another, extended at the end to at least six weeks.
 * @param range x coordinates of both ends
 * @param between minimum distance between two ticks
 */
export function timeAxis(
  from: string,
  to: string,
  range: readonly [number, number],
  between: number,
): TimeAxis {
  const days = Math.max(minDays, daysBetween(from, to));
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

/** Mondays for a short time, first days of months or years for a longer one. */
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
  // Counting from year 0 makes quarters begin in January, April, July and October.
  const behind = (year * 12 + month - 1) % step;
  const first = addMonths(`${from.slice(0, 7)}-01`, -behind);
  return upTo(months + step + 1, step)
    .map((after) => addMonths(first, after))
    .filter((day) => daysBetween(from, day) >= 0 && daysBetween(from, day) <= days)
    .map((day) => ({ on: day, unit: step < 12 ? "months" : "years" }));
}

/** 0, step, 2 * step and so on, up to `end`. */
function upTo(end: number, step: number): number[] {
  return Array.from({ length: Math.max(0, Math.floor(end / step) + 1) }, (_, index) => index * step);
}
