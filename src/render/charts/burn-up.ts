/** The burn-up chart: items done over time, items due, and a forecast for the rest. */
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

const height = 300;
const plot = { left: 40, right: 616, top: 28, bottom: 256 };
const fontSize = 13;
/** Labels may go above the highest line and into the right margin. */
const labelArea = { left: plot.left, right: chartWidth - 2, top: 2, bottom: plot.bottom - 2 };
/** Half the width of the "today" label. */
const halfTodayLabel = 20;

/** @returns null if no done or due item has a date */
export function burnUpView(input: BurnUpInput): BurnUpView | null {
  const story = burnUpStory(input);
  if (story === null) return null;
  const { undated, from, known, last, band } = story;
  const done = input.proven.length;
  const end = latest(last, band.at(-1)?.day ?? last);
  const time = timeAxis(from, end, [plot.left, plot.right], 64);
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
  const today = input.today === null ? null : todayAt(time.x(input.today));
  const lines = [stepped(doneLine), planLine, midLine, bandLine("low"), bandLine("high"), today?.line ?? []];
  return {
    ...measures(height),
    title: "Items done over time",
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
      wantedLabels(done, doneLine, planLine, midLine, story.coming),
      lines,
      labelArea,
      fontSize,
      today === null ? [] : [today.box],
    ),
    rows: burnUpRows(story),
  };
}

/** The line for today, and the box its label takes above it. */
function todayAt(x: number) {
  const labelX = Math.min(chartWidth - halfTodayLabel, Math.max(plot.left, x));
  const box = { left: labelX - halfTodayLabel, right: labelX + halfTodayLabel, top: 2, bottom: 18 };
  return { x, labelX, box, line: [plot.top, plot.bottom].map((y) => ({ x, y })) };
}
