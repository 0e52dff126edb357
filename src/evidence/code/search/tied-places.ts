/** Says which groups the places of tied leaves are in, and keeps those that matter. */
import { worthOf } from "../worth.ts";
import { mostBeyond, type SearchLimits } from "./found-places.ts";
import type { Leaf, LeafTie, Place } from "./leaf.ts";
import { groupsOf, type TieLookup } from "./ties.ts";

/** How many untied places are kept, to say where they are. */
const mostLoose = 4;

/** The leaves of each skill whose parts are tied. */
export function tiedLeaves(leaves: readonly Leaf[]): Map<LeafTie, Leaf[]> {
  const bySkill = new Map<string, { tie: LeafTie; leaves: Leaf[] }>();
  for (const leaf of leaves) {
    if (leaf.tie === undefined) continue;
    const known = bySkill.get(leaf.tie.skill);
    if (known === undefined) bySkill.set(leaf.tie.skill, { tie: leaf.tie, leaves: [leaf] });
    else known.leaves.push(leaf);
  }
  return new Map([...bySkill.values()].map(({ tie, leaves: own }) => [tie, own]));
}

/** The groups of each skill that hold all of its leaves, by file. */
function groupsOfSkill(
  { by }: LeafTie,
  leaves: readonly Leaf[],
  places: ReadonlyMap<string, readonly Place[]>,
  lookup: TieLookup,
): Map<string, string[]> {
  const found = new Map(
    leaves.map(({ key }) => [key, new Set((places.get(key) ?? []).map(({ path }) => path))] as const),
  );
  return groupsOf(by, found, lookup);
}

/** The skills whose leaves are all in one group. */
export function tiedSkills(
  leaves: readonly Leaf[],
  places: ReadonlyMap<string, readonly Place[]>,
  lookup: TieLookup,
): Set<string> {
  const tied = [...tiedLeaves(leaves)].filter(
    ([tie, own]) => groupsOfSkill(tie, own, places, lookup).size > 0,
  );
  return new Set(tied.map(([{ skill }]) => skill));
}

/** @returns the places by leaf; those of tied leaves with their groups, tied ones first if there are too many */
export function withGroups(
  leaves: readonly Leaf[],
  places: ReadonlyMap<string, Place[]>,
  limits: SearchLimits,
  lookup: TieLookup,
): Map<string, Place[]> {
  const all = new Map(places);
  for (const [tie, own] of tiedLeaves(leaves)) {
    const groups = groupsOfSkill(tie, own, places, lookup);
    for (const leaf of own) {
      const here = places.get(leaf.key);
      if (here !== undefined) all.set(leaf.key, kept(leaf, here, groups, limits));
    }
  }
  return all;
}

function kept(
  leaf: Leaf,
  places: readonly Place[],
  groups: ReadonlyMap<string, readonly string[]>,
  limits: SearchLimits,
): Place[] {
  const tied = places.flatMap((place) => {
    const own = groups.get(place.path);
    return own === undefined ? [] : [{ ...place, groups: own }];
  });
  if (tied.length === 0) return places.slice(0, Math.max(mostLoose, leaf.min));
  const most = Math.max(limits.places, leaf.min) + mostBeyond;
  if (tied.length <= most) return tied;
  const worth = (place: Place): number => worthOf(place, leaf.aboutTests === true);
  const best = new Set(tied.toSorted((a, b) => worth(a) - worth(b)).slice(0, most));
  return tied.filter((place) => best.has(place));
}
