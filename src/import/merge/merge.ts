/** Imports a note over a roadmap that exists: what is there keeps its id, its ticks, its evidence and its place. */
import { getNodeValue } from "jsonc-parser";
import { editLists, indentUnit, valueText } from "../../roadmap/edit-lists.ts";
import { editValues, type ValueEdit } from "../../roadmap/edit.ts";
import { readJsonText } from "../../roadmap/json-text.ts";
import type { Item, Roadmap } from "../../roadmap/roadmap.ts";
import { roadmapSchema, type WrittenRoadmap } from "../../roadmap/schema.ts";
import type { Built, ImportedItem } from "../build-roadmap.ts";
import { homesOf } from "./homes.ts";
import { type Match, matchItems, placesOf } from "./match-items.ts";
import { newItems, newPlaces, oldItems } from "./old-items.ts";
import { placeParts } from "./place-parts.ts";
import { phaseEdits, renameEdits, studyEdits, tickEdits } from "./value-edits.ts";

export interface Merged {
  text: string;
  /** The note's items, with the ids that they have in the roadmap. */
  items: ImportedItem[];
  /** Items that the roadmap had and the note has too. */
  kept: number;
  renamed: { from: string; item: ImportedItem }[];
  restored: ImportedItem[];
  /** Items that the note no longer has. With prune, also those that were archived before. */
  removed: Item[];
  /** Where note and roadmap disagree; the roadmap was left as it is. */
  differences: { phase: string; said: string[] }[];
}

/**
 * @param text roadmap.json, which has no errors
 * @param old the same, parsed
 * @param note what the note says
 * @param prune whether items that the note no longer has are removed instead of archived
 */
export function mergeRoadmap(
  text: string,
  old: Roadmap,
  { note, prune }: { note: Built; prune: boolean },
): Merged {
  const places = newPlaces(note.roadmap);
  const news = newItems(places, note.items);
  const matches = matchItems(oldItems(old), news);
  const homes = homesOf(note.roadmap, old, placesOf(news, matches));
  const byId = new Map([...old.items, ...old.archived].map((item) => [item.id, item]));
  const oldOf = (id: string): { item: Item; match: Match } | null => {
    const match = matches.get(id);
    const item = match && byId.get(match.old.id);
    return match === undefined || item === undefined ? null : { item, match };
  };
  const written = readWritten(text);

  const edits: ValueEdit[] = studyEdits(note.roadmap, old, written);
  for (const item of places.flatMap(({ items }) => items)) {
    const found = oldOf(item.id);
    if (found === null) continue;
    edits.push(...tickEdits(found.item, item), ...(found.match.renamed ? renameEdits(found.item, item) : []));
  }
  const differences: Merged["differences"] = [];
  for (const phase of note.roadmap.phases) {
    const home = homes.phases.get(phase.id);
    const index = home === undefined ? -1 : old.phases.indexOf(home);
    const own = written.phases[index];
    if (home === undefined || own === undefined) continue;
    const found = phaseEdits(phase, home, own, ["phases", index]);
    edits.push(...found.edits);
    if (found.differences.length > 0) differences.push({ phase: home.id, said: found.differences });
  }
  const valued = editValues(text, edits);

  const matched = new Set([...matches.values()].map((match) => match.old.id));
  const removed = old.items.filter(({ id }) => !matched.has(id));
  const placed = placeParts(valued, old, { note: note.roadmap, places, homes, matches });
  const moved = withArchived(placed.text, valued, old, { removed, matched, prune });
  const items = note.items.map((item) => ({ ...item, id: placed.ids.get(item.id) ?? item.id }));
  return {
    text: moved,
    items,
    kept: matched.size,
    renamed: note.items.flatMap((item, index) => {
      const found = oldOf(item.id);
      const final = items[index];
      return found?.match.renamed === true && final !== undefined
        ? [{ from: found.item.title, item: final }]
        : [];
    }),
    restored: note.items.flatMap((item, index) =>
      oldOf(item.id)?.match.old.place === null ? (items[index] ?? []) : [],
    ),
    removed: prune ? [...removed, ...old.archived.filter(({ id }) => !matched.has(id))] : removed,
    differences,
  };
}

function readWritten(text: string): WrittenRoadmap {
  const { root } = readJsonText(text);
  return roadmapSchema.parse(root === undefined ? null : getNodeValue(root), { jitless: true });
}

/**
 * Takes out the items that the note no longer has, and archived ones that it has again, and archives the former.
 * @param placed the text with everything that is new
 * @param before the text before that, in which items are where `old` says
 */
function withArchived(
  placed: string,
  before: string,
  old: Roadmap,
  { removed, matched, prune }: { removed: readonly Item[]; matched: ReadonlySet<string>; prune: boolean },
): string {
  const { root } = readJsonText(before);
  const out = new Set(removed.map(({ id }) => id));
  const texts = prune ? [] : removed.map(({ at }) => valueText(before, root, at));
  const kept = old.archived.flatMap(({ id }, index) => (matched.has(id) || prune ? [] : [index]));
  const lists = [...listsOf(placed)].map(({ at, ids }) =>
    at[0] === "archived"
      ? { at, entries: [...kept, ...texts] }
      : { at, entries: ids.flatMap((id, index) => (out.has(id) ? [] : [index])) },
  );
  const done = withoutEmptied(editLists(placed, lists), placed);
  if (texts.length === 0 || lists.some(({ at }) => at[0] === "archived")) return dropEmpty(done);
  const unit = indentUnit(done);
  const end = done.includes("\r\n") ? "\r\n" : "\n";
  const entries = texts.map((one) => unit + unit + one.replace(/\n/g, `${end}${unit}${unit}`));
  return editValues(done, [
    { at: [], key: "archived", json: `[${end}${entries.join(`,${end}`)}${end}${unit}]` },
  ]);
}

/** Without the groups whose items were all removed. */
function withoutEmptied(text: string, before: string): string {
  const was = readWritten(before).phases;
  const edits = readWritten(text).phases.map(({ groups = [] }, p) => ({
    at: ["phases", p, "groups"],
    entries: [...groups.keys()].filter(
      (g) => groups[g]?.items.length !== 0 || was[p]?.groups?.[g]?.items.length === 0,
    ),
    of: groups.length,
  }));
  return editLists(
    text,
    edits.filter(({ entries, of }) => entries.length < of),
  );
}

/** An empty list of archived items says nothing. */
function dropEmpty(text: string): string {
  return listsOf(text).some(({ at, ids }) => at[0] === "archived" && ids.length === 0)
    ? editValues(text, [{ at: [], key: "archived", json: null }])
    : text;
}

/** Every list of items, with the ids in it. */
function listsOf(text: string): { at: (string | number)[]; ids: string[] }[] {
  const { phases, strategy, archived } = readWritten(text);
  const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);
  return [
    ...phases.flatMap((phase, p) => [
      ...(phase.groups ?? []).map((group, g) => ({
        at: ["phases", p, "groups", g, "items"],
        ids: ids(group.items),
      })),
      ...(phase.project?.items === undefined
        ? []
        : [{ at: ["phases", p, "project", "items"], ids: ids(phase.project.items) }]),
    ]),
    ...(strategy === undefined ? [] : [{ at: ["strategy"], ids: ids(strategy) }]),
    ...(archived === undefined ? [] : [{ at: ["archived"], ids: ids(archived) }]),
  ];
}
