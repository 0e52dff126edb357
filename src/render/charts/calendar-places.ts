/** Where the cells and labels of the calendar go: in one row of weeks, or in several on a narrow chart. */
import { addDays, forPeople } from "../../roadmap/day.ts";
import { chartWidth } from "./chart.ts";

export interface Placed {
  x: number;
  y: number;
}

export interface MonthLabel extends Placed {
  label: string;
}

/** Lengths are in viewBox units. */
export interface CalendarPlaces {
  height: number;
  months: MonthLabel[];
  weekdays: (Placed & { label: string })[];
  /** Path of a day. Weeks count from 0, days of the week from 0 for Monday. */
  cellAt(week: number, day: number): string;
  /** Paths of the legend's cells. */
  key: string[];
  /** Baseline of the words below the cells, where the sum begins, "fewer" ends and "more" begins. */
  foot: { left: number; y: number; fewer: number; more: number };
}

/** Left of the cells are the weekdays, above them the months. */
const left = 34;
const head = 20;
/** From one cell to the next. The fewer weeks, the larger. */
const pitches = { least: 11, most: 16, key: 12 } as const;
const gap = 3;
const levels = 5;
/** Width of "more", and of the space before it. */
const moreWidth = 36;
/** Least distance between the labels of two months. */
const monthWidth = 33;

/**
 * @param first ISO day, a Monday
 * @param weeks at least 1
 * @param width at least 70
 */
export function calendarPlaces(first: string, weeks: number, width = chartWidth): CalendarPlaces {
  const room = width - left - 2;
  const lines = Math.ceil((weeks * pitches.least) / room);
  const inLine = Math.ceil(weeks / lines);
  const pitch = Math.min(pitches.most, Math.floor(room / inLine));
  const lineHeight = head + 7 * pitch + 10;
  const topOf = (line: number): number => line * lineHeight + head;
  const cell = (x: number, y: number, size: number): string => `M${x} ${y}h${size}v${size}h-${size}z`;
  const bottom = lines * lineHeight + 14;
  const keyLeft = width - moreWidth - levels * pitches.key;
  return {
    height: bottom + 6,
    months: monthsOf(first, weeks, inLine, pitch).map(({ line, column, label }) => ({
      x: left + column * pitch,
      y: topOf(line) - 8,
      label,
    })),
    weekdays: Array.from({ length: lines }, (_, line) =>
      ["Mon", "Wed", "Fri"].map((label, index) => ({
        x: 0,
        y: topOf(line) + (index * 2 + 0.5) * pitch + 3,
        label,
      })),
    ).flat(),
    cellAt: (week, day) =>
      cell(left + (week % inLine) * pitch, topOf(Math.floor(week / inLine)) + day * pitch, pitch - gap),
    key: Array.from({ length: levels }, (_, level) =>
      cell(keyLeft + level * pitches.key, bottom - 9, pitches.key - gap),
    ),
    foot: { left, y: bottom, fewer: keyLeft - 6, more: keyLeft + levels * pitches.key + 3 },
  };
}

/** Labels each month above the week with its first day, unless it would touch the label before or leave the line. */
function monthsOf(first: string, weeks: number, inLine: number, pitch: number) {
  const named: { line: number; column: number; label: string }[] = [];
  for (let week = 0; week < weeks; week++) {
    const [line, column] = [Math.floor(week / inLine), week % inLine];
    const [, label = ""] = forPeople(addDays(first, week * 7 + 6)).split(" ");
    const last = named.at(-1);
    if (last?.line === line && last.label === label) continue;
    // A month with only its last days in the line gives way to the next one.
    if (last?.line === line && (column - last.column) * pitch < monthWidth) named.pop();
    named.push({ line, column, label });
  }
  return named.filter(({ column }) => column === 0 || column <= inLine - 2);
}
