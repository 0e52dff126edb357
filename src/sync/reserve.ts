/** How many of the run's API calls questions leave over. */
import type { GitHub } from "../ports/github/port.ts";
import type { Roadmap } from "../roadmap/roadmap.ts";

/** Calls that updating the checklists may need, but at most half of the budget. */
export function reserveOf({ phases }: Roadmap, github: Pick<GitHub, "count">): number {
  const { reads, writes, left } = github.count();
  return Math.min((reads + writes + left) / 2, 2 * (phases.length + 1));
}
