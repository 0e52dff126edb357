/**
 * Patterns with `!project …`: their places count only in projects in which something else is nowhere. A call of Prisma is one
 * on a relational database unless the project's schema names MongoDB.
 */
import type { Leaf, Place } from "./leaf.ts";
import { projectLeafKey } from "./pattern.ts";
import type { TieLookup } from "./ties.ts";

/** Keys of the leaves that say in which projects places of a leaf do not count. */
export function projectKeys({ patterns }: Leaf): string[] {
  return patterns.flatMap(({ notInProject = [] }) => notInProject.map(projectLeafKey));
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
  const found = new Map<string, ReadonlySet<string>>();
  for (const { patterns } of leaves)
    for (const text of patterns.flatMap(({ notInProject = [] }) => notInProject)) {
      const key = projectLeafKey(text);
      kept.delete(key);
      found.set(text, new Set((places.get(key) ?? []).flatMap(({ path }) => projectsOf(path))));
    }
  if (found.size === 0) return kept;
  for (const { key, patterns } of leaves) {
    const here = kept.get(key);
    if (here === undefined) continue;
    const counted = here.filter(({ path, pattern }) => {
      const texts = patterns[pattern]?.notInProject ?? [];
      return texts.every((text) => !projectsOf(path).some((project) => found.get(text)?.has(project)));
    });
    if (counted.length === 0) kept.delete(key);
    else kept.set(key, counted);
  }
  return kept;
}
