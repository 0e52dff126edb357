/** One row of the map of phases: a title, and a bar below it. */
import { forPeople } from "../../roadmap/day.ts";
import { chartWidth, rounded } from "./chart.ts";
import { cutToWidth, textWidth } from "./text-width.ts";
import type { TimeAxis } from "./time-axis.ts";

export interface MappedPhase {
  /** Plain text. */
  title: string;
  /** Where its page is. */
  url: string;
  /** ISO days. */
  start: string | null;
  due: string | null;
  done: number;
  total: number;
  /** "done", "late", "behind", "on track", "ahead", "not begun", "no date". */
  standing: string;
}

export interface PhaseBar {
  url: string;
  /** What fits of the title. */
  title: string;
  /** The whole title, the dates, the count and the standing, for those who point at it or hear it. */
  whole: string;
  /** "3 of 12". */
  count: string;
  standing: string;
  /** True when it is late or behind. */
  late: boolean;
  /** Units: the left end of the title, the base line of the title, the bar, and the part of it that is done. */
  textX: number;
  textY: number;
  x: number;
  y: number;
  width: number;
  done: number;
}

const letters = 13;
/** Bars are never so short that they cannot be seen. */
const shortest = 8;
/** The bar of a phase without dates. */
const timeless = 160;

/**
 * @param axis null when no phase has a date
 * @param top units from the top at which its row begins
 */
export function phaseBar(phase: MappedPhase, axis: TimeAxis | null, top: number): PhaseBar {
  const { title, url, start, due, done, total, standing } = phase;
  const [x, width] = spanOf(start, due, axis);
  const count = `${done} of ${total}`;
  const room = textWidth(`  ${count}  ${standing}`, letters) + 8;
  const fitting = cutToWidth(title, letters, chartWidth - room);
  const textX = Math.max(0, Math.min(x, chartWidth - room - textWidth(fitting, letters)));
  const share = total === 0 ? 0 : Math.min(1, done / total);
  return {
    url,
    title: fitting,
    whole: `${title}: ${count} done${datesOf(phase)}, ${standing}`,
    count,
    standing,
    late: standing === "late" || standing === "behind",
    textX: rounded(textX),
    textY: top + 18,
    x,
    y: top + 25,
    width,
    done: rounded(width * share),
  };
}

/** The left end and the length of a bar; one date alone makes a short one. */
function spanOf(start: string | null, due: string | null, axis: TimeAxis | null): [number, number] {
  if (axis === null || (start === null && due === null)) return [0, timeless];
  const ends = [axis.x(start ?? due ?? ""), axis.x(due ?? start ?? "")];
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  const width = Math.max(shortest, to - from);
  return [rounded(Math.max(0, Math.min(from, chartWidth - width))), rounded(width)];
}

function datesOf({ start, due }: MappedPhase): string {
  if (start !== null && due !== null) return `, ${forPeople(start)} to ${forPeople(due)}`;
  if (due !== null) return `, due ${forPeople(due)}`;
  return start === null ? "" : `, from ${forPeople(start)}`;
}
