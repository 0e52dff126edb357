/** Everything around the lines of the burn-up chart: axis numbers, dots and labels. */
import { monthForPeople } from "../../roadmap/day.ts";
import type { Forecast } from "../../roadmap/forecast.ts";
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

/** Labels of the lines, most important first. A line without points gets no anchors and so no label. */
export function wantedLabels(
  done: number,
  doneLine: readonly Point[],
  planLine: readonly Point[],
  midLine: readonly Point[],
  coming: Forecast | null,
): WantedLabel[] {
  const likely = coming === null || coming.likely === null ? "" : `: ${monthForPeople(coming.likely)}`;
  return [
    { kind: "done", text: `${done} done`, anchors: doneLine.slice(-1) },
    { kind: "plan", text: "due", anchors: sampleOf(planLine) },
    { kind: "forecast", text: `forecast${likely}`, anchors: sampleOf(midLine) },
  ];
}

/** A sample of the line's points without the first, last one first: enough to find room for a label. */
function sampleOf(line: readonly Point[]): Point[] {
  const step = Math.ceil(line.length / 20);
  return line
    .slice(1)
    .toReversed()
    .filter((_, index) => index % step === 0);
}
