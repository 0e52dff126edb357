/** The phases of learners as columns of cohort.csv: title, done, items and due date of each, by position in their own plan. */
import type { Standing } from "./standing.ts";
import { plainLine, plainTitle } from "./texts.ts";

/** Further phases are only in cohort-state.json. */
const most = 20;

export interface PhaseColumns {
  head: string[];
  fieldsOf(standing: Standing): (string | number | null)[];
}

/** As many as the longest plan has, at most twenty. */
export function columnPhases(standings: readonly Standing[]): PhaseColumns {
  const longest = Math.max(0, ...standings.map(({ progress }) => progress?.phases.length ?? 0));
  const positions = Array.from({ length: Math.min(longest, most) }, (_, index) => index);
  return {
    head: positions.flatMap((at) => [
      `phase ${at + 1}`,
      `phase ${at + 1} done`,
      `phase ${at + 1} items`,
      `phase ${at + 1} due`,
    ]),
    fieldsOf: ({ progress }) =>
      positions.flatMap((at) => {
        const phase = progress?.phases[at];
        return phase === undefined
          ? [null, null, null, null]
          : [
              plainTitle(phase.title, 200),
              phase.done,
              phase.total,
              phase.due === null ? null : plainLine(phase.due, 40),
            ];
      }),
  };
}
