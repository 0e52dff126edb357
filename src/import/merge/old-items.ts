/** The items of a roadmap and of a note, as they are compared. */
import type { WrittenPhase, WrittenRoadmap } from "../../roadmap/schema.ts";
import type { Item, Roadmap } from "../../roadmap/roadmap.ts";
import type { ImportedItem } from "../build-roadmap.ts";
import type { NewItem, OldItem } from "./match-items.ts";

/** The name of the strategy among the places, which otherwise are ids; no id has a colon. */
export const strategyPlace = ":strategy";

/** Archived items come last and have no place. */
export function oldItems({ items, archived }: Roadmap): OldItem[] {
  const oldOf = ({ id, title, aliases }: Item, place: string | null): OldItem => ({
    id,
    wordings: [title, ...aliases],
    place,
  });
  return [
    ...items.map((item) => oldOf(item, item.group ?? item.project ?? strategyPlace)),
    ...archived.map((item) => oldOf(item, null)),
  ];
}

/** A list of items in the roadmap of a note. */
export interface NewPlace {
  id: string;
  phase: WrittenPhase | null;
  items: NonNullable<WrittenRoadmap["strategy"]>;
}

/** Every list of items in the roadmap of a note. */
export function newPlaces({ phases, strategy = [] }: WrittenRoadmap): NewPlace[] {
  return [
    ...phases.flatMap((phase) => [
      ...(phase.groups ?? []).map(({ id, items }) => ({ id, phase, items })),
      ...(phase.project === undefined
        ? []
        : [{ id: phase.project.id, phase, items: phase.project.items ?? [] }]),
    ]),
    { id: strategyPlace, phase: null, items: strategy },
  ];
}

/** @param texts what the note says, by the id of the item */
export function newItems(places: readonly NewPlace[], texts: readonly ImportedItem[]): NewItem[] {
  const plain = new Map(texts.map(({ id, text }) => [id, text]));
  return places.flatMap(({ id: place, items }) =>
    items.map(({ id, title, aliases = [] }) => ({
      id,
      wordings: [title, ...aliases, ...(plain.has(id) ? [plain.get(id) ?? ""] : [])],
      place,
    })),
  );
}
