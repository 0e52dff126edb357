/**
 * Places that do not count in projects in which something else is found: `!project …` in a pattern, and `unless` in a skill. A
 * call of Prisma is one on a relational database unless the project's schema names MongoDB. `project …` is the reverse: what is
 * read counts only where it was written.
 */
import type { RuledOut } from "../../../activity/ruled-out.ts";
import type { Leaf, Place } from "./leaf.ts";
import { ofProject, projectLeafKey } from "./pattern.ts";
import type { TieLookup } from "./ties.ts";

/** Keys of the leaves that say in which projects places of a leaf do not count. */
export function projectKeys({ patterns, unless = [] }: Leaf): string[] {
  return [...patterns.flatMap(ofProject).map(projectLeafKey), ...unless.map(({ leaf }) => leaf)];
}

/** True if it matters for some places what else is in their project. */
export function dependOnProjects(leaves: readonly Leaf[]): boolean {
  return leaves.some((leaf) => projectKeys(leaf).length > 0);
}

/** Why a place does not count; without a path if something is missing. */
interface Reason {
  by?: string | null;
  path?: string | undefined;
}

export interface Counted {
  /** The places that count, by leaf; none of the leaves that only say which projects do not count. */
  places: Map<string, Place[]>;
  /** Leaves with none left. */
  ruledOut: RuledOut[];
}

export function inOtherProjects(
  leaves: readonly Leaf[],
  places: ReadonlyMap<string, Place[]>,
  { projectsOf }: Pick<TieLookup, "projectsOf">,
): Counted {
  const kept = new Map(places);
  const ruledOut: RuledOut[] = [];
  /** Paths of what rules places out, by the key of its leaf and by project. */
  const found = new Map<string, ReadonlyMap<string, string[]>>();
  for (const key of new Set(leaves.flatMap(projectKeys))) {
    kept.delete(key);
    found.set(key, byProject(places.get(key) ?? [], projectsOf));
  }
  if (found.size === 0) return { places: kept, ruledOut };
  const against = (path: string, key: string, min: number): string | undefined =>
    projectsOf(path)
      .map((project) => found.get(key)?.get(project) ?? [])
      .find((paths) => paths.length >= min)?.[0];
  for (const { key, patterns, unless = [] } of leaves) {
    const here = kept.get(key);
    if (here === undefined) continue;
    const judged = here.map((place) => {
      const { notInProject = [], inProject = [] } = patterns[place.pattern] ?? {};
      const where = (text: string): string | undefined => against(place.path, projectLeafKey(text), 1);
      if (inProject.some((text) => where(text) === undefined)) return { place, reason: {} };
      const reasons: Reason[] = [
        ...notInProject.map((text) => ({ path: where(text) })),
        ...unless.map(({ leaf, min, name }) => ({ by: name, path: against(place.path, leaf, min) })),
      ];
      return { place, reason: reasons.find(({ path }) => path !== undefined) };
    });
    const counted = judged.flatMap(({ place, reason }) => (reason === undefined ? [place] : []));
    if (counted.length > 0) kept.set(key, counted);
    else kept.delete(key);
    const reasons = judged.flatMap(({ reason }) => reason ?? []);
    const { by = null, path }: Reason = reasons.find((reason) => reason.path !== undefined) ?? {};
    if (counted.length === 0 && path !== undefined) ruledOut.push({ leaf: key, by, path });
  }
  return { places: kept, ruledOut };
}

function byProject(places: readonly Place[], projectsOf: TieLookup["projectsOf"]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { path } of places)
    for (const project of projectsOf(path)) {
      const here = found.get(project);
      if (here === undefined) found.set(project, [path]);
      else here.push(path);
    }
  return found;
}
