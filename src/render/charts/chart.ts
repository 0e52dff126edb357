/** What all charts share. */

/** Colours for a chart that stands alone in a file and cannot see the site's style sheet; each a CSS colour. */
export interface StandaloneColours {
  ink: string;
  soft: string;
  line: string;
  proof: string;
  late: string;
  track: string;
  paper: string;
}

/** What every chart's template is given besides its picture. Lengths are in units of the viewBox. */
export interface ChartView {
  width: number;
  height: number;
  /** The picture with a margin, for a file that stands alone; the box is its viewBox. */
  frame: { left: number; top: number; width: number; height: number; box: string };
  /** The name of the picture, in plain text. */
  title: string;
  /** One plain sentence that says what the picture shows. */
  text: string;
  /** Null for a chart within the page. */
  standalone: StandaloneColours | null;
}

/** Units of the viewBox that all charts are wide: near what they get on the page, so that letters keep their size. */
export const chartWidth = 640;

const margin = 16;

/** The measures of a chart of this height, with and without a margin. */
export function measures(height: number): Pick<ChartView, "width" | "height" | "frame"> {
  const frame = { left: -margin, top: -margin, width: chartWidth + 2 * margin, height: height + 2 * margin };
  return {
    width: chartWidth,
    height,
    frame: { ...frame, box: `${frame.left} ${frame.top} ${frame.width} ${frame.height}` },
  };
}

/** A tenth of a unit is less than can be seen, and keeps the markup short. */
export function rounded(length: number): number {
  return Math.round(length * 10) / 10;
}

/** "1 item", "2 items"; the plural is made with an s. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
