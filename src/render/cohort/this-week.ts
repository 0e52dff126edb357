/** What was proven in the last seven days, and who moved. */
import { daysBetween } from "../../roadmap/day.ts";
import { plainTitle, titleKey } from "./texts.ts";
import { compare, type DatedProof, proofsSince, type Standing, stuckAfter, weekLength } from "./standing.ts";

export interface Mover {
  standing: Standing;
  /** Proofs of the week, oldest first; at least one. */
  proofs: DatedProof[];
  newest: DatedProof;
  /** What makes it a special week: "finished Web", "first proof", "after 5 weeks"; or "". */
  news: string;
}

export interface Week {
  /** Items that were proven, and in the week before. */
  items: number;
  before: number;
  /** Those with news first, then those with most items. */
  movers: Mover[];
  /** The items that most learners proved, each with their number; only those that at least two did. */
  most: { title: string; learners: number }[];
}

const mostItems = 5;

/** @param asOf ISO day */
export function weekOf(standings: readonly Standing[], asOf: string): Week {
  const movers = standings.flatMap((standing): Mover[] => {
    const proofs = proofsSince(standing, asOf);
    const newest = proofs.at(-1);
    return newest === undefined ? [] : [{ standing, proofs, newest, news: newsOf(standing, proofs) }];
  });
  const items = movers.reduce((sum, { proofs }) => sum + proofs.length, 0);
  const both = standings.reduce((sum, one) => sum + proofsSince(one, asOf, 2 * weekLength).length, 0);
  return {
    items,
    before: both - items,
    movers: movers.toSorted(
      (a, b) =>
        Number(b.news !== "") - Number(a.news !== "") ||
        b.proofs.length - a.proofs.length ||
        compare(a.standing.name, b.standing.name),
    ),
    most: mostProven(movers),
  };
}

function newsOf({ progress, proofs, proven }: Standing, week: readonly DatedProof[]): string {
  const inWeek = new Set(week.map(({ item }) => item.phase));
  const finished = (progress?.phases ?? []).findLast(
    ({ id, done, total }) => total > 0 && done >= total && inWeek.has(id),
  );
  if (finished !== undefined) return `finished ${plainTitle(finished.title, 50)}`;
  if (proven === week.length) return "first proof";
  const [first] = week;
  const last = proofs.at(-week.length - 1);
  const gap = first === undefined || last === undefined ? 0 : daysBetween(last.on, first.on);
  return gap >= stuckAfter ? `after ${Math.floor(gap / weekLength)} weeks` : "";
}

function mostProven(movers: readonly Mover[]): Week["most"] {
  const items = new Map<string, { title: string; learners: number }>();
  for (const { item } of movers.flatMap(({ proofs }) => proofs)) {
    const key = `${item.id}\n${titleKey(item.title)}`;
    const known = items.get(key);
    if (known === undefined) items.set(key, { title: item.title, learners: 1 });
    else known.learners++;
  }
  return [...items.values()]
    .filter(({ learners }) => learners > 1)
    .toSorted((a, b) => b.learners - a.learners)
    .slice(0, mostItems);
}
