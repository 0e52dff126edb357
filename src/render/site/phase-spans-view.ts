/** The phases on the progress page: how far each is, in words and along the time, and as a table. */
import { forPeople } from "../../roadmap/day.ts";
import { progressOf } from "../../roadmap/progress.ts";
import { scheduleOf } from "../../roadmap/schedule.ts";
import { counted } from "../charts/chart.ts";
import { type PhaseSpan, phaseSpans, type PhaseSpans } from "../charts/phase-spans.ts";
import type { Html } from "../html.ts";
import type { Portfolio } from "../portfolio.ts";
import type { PublishedDecision } from "../published.ts";
import type { DataTable } from "./charts.ts";
import { ownerHtml } from "./owner-text.ts";
import { phaseStanding } from "./phase-view.ts";

/** For `site/spans.html` and `site/table.html`. */
export interface PhaseSpansView extends DataTable {
  /** "2 of 4 phases done; the last is due on 20 Aug 2026." Plain text. */
  text: string;
  times: PhaseSpans["times"];
  /** In percent of the width, and which end of its label is there. */
  today: number;
  anchor: "start" | "middle" | "end";
  phases: { title: Html; url: string; says: string; span: PhaseSpan | null }[];
}

/** @returns null for a roadmap without phases */
export function phaseSpansView(
  portfolio: Portfolio,
  byPhase: ReadonlyMap<string | null, readonly PublishedDecision[]>,
  root: string,
  today: string,
): PhaseSpansView | null {
  const phases = portfolio.roadmap.phases.map((phase) => {
    const own = byPhase.get(phase.id) ?? [];
    const { title, url, says } = phaseStanding(portfolio, phase, own, root, today);
    const progress = progressOf(own);
    const { standing } = scheduleOf(phase, progress, today);
    return { phase, title, url, says, ...progress, standing };
  });
  if (phases.length === 0) return null;
  const drawn = phaseSpans(
    phases.map(({ phase: { start, due }, done, total }) => ({ start, due, done, total })),
    today,
  );
  return {
    text: textOf(phases),
    times: drawn?.times ?? [],
    today: drawn?.today ?? 0,
    anchor: anchorAt(drawn?.today ?? 0),
    phases: phases.map(({ title, url, says }, index) => ({
      title,
      url,
      says,
      span: drawn?.spans[index] ?? null,
    })),
    columns: ["Phase", "Start", "Due", "Done", "Status"],
    rows: phases.map(({ phase, done, total, standing }) => [
      ownerHtml(portfolio, phase.title),
      dayOrNothing(phase.start),
      dayOrNothing(phase.due),
      `${done} of ${total}`,
      standing,
    ]),
  };
}

function textOf(
  phases: readonly { phase: { due: string | null }; done: number; total: number; standing: string }[],
): string {
  const whole = phases.filter(({ standing }) => standing === "done").length;
  const late = phases.filter(({ standing }) => standing === "late").length;
  const last = phases
    .flatMap(({ phase }) => phase.due ?? [])
    .toSorted()
    .at(-1);
  const until = last === undefined ? "" : `; the last is due on ${forPeople(last)}`;
  return `${whole} of ${counted(phases.length, "phase")} done${late === 0 ? "" : `, ${late} late`}${until}.`;
}

/** @param place in percent */
function anchorAt(place: number): PhaseSpansView["anchor"] {
  return place < 10 ? "start" : place > 90 ? "end" : "middle";
}

function dayOrNothing(day: string | null): string {
  return day === null ? "" : forPeople(day);
}
