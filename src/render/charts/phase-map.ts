/** The phase timeline: when each phase is planned, and how much of it is done. */
import { forPeople } from "../../roadmap/day.ts";
import { type ChartView, chartWidth, counted, measures } from "./chart.ts";
import { type MappedPhase, type PhaseBar, phaseBar } from "./phase-bar.ts";
import { type TimeAxis, type TimeTick, timeAxis } from "./time-axis.ts";

export interface PhaseMapView extends ChartView {
  times: TimeTick[];
  /** Top and bottom of the vertical grid lines; null if no phase has a date. */
  lines: { top: number; bottom: number } | null;
  today: { x: number; labelX: number; labelY: number } | null;
  bars: PhaseBar[];
  /** "and 5 more phases"; null if all are shown. */
  more: { text: string; y: number } | null;
  rows: PhaseRow[];
}

interface PhaseRow {
  title: string;
  url: string;
  /** "3 Sep 2025"; empty if unknown. */
  start: string;
  due: string;
  done: number;
  total: number;
  standing: string;
}

const maxPhases = 40;
const rowHeight = 38;
const head = 38;

/**
 * @param phases in roadmap order; the first 40 are shown, those with dates on top
 * @param today ISO day; null for a chart that must not change from day to day
 * @returns null if there are no phases
 */
export function phaseMapView(phases: readonly MappedPhase[], today: string | null): PhaseMapView | null {
  if (phases.length === 0) return null;
  const shown = phases.slice(0, maxPhases);
  const hasDate = ({ start, due }: MappedPhase) => (start ?? due) !== null;
  const dated = shown.filter(hasDate);
  const undated = shown.filter((phase) => !hasDate(phase));
  const days = dated.flatMap(({ start, due }) => [start, due]).filter((day) => day !== null);
  const axis = axisOf(today === null || days.length === 0 ? days : [...days, today]);
  const x = axis === null || today === null ? null : axis.x(today);
  const top = axis === null ? 0 : head;
  const bottom = top + dated.length * rowHeight;
  // The "today" label goes between the bars with dates and those without.
  const undatedTop = bottom + (x === null ? 0 : 20);
  const bars = [
    ...dated.map((phase, index) => phaseBar(phase, axis, top + index * rowHeight)),
    ...undated.map((phase, index) => phaseBar(phase, axis, undatedTop + index * rowHeight)),
  ];
  const end = undatedTop + undated.length * rowHeight;
  const left = phases.length - shown.length;
  return {
    ...measures(end + (left > 0 ? 24 : 2)),
    title: "Phase timeline",
    text: textOf(phases),
    standalone: null,
    times: (axis?.ticks ?? []).filter((tick) => tick.x < chartWidth - 34),
    lines: axis === null ? null : { top: head - 4, bottom },
    today: x === null ? null : { x, labelX: Math.min(chartWidth - 20, Math.max(20, x)), labelY: bottom + 14 },
    bars,
    more: left > 0 ? { text: `and ${counted(left, "more phase")}`, y: end + 16 } : null,
    rows: phases.map(rowOf),
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
  const late = phases.filter(({ standing }) => standing === "late").length;
  const ends = phases.flatMap(({ due }) => due ?? []).toSorted();
  const last = ends.at(-1);
  const until = last === undefined ? "" : `; the last is due on ${forPeople(last)}`;
  return `${whole} of ${counted(phases.length, "phase")} done${late === 0 ? "" : `, ${late} late`}${until}.`;
}

function rowOf({ title, url, start, due, done, total, standing }: MappedPhase): PhaseRow {
  const named = (day: string | null) => (day === null ? "" : forPeople(day));
  return { title, url, start: named(start), due: named(due), done, total, standing };
}
