/** Cuts work into shards of about the same cost. */

/** In this order. */
const turns = ["first", "usual", "last"] as const;
export type Turn = (typeof turns)[number];

export interface Work {
  /** Index of the learner. */
  readonly index: number;
  /** Expected, in milliseconds. */
  readonly cost: number;
  /** When it is read in its shard: first who was left over last time, last who may have stopped a shard. */
  readonly turn: Turn;
}

interface Shard {
  load: number;
  indexes: number[];
}

/** GitHub's limit for a matrix (GitHub Docs, "Usage limits, billing, and administration"). */
export const mostShards = 256;

/** What a machine is started for at least, in milliseconds: starting it takes half a minute. */
const worthwhile = 300_000;

/**
 * The costliest first, each to the shard that has least (Graham's rule: at most 4/3 of the best possible). Those who come
 * first are shared out before the others, so that no shard has too many of them.
 * @param wanted number of shards; null for as many as it is worth
 * @param from index that comes first among equals, so that nobody always comes after one who stops shards
 * @returns indexes by shard; none is empty. The same work gives the same shards, in whatever order it comes
 */
export function cut(work: readonly Work[], wanted: number | null, from = 0): number[][] {
  const total = work.reduce((sum, { cost }) => sum + cost, 0);
  const number = Math.min(wanted ?? Math.ceil(total / worthwhile), mostShards, work.length);
  if (number === 0) return [];
  const shards = Array.from({ length: number }, (): Shard => ({ load: 0, indexes: [] }));
  const sorted = work.toSorted(
    (a, b) =>
      turns.indexOf(a.turn) - turns.indexOf(b.turn) ||
      b.cost - a.cost ||
      Number(a.index < from) - Number(b.index < from) ||
      a.index - b.index,
  );
  for (const { index, cost } of sorted) {
    const least = shards.reduce((best, one) => (one.load < best.load ? one : best));
    // Without this, learners that cost nothing would all come to the first shard, and others stay empty.
    least.load += Math.max(cost, 1);
    least.indexes.push(index);
  }
  return shards.map(({ indexes }) => indexes);
}
