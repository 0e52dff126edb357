/** The burn-up chart: items done over time, items planned, and those expected at the present pace. */
import {
  type Axes,
  bandPath,
  corners,
  countScale,
  stepped,
  steppedPath,
  straightPath,
} from "./burn-up-lines.ts";
import { countTicks, planDots, wantedLabels } from "./burn-up-marks.ts";
import { type BurnUpRow, burnUpRows, burnUpText } from "./burn-up-rows.ts";
import { type BurnUpInput, burnUpStory, latest } from "./burn-up-story.ts";
import { type ChartView, chartWidth, measures } from "./chart.ts";
import { type Label, type Point, placeLabels } from "./place-labels.ts";
import { countAt } from "./running-total.ts";
import { type TimeTick, timeAxis } from "./time-axis.ts";

export interface BurnUpView extends ChartView {
  /** Edges of the plot area. */
  plot: { left: number; right: number; top: number; bottom: number };
  /** Horizontal grid lines with the number of items each one marks. */
  counts: { y: number; label: string }[];
  times: TimeTick[];
  /** Paths, and a dot for each due date unless there are too many. */
  done: string;
  plan: { path: string; dots: Point[] } | null;
  forecast: { band: string; line: string } | null;
  today: { x: number; labelX: number } | null;
  /** Labels of the lines. */
  labels: Label[];
  /** The table that replaces the chart. */
  rows: BurnUpRow[];
}

const height = 320;
const fontSize = 13;
/** Half the width of the "today" label, which is above all others. */
const halfTodayLabel = 20;
const todayHeight = 18;

/** Above the plot there is room for "today", and below that for the labels of lines that end at the top. */
function plotOf(width: number): BurnUpView["plot"] {
  return { left: 40, right: width - 24, top: 48, bottom: 276 };
}

/**
 * @param width in viewBox units
 * @returns null if no done or due item has a date
 */
export function burnUpView(input: BurnUpInput, width = chartWidth): BurnUpView | null {
  const story = burnUpStory(input);
  if (story === null) return null;
  const { undated, from, known, last, band } = story;
  const plot = plotOf(width);
  const done = input.proven.length;
  const end = latest(last, band.at(-1)?.day ?? last);
  const time = timeAxis(from, end, [plot.left, plot.right], width < chartWidth ? 44 : 64);
  const most = Math.max(story.total, done, story.plan.at(-1)?.count ?? 0);
  const axes: Axes = { x: time.x, y: countScale(most, plot.bottom, plot.top) };

  const now = { day: known, count: countAt(story.done, known, undated) };
  const doneLine = corners([{ day: from, count: undated }, ...story.done, now], axes);
  const planLine = story.plan.length === 0 ? [] : corners([{ day: from, count: 0 }, ...story.plan], axes);
  const bandLine = (part: "low" | "mid" | "high") =>
    corners(
      band.map((point) => ({ day: point.day, count: point[part] })),
      axes,
    );
  const midLine = bandLine("mid");
  const today = input.today === null ? null : todayAt(time.x(input.today), plot, width);
  const lines = [stepped(doneLine), planLine, midLine, bandLine("low"), bandLine("high"), today?.line ?? []];
  return {
    ...measures(height, width),
    title: "Done, planned, expected",
    text: burnUpText(story),
    standalone: null,
    plot,
    counts: countTicks(most, axes),
    times: time.ticks,
    done: steppedPath(doneLine),
    plan: planLine.length === 0 ? null : { path: straightPath(planLine), dots: planDots(planLine) },
    forecast: band.length === 0 ? null : { band: bandPath(band, axes), line: straightPath(midLine) },
    today: today === null ? null : { x: today.x, labelX: today.labelX },
    labels: placeLabels(
      wantedLabels(done, doneLine, planLine, midLine),
      lines,
      { left: plot.left, right: width - 2, top: todayHeight, bottom: plot.bottom - 2 },
      fontSize,
    ),
    rows: burnUpRows(story),
  };
}

/** The line for today, and the middle of the label above it. */
function todayAt(x: number, { left, bottom }: BurnUpView["plot"], width: number) {
  const labelX = Math.min(width - halfTodayLabel, Math.max(left, x));
  return { x, labelX, line: [todayHeight, bottom].map((y) => ({ x, y })) };
}
