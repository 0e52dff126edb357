/** Finds which phase, group and project of a roadmap those of a note are. */
import type { Group, Phase, Roadmap } from "../../roadmap/roadmap.ts";
import type { WrittenPhase, WrittenRoadmap } from "../../roadmap/schema.ts";
import { foldWording } from "../../roadmap/wording.ts";
import { translateTitle } from "../english/translate.ts";

export interface Homes {
  /** The phase of the roadmap, by the id of that in the note. */
  phases: Map<string, Phase>;
  /** The id of the group, project or strategy, by the id of that in the note. */
  places: Map<string, string>;
}

/**
 * Titles are often translated, so what is in a phase or group says more about it than its title.
 * @param places where most items of each of the note's groups are
 */
export function homesOf(note: WrittenRoadmap, old: Roadmap, places: ReadonlyMap<string, string>): Homes {
  const homes: Homes = { phases: new Map(), places: new Map(places) };
  const used = new Set<Phase>();
  const settle = (phase: WrittenPhase, home: Phase | undefined): void => {
    if (home === undefined || used.has(home) || homes.phases.has(phase.id)) return;
    homes.phases.set(phase.id, home);
    used.add(home);
  };
  for (const phase of note.phases) settle(phase, byContent(phase, old.phases, places));
  for (const phase of note.phases)
    settle(
      phase,
      old.phases.find((one) => !used.has(one) && isSame(one.title, phase.title)),
    );
  // As many phases as before: what is left has a new title.
  if (note.phases.length === old.phases.length)
    for (const [index, phase] of note.phases.entries()) settle(phase, old.phases[index]);
  for (const phase of note.phases) {
    const home = homes.phases.get(phase.id);
    if (home === undefined) continue;
    const taken = new Set(homes.places.values());
    for (const { id, title } of phase.groups ?? []) {
      if (homes.places.has(id)) continue;
      const group = home.groups.find((one: Group) => !taken.has(one.id) && isSame(one.title, title));
      if (group !== undefined) homes.places.set(id, group.id);
    }
    if (phase.project !== undefined && home.project !== null && !homes.places.has(phase.project.id))
      homes.places.set(phase.project.id, home.project.id);
  }
  return homes;
}

/** The phase in which most of the groups and projects are. */
function byContent(
  phase: WrittenPhase,
  phases: readonly Phase[],
  places: ReadonlyMap<string, string>,
): Phase | undefined {
  const own = [...(phase.groups ?? []), ...(phase.project === undefined ? [] : [phase.project])];
  const homes = own.map(({ id }) => places.get(id)).filter((id) => id !== undefined);
  const votes = phases.map((one) => {
    const ids = new Set([
      ...one.groups.map(({ id }) => id),
      ...(one.project === null ? [] : [one.project.id]),
    ]);
    return { one, count: homes.filter((id) => ids.has(id)).length };
  });
  const [best] = votes.toSorted((a, b) => b.count - a.count);
  return best !== undefined && best.count > 0 ? best.one : undefined;
}

/** @param other a title of the note, whose English the roadmap may have */
function isSame(one: string, other: string): boolean {
  const wording = foldWording(one);
  if (wording === foldWording(other)) return true;
  const english = translateTitle(other);
  return english !== null && wording === foldWording(english);
}
