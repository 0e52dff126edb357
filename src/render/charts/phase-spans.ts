/** The timeline of the phases: when each is planned, in percent of the width, so that it fits any screen. */

import { rounded } from "./chart.ts";
import { timeAxis } from "./time-axis.ts";

/** ISO days, and how much is done. */
export interface SpannedPhase {
  start: string | null;
  due: string | null;
  done: number;
  total: number;
}

/** In percent of the width. */
export interface PhaseSpan {
  x: number;
  width: number;
  /** The part of the width that is done. */
  done: number;
}

export interface PhaseSpans {
  /** A month or year at the place where it begins; `minor` for those that a narrow screen leaves out. */
  times: { x: number; label: string; minor: boolean }[];
  today: number;
  /** One for each phase; null for a phase without dates. */
  spans: (PhaseSpan | null)[];
}

/** Keeps a very short phase visible. */
const leastWidth = 1.5;
/** Width of a time's label on a wide screen, in percent. */
const labelWidth = 11;

/**
 * @param today ISO day
 * @returns null if no phase has a date
 */
export function phaseSpans(phases: readonly SpannedPhase[], today: string): PhaseSpans | null {
  const days = phases.flatMap(({ start, due }) => [start, due]).filter((day) => day !== null);
  if (days.length === 0) return null;
  const ordered = [...days, today].toSorted();
  const [from, to] = [ordered.at(0) ?? today, ordered.at(-1) ?? today];
  const { ticks, x } = timeAxis(from, to, [0, 100], labelWidth);
  return {
    times: ticks
      .filter((tick) => tick.x <= 100 - labelWidth)
      .map(({ x: at, label, year }, index) => ({
        x: at,
        label: year === null || year === label ? label : `${label} ${year}`,
        minor: index % 2 === 1,
      })),
    today: x(today),
    spans: phases.map((phase) => spanOf(phase, x)),
  };
}

/** A phase with only one date gets the least width. */
function spanOf({ start, due, done, total }: SpannedPhase, x: (day: string) => number): PhaseSpan | null {
  const one = start ?? due;
  if (one === null) return null;
  const ends = [x(start ?? one), x(due ?? one)].toSorted((a, b) => a - b);
  const [from = 0, to = 0] = ends;
  const width = Math.max(leastWidth, to - from);
  const share = total === 0 ? 0 : Math.min(1, done / total);
  return { x: rounded(Math.min(from, 100 - width)), width: rounded(width), done: rounded(width * share) };
}
