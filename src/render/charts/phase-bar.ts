/** One row of the phase timeline: a title with a bar below it. */
import { forPeople } from "../../roadmap/day.ts";
import { chartWidth, rounded } from "./chart.ts";
import { cutToWidth, textWidth } from "./text-width.ts";
import type { TimeAxis } from "./time-axis.ts";

export interface MappedPhase {
  /** Plain text. */
  title: string;
  /** ISO days. */
  start: string | null;
  due: string | null;
  done: number;
  total: number;
}

export interface PhaseBar {
  /** The title, cut to fit. */
  title: string;
  /** Title, dates and count in full, for tooltips and screen readers. */
  whole: string;
  /** "3 of 12", and the same as "25%". */
  count: string;
  percent: string;
  /** ViewBox units: left end of the title, its baseline, the bar, and the done part of the bar. */
  textX: number;
  textY: number;
  x: number;
  y: number;
  width: number;
  done: number;
}

const fontSize = 13;
/** Keeps very short phases visible. */
const minBarWidth = 8;
/** Bar width of a phase without dates. */
const undatedWidth = 160;

/**
 * @param axis null if no phase has a date
 * @param top y coordinate of the row
 */
export function phaseBar(phase: MappedPhase, axis: TimeAxis | null, top: number): PhaseBar {
  const { title, start, due, done, total } = phase;
  const [x, width] = spanOf(start, due, axis);
  const count = `${done} of ${total}`;
  const share = total === 0 ? 0 : Math.min(1, done / total);
  // Rounded down, as progress is everywhere.
  const percent = `${Math.floor(share * 100)}%`;
  const room = textWidth(`  ${count}  ${percent}`, fontSize) + 8;
  const fitting = cutToWidth(title, fontSize, chartWidth - room);
  const textX = Math.max(0, Math.min(x, chartWidth - room - textWidth(fitting, fontSize)));
  return {
    title: fitting,
    whole: `${title}: ${count} done${datesOf(phase)}`,
    count,
    percent,
    textX: rounded(textX),
    textY: top + 18,
    x,
    y: top + 25,
    width,
    done: rounded(width * share),
  };
}

/** Left end and width of a bar. A phase with only one date gets a minimal bar. */
function spanOf(start: string | null, due: string | null, axis: TimeAxis | null): [number, number] {
  if (axis === null || (start === null && due === null)) return [0, undatedWidth];
  const ends = [axis.x(start ?? due ?? ""), axis.x(due ?? start ?? "")];
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  const width = Math.max(minBarWidth, to - from);
  return [rounded(Math.max(0, Math.min(from, chartWidth - width))), rounded(width)];
}

function datesOf({ start, due }: MappedPhase): string {
  if (start !== null && due !== null) return `, ${forPeople(start)} to ${forPeople(due)}`;
  if (due !== null) return `, due ${forPeople(due)}`;
  return start === null ? "" : `, from ${forPeople(start)}`;
}
