/** What stands around the lines of the burn-up: numbers, dots, names. */
import { monthForPeople } from "../../roadmap/day.ts";
import type { Forecast } from "../../roadmap/forecast.ts";
import type { Axes } from "./burn-up-lines.ts";
import { rounded } from "./chart.ts";
import type { Point, WantedLabel } from "./place-labels.ts";

/** None, all, and round numbers between that are not in their way. */
export function countTicks(most: number, { y }: Axes): { y: number; label: string }[] {
  const tooNear = most * 0.09;
  const between = y
    .ticks(4)
    .filter((count) => Number.isInteger(count) && count > 0 && count < most - tooNear);
  return [0, ...between, most].map((count) => ({ y: rounded(y(count)), label: String(count) }));
}

/** The due dates; none when they would run together. */
export function planDots(line: readonly Point[]): Point[] {
  return line.length > 24 ? [] : line.slice(1).map(({ x, y }) => ({ x, y: rounded(y) }));
}

/** Labels of the lines, the most important first; those of lines without points have no place. */
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
    { kind: "plan", text: "due", anchors: fewOf(planLine) },
    { kind: "forecast", text: `forecast${likely}`, anchors: fewOf(midLine) },
  ];
}

/** Some of a line's points after the first, the last one first: enough to find room beside one of them. */
function fewOf(line: readonly Point[]): Point[] {
  const step = Math.ceil(line.length / 20);
  return line
    .slice(1)
    .toReversed()
    .filter((_, index) => index % step === 0);
}
