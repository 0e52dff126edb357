/** Writes what a note has and a roadmap has not: items, groups, projects, phases, and items that were archived. */
import { findNodeAtLocation, getNodeValue } from "jsonc-parser";
import { editLists, indentUnit } from "../../roadmap/edit-lists.ts";
import { editValues, type ValueEdit } from "../../roadmap/edit.ts";
import { readJsonText } from "../../roadmap/json-text.ts";
import { newId } from "../../roadmap/new-id.ts";
import type { JsonPath, Phase, Roadmap } from "../../roadmap/roadmap.ts";
import type { WrittenPhase, WrittenRoadmap } from "../../roadmap/schema.ts";
import { severalLines } from "../write-json.ts";
import type { Homes } from "./homes.ts";
import { type Cell, type Lists, planLists } from "./list-plan.ts";
import type { Match } from "./match-items.ts";
import { type NewPlace, strategyPlace } from "./old-items.ts";

interface Parts {
  note: WrittenRoadmap;
  places: readonly NewPlace[];
  homes: Homes;
  matches: ReadonlyMap<string, Match>;
}

type NoteItem = NewPlace["items"][number];

/**
 * @param text roadmap.json, in which everything is where `old` says
 * @returns the text, and the id in it of each of the note's items, groups, projects and phases
 */
export function placeParts(
  text: string,
  old: Roadmap,
  { note, places, homes, matches }: Parts,
): { text: string; ids: ReadonlyMap<string, string> } {
  const { root } = readJsonText(text);
  const ids = finalIds(old, note, { homes, matches, places });
  const oldItems = new Map([...old.items, ...old.archived].map((item) => [item.id, item]));
  const write = writerFor(text);

  /** The item as the file is to have it; an archived one as it is there. */
  function valueOf(item: NoteItem): unknown {
    const home = oldItems.get(matches.get(item.id)?.old.id ?? "");
    const node = home === undefined ? undefined : root && findNodeAtLocation(root, [...home.at]);
    if (node !== undefined) return getNodeValue(node);
    const after = item.after === undefined ? {} : { after: ids.get(item.after) ?? item.after };
    return { ...item, id: ids.get(item.id) ?? item.id, ...after };
  }
  const isToPlace = ({ id }: NoteItem): boolean => (matches.get(id)?.old.place ?? null) === null;
  const groupValue = ({ id, title, items }: NonNullable<WrittenPhase["groups"]>[number]): unknown => ({
    id: ids.get(id) ?? id,
    title,
    items: items.filter(isToPlace).map(valueOf),
  });
  const projectValue = (project: NonNullable<WrittenPhase["project"]>): unknown => ({
    ...project,
    id: ids.get(project.id) ?? project.id,
    items: (project.items ?? []).filter(isToPlace).map(valueOf),
  });

  const lists = planLists();
  const values: ValueEdit[] = [];
  declareItems(lists, old, text);
  for (const place of places) {
    const at = listOf(old, homes.places.get(place.id) ?? (place.id === strategyPlace ? strategyPlace : null));
    if (at === null) continue;
    const placed = place.items.filter(isToPlace);
    if (lists.has(at))
      addItems(lists, at, place.items, {
        isToPlace,
        json: (item) => write(valueOf(item)),
        matches,
        oldItems,
      });
    else if (placed.length > 0) {
      const key = String(at.at(-1));
      values.push({ at: at.slice(0, -1), key, json: write.inside(placed.map(valueOf), at.length - 1) });
    }
  }
  for (const phase of note.phases) {
    const home = homes.phases.get(phase.id);
    if (home === undefined || phase.project === undefined || homes.places.has(phase.project.id)) continue;
    const at = ["phases", old.phases.indexOf(home)];
    values.push({ at, key: "project", json: write.inside(projectValue(phase.project), at.length) });
  }
  const withItems = editValues(editLists(text, lists.edits()), values);
  const withGroups = addGroups(withItems, old, {
    note,
    homes,
    json: (group) => write(groupValue(group)),
    write,
  });
  const withPhases = addPhases(withGroups, old, {
    note,
    homes,
    json: (phase) => {
      const { groups = [], project, ...rest } = phase;
      // Those that another phase has stay there.
      const own = groups.filter((group) => !homes.places.has(group.id)).map(groupValue);
      const value = { ...rest, id: ids.get(phase.id) ?? phase.id, groups: own };
      const hasProject = project !== undefined && !homes.places.has(project.id);
      return write(hasProject ? { ...value, project: projectValue(project) } : value);
    },
  });
  return { text: withPhases, ids };
}

interface Writer {
  (value: unknown): string;
  /** A value of a property of an object at this depth. */
  inside(value: unknown, depth: number): string;
}

/** Writes new parts in the way in which the file is written: an item on one line, or each value on its own. */
function writerFor(text: string): Writer {
  const unit = indentUnit(text);
  const isSpread = /\{\s*\n\s*"id"[^{}[\]]*\n\s*"title":[^{}[\]]*\n?\s*\}/.test(text);
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const write = (value: unknown): string =>
    isSpread ? JSON.stringify(value, null, unit) : severalLines(value, unit);
  const inside = (value: unknown, depth: number): string =>
    write(value).replace(/\n/g, end + unit.repeat(depth + 1));
  return Object.assign(write, { inside });
}

