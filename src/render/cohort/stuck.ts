/** Who needs help: learners without a proof for three weeks. */
import { compare, type Standing, stuckAfter, weekLength } from "./standing.ts";

export interface Stuck {
  /** Those who reached three weeks in the last seven days, most recent first. */
  fresh: Standing[];
  /** The others with a proof, most recent first: the longer somebody is gone, the less a message helps. */
  longer: Standing[];
  /** Those who never proved anything. */
  never: Standing[];
}

export function stuckOf(standings: readonly Standing[]): Stuck {
  const stuck = standings
    .filter((one) => one.stuck)
    .toSorted((a, b) => (a.quiet ?? 0) - (b.quiet ?? 0) || compare(a.name, b.name));
  const isFresh = ({ quiet }: Standing): boolean => quiet !== null && quiet < stuckAfter + weekLength;
  const begun = stuck.filter(({ proven }) => proven > 0);
  return {
    fresh: begun.filter(isFresh),
    longer: begun.filter((one) => !isFresh(one)),
    never: stuck.filter(({ proven }) => proven === 0),
  };
}
