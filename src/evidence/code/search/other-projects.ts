/**
 * Places that do not count in projects in which something else is found: `!project …` in a pattern, and `unless` in a skill. A
 * call of Prisma is one on a relational database unless the project's schema names MongoDB.
 */
import type { Leaf, Place } from "./leaf.ts";
import { projectLeafKey } from "./pattern.ts";
import type { TieLookup } from "./ties.ts";

/** Keys of the leaves that say in which projects places of a leaf do not count. */
export function projectKeys({ patterns, unless = [] }: Leaf): string[] {
  const own = patterns.flatMap(({ notInProject = [] }) => notInProject.map(projectLeafKey));
  return [...own, ...unless.map(({ leaf }) => leaf)];
}

/** True if it matters for some places what else is in their project. */
export function dependOnProjects(leaves: readonly Leaf[]): boolean {
  return leaves.some((leaf) => projectKeys(leaf).length > 0);
}

/** @returns the places that count, by leaf; none of the leaves that only say which projects do not count */
export function inOtherProjects(
  leaves: readonly Leaf[],
  places: ReadonlyMap<string, Place[]>,
  { projectsOf }: Pick<TieLookup, "projectsOf">,
): Map<string, Place[]> {
  const kept = new Map(places);
  /** How many places each project has, by the key of their leaf. */
  const counts = new Map<string, ReadonlyMap<string, number>>();
  for (const key of new Set(leaves.flatMap(projectKeys))) {
    kept.delete(key);
    counts.set(key, countsOf((places.get(key) ?? []).flatMap(({ path }) => projectsOf(path))));
  }
  if (counts.size === 0) return kept;
  const holds = (path: string, key: string, min: number): boolean =>
    projectsOf(path).some((project) => (counts.get(key)?.get(project) ?? 0) >= min);
  for (const { key, patterns, unless = [] } of leaves) {
    const here = kept.get(key);
    if (here === undefined) continue;
    const counted = here.filter(({ path, pattern }) => {
      const texts = patterns[pattern]?.notInProject ?? [];
      return (
        !texts.some((text) => holds(path, projectLeafKey(text), 1)) &&
        !unless.some(({ leaf, min }) => holds(path, leaf, min))
      );
    });
    if (counted.length === 0) kept.delete(key);
    else kept.set(key, counted);
  }
  return kept;
}

function countsOf(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