/** Ids of everything in the note: those of the roadmap for what it has, new ones for the rest. */
function finalIds(
  old: Roadmap,
  note: WrittenRoadmap,
  { homes, matches, places }: Omit<Parts, "note">,
): Map<string, string> {
  const taken = new Set([
    ...old.phases.flatMap(({ id, groups, project }) => [
      id,
      ...groups.map((group) => group.id),
      ...(project ? [project.id] : []),
    ]),
    ...old.items.map(({ id }) => id),
    ...old.archived.map(({ id }) => id),
  ]);
  const ids = new Map<string, string>();
  const settle = (id: string, title: string, known: string | undefined): void => {
    const final = known ?? (taken.has(id) ? newId(title, taken) : id);
    taken.add(final);
    ids.set(id, final);
  };
  for (const { id, title } of places.flatMap(({ items }) => items))
    settle(id, title, matches.get(id)?.old.id);
  for (const { id, title, groups = [], project } of note.phases) {
    settle(id, title, homes.phases.get(id)?.id);
    for (const part of [...groups, ...(project === undefined ? [] : [project])])
      settle(part.id, part.title, homes.places.get(part.id));
  }
  return ids;
}

/** The path of a list of items; null for a place that is not in the roadmap. */
function listOf(old: Roadmap, place: string | null): JsonPath | null {
  if (place === null) return null;
  if (place === strategyPlace) return ["strategy"];
  for (const [p, { groups, project }] of old.phases.entries()) {
    const g = groups.findIndex(({ id }) => id === place);
    if (g !== -1) return ["phases", p, "groups", g, "items"];
    if (project?.id === place) return ["phases", p, "project", "items"];
  }
  return null;
}

function declareItems(lists: Lists, old: Roadmap, text: string): void {
  const { root } = readJsonText(text);
  const declare = (at: JsonPath): void => {
    const node = root && findNodeAtLocation(root, [...at]);
    if (node?.type === "array") lists.add(at, node.children?.length ?? 0);
  };
  for (const [p, { groups }] of old.phases.entries()) {
    for (const g of groups.keys()) declare(["phases", p, "groups", g, "items"]);
    declare(["phases", p, "project", "items"]);
  }
  declare(["strategy"]);
}

/** Adds items to a list, each after the one that it follows in the note. */
function addItems(
  lists: Lists,
  at: JsonPath,
  items: readonly NoteItem[],
  {
    isToPlace,
    json,
    matches,
    oldItems,
  }: {
    isToPlace(item: NoteItem): boolean;
    json(item: NoteItem): string;
    matches: ReadonlyMap<string, Match>;
    oldItems: ReadonlyMap<string, { at: JsonPath }>;
  },
): void {
  const cellOf = (item: NoteItem): Cell | undefined => {
    const home = oldItems.get(matches.get(item.id)?.old.id ?? "")?.at;
    return home?.slice(0, -1).join("/") === at.join("/") ? lists.cell(at, Number(home.at(-1))) : undefined;
  };
  const next = items.map(cellOf).find((cell) => cell !== undefined);
  let last: Cell | null = null;
  for (const item of items) {
    if (isToPlace(item)) last = lists.insert(at, json(item), beside(last, next));
    else last = cellOf(item) ?? last;
  }
}

/** After the last one, or before the next one if it is the first. */
function beside(last: Cell | null, next: Cell | undefined): { after: Cell } | { before: Cell } | null {
  if (last !== null) return { after: last };
  return next === undefined ? null : { before: next };
}

/** Adds groups to phases that the roadmap has, each after the one that it follows in the note. */
function addGroups(
  text: string,
  old: Roadmap,
  {
    note,
    homes,
    json,
    write,
  }: {
    note: WrittenRoadmap;
    homes: Homes;
    json(group: NonNullable<WrittenPhase["groups"]>[number]): string;
    write: Writer;
  },
): string {
  const { root } = readJsonText(text);
  const lists = planLists();
  const values: ValueEdit[] = [];
  for (const phase of note.phases) {
    const home = homes.phases.get(phase.id);
    const added = (phase.groups ?? []).filter(({ id }) => !homes.places.has(id));
    if (home === undefined || added.length === 0) continue;
    const at = ["phases", old.phases.indexOf(home), "groups"];
    const node = root && findNodeAtLocation(root, at);
    if (node === undefined) {
      const entries = added.map((group): unknown => JSON.parse(json(group)));
      values.push({ at: at.slice(0, -1), key: "groups", json: write.inside(entries, at.length - 1) });
      continue;
    }
    lists.add(at, home.groups.length);
    const cells = (phase.groups ?? []).map((group) => {
      const index = home.groups.findIndex(({ id }) => id === homes.places.get(group.id));
      return { group, cell: index === -1 ? undefined : lists.cell(at, index) };
    });
    const next = cells.find(({ cell }) => cell !== undefined)?.cell;
    let last: Cell | null = null;
    for (const { group, cell } of cells) {
      if (cell !== undefined) last = cell;
      else if (!homes.places.has(group.id)) last = lists.insert(at, json(group), beside(last, next));
    }
  }
  return editValues(editLists(text, lists.edits()), values);
}

/** Adds phases, each after the one that it follows in the note. */
function addPhases(
  text: string,
  old: Roadmap,
  { note, homes, json }: { note: WrittenRoadmap; homes: Homes; json(phase: WrittenPhase): string },
): string {
  const at = ["phases"];
  const lists = planLists();
  lists.add(at, old.phases.length);
  let last: Cell | null = null;
  for (const phase of note.phases) {
    const home: Phase | undefined = homes.phases.get(phase.id);
    if (home !== undefined) last = lists.cell(at, old.phases.indexOf(home)) ?? last;
    else last = lists.insert(at, json(phase), last && { after: last });
  }
  return editLists(text, lists.edits());
}
