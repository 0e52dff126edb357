/** Shared by all charts. */

/** CSS colours for a chart in a file of its own, which cannot use the site's style sheet. */
export interface StandaloneColours {
  ink: string;
  soft: string;
  line: string;
  proof: string;
  late: string;
  track: string;
  bar: string;
  paper: string;
}

/** What every chart template gets. Lengths are in units of the viewBox. */
export interface ChartView {
  width: number;
  height: number;
  /** The chart with a margin, for a file of its own; `box` is its viewBox. */
  frame: { left: number; top: number; width: number; height: number; box: string };
  /** Name of the chart, plain text. */
  title: string;
  /** What the chart shows, one plain sentence. */
  text: string;
  /** Null for a chart inside a page. */
  standalone: StandaloneColours | null;
}

/** Widths of charts in viewBox units, close to the rendered ones, so that font sizes come out about right. */
export const chartWidth = 640;
/** Width of a chart on a phone. */
export const narrowWidth = 328;

const margin = 16;

/** Size of a chart of this height, with and without a margin. */
export function measures(height: number, width = chartWidth): Pick<ChartView, "width" | "height" | "frame"> {
  const frame = { left: -margin, top: -margin, width: width + 2 * margin, height: height + 2 * margin };
  return {
    width,
    height,
    frame: { ...frame, box: `${frame.left} ${frame.top} ${frame.width} ${frame.height}` },
  };
}

/** One decimal is more precise than anyone can see, and keeps the markup short. */
export function rounded(length: number): number {
  return Math.round(length * 10) / 10;
}

/** "1 item", "2 items". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
