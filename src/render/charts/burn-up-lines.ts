/** The lines of the burn-up chart: their corners in chart units, and their paths. */
import { type ScaleLinear, scaleLinear } from "d3-scale";
import { area, curveStepAfter, line } from "d3-shape";
import type { ForecastPoint } from "../../roadmap/forecast.ts";
import type { Point } from "./place-labels.ts";
import type { Step } from "./running-total.ts";
import type { TimeAxis } from "./time-axis.ts";

/** More steps could not be told apart, and would only make the page larger. */
const maxSteps = 160;

/** Maps days and counts to chart units. */
export interface Axes {
  x: TimeAxis["x"];
  y: ScaleLinear<number, number>;
}

/** @param bottom and top y coordinates of 0 and of `most` items */
export function countScale(most: number, bottom: number, top: number): ScaleLinear<number, number> {
  return scaleLinear([0, Math.max(1, most)], [bottom, top]);
}

/**
 * The corners of a line, one per step. Steps closer together than a pixel or so are merged; the last one wins.
 */
export function corners(steps: readonly Step[], { x, y }: Axes): Point[] {
  const [first, last] = [steps.at(0), steps.at(-1)];
  if (first === undefined || last === undefined) return [];
  const spot = steps.length <= maxSteps ? 0 : (x(last.day) - x(first.day)) / maxSteps;
  const points: Point[] = [];
  let left = Number.NEGATIVE_INFINITY;
  for (const { day, count } of steps) {
    const point = { x: x(day), y: y(count) };
    if (point.x < left + spot) points.pop();
    else left = point.x;
    points.push(point);
  }
  return points;
}

/** All corners of a stepped line. */
export function stepped(points: readonly Point[]): Point[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    return before === undefined ? [point] : [{ x: point.x, y: before.y }, point];
  });
}

const straight = line<Point>(
  ({ x }) => x,
  ({ y }) => y,
).digits(1);
const steps = line<Point>(
  ({ x }) => x,
  ({ y }) => y,
)
  .curve(curveStepAfter)
  .digits(1);

/** The `d` attribute of a straight line through the points. */
export function straightPath(points: readonly Point[]): string {
  return straight([...points]) ?? "";
}

/** The `d` attribute of a stepped line, which holds each value until the next point. */
export function steppedPath(points: readonly Point[]): string {
  return steps([...points]) ?? "";
}

/** The `d` attribute of the area between the low and the high counts. */
export function bandPath(band: readonly ForecastPoint[], { x, y }: Axes): string {
  return (
    area<ForecastPoint>(
      ({ day }) => x(day),
      ({ low }) => y(low),
      ({ high }) => y(high),
    ).digits(1)([...band]) ?? ""
  );
}
