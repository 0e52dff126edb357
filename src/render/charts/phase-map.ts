/** The phase timeline of READMEs: when each phase is planned, and how much of it is done. */
import { forPeople } from "../../roadmap/day.ts";
import { type ChartView, chartWidth, counted, measures } from "./chart.ts";
import { type MappedPhase, type PhaseBar, phaseBar } from "./phase-bar.ts";
import { type TimeAxis, type TimeTick, timeAxis } from "./time-axis.ts";

export interface PhaseMapView extends ChartView {
  times: TimeTick[];
  /** Top and bottom of the vertical grid lines; null if no phase has a date. */
  lines: { top: number; bottom: number } | null;
  bars: PhaseBar[];
  /** "and 5 more phases"; null if all are shown. */
  more: { text: string; y: number } | null;
}

const maxPhases = 40;
const rowHeight = 38;
const head = 38;

/**
 * @param phases in roadmap order; the first 40 are shown, those with dates on top
 * @returns null if there are no phases
 */
export function phaseMapView(phases: readonly MappedPhase[]): PhaseMapView | null {
  if (phases.length === 0) return null;
  const shown = phases.slice(0, maxPhases);
  const hasDate = ({ start, due }: MappedPhase) => (start ?? due) !== null;
  const dated = shown.filter(hasDate);
  const undated = shown.filter((phase) => !hasDate(phase));
  const days = dated.flatMap(({ start, due }) => [start, due]).filter((day) => day !== null);
  const axis = axisOf(days);
  const top = axis === null ? 0 : head;
  const bottom = top + dated.length * rowHeight;
  const bars = [
    ...dated.map((phase, index) => phaseBar(phase, axis, top + index * rowHeight)),
    ...undated.map((phase, index) => phaseBar(phase, axis, bottom + index * rowHeight)),
  ];
  const end = bottom + undated.length * rowHeight;
  const left = phases.length - shown.length;
  return {
    ...measures(end + (left > 0 ? 24 : 2)),
    title: "Phase timeline",
    text: textOf(phases),
    standalone: null,
    times: (axis?.ticks ?? []).filter((tick) => tick.x < chartWidth - 34),
    lines: axis === null ? null : { top: head - 4, bottom },
    bars,
    more: left > 0 ? { text: `and ${counted(left, "more phase")}`, y: end + 16 } : null,
  };
}

/** An axis that covers all the days; null if there are none. */
function axisOf(days: readonly string[]): TimeAxis | null {
  const [first, ...others] = days;
  if (first === undefined) return null;
  const from = others.reduce((one, other) => (other < one ? other : one), first);
  const to = others.reduce((one, other) => (other > one ? other : one), first);
  return timeAxis(from, to, [1, chartWidth - 1], 56);
}

function textOf(phases: readonly MappedPhase[]): string {
  const whole = phases.filter(({ done, total }) => total > 0 && done >= total).length;
  const ends = phases.flatMap(({ due }) => due ?? []).toSorted();
  const last = ends.at(-1);
  const until = last === undefined ? "" : `; the last is due on ${forPeople(last)}`;
  return `${whole} of ${counted(phases.length, "phase")} done${until}.`;
}
