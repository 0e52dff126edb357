/** Everything around the lines of the burn-up chart: axis numbers, dots and labels. */
import type { Axes } from "./burn-up-lines.ts";
import { rounded } from "./chart.ts";
import type { Point, WantedLabel } from "./place-labels.ts";

/** Zero, the maximum, and round numbers in between that do not collide with either. */
export function countTicks(most: number, { y }: Axes): { y: number; label: string }[] {
  const tooNear = most * 0.09;
  const between = y
    .ticks(4)
    .filter((count) => Number.isInteger(count) && count > 0 && count < most - tooNear);
  return [0, ...between, most].map((count) => ({ y: rounded(y(count)), label: String(count) }));
}

/** One dot per due date, or none if there are too many to tell apart. */
export function planDots(line: readonly Point[]): Point[] {
  return line.length > 24 ? [] : line.slice(1).map(({ x, y }) => ({ x, y: rounded(y) }));
}

/** The name of each line, at its end. A line without points gets no anchor and so no label. */
export function wantedLabels(
  done: number,
  doneLine: readonly Point[],
  planLine: readonly Point[],
  midLine: readonly Point[],
): WantedLabel[] {
  return [
    { kind: "done", text: `${done} done`, anchors: doneLine.slice(-1) },
    { kind: "plan", text: "planned", anchors: planLine.slice(-1) },
    { kind: "forecast", text: "expected", anchors: midLine.slice(-1) },
  ];
}
