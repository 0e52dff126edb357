/**
 * By what a commit or an issue can mean an item: its id, its title, and the project that it is part of. Somebody else who
 * changes one of them must not make what the owner once said of one item speak for another.
 */
import { isObject } from "../text/json-object.ts";
import { nearest } from "../text/near.ts";
import { foldWording } from "./wording.ts";
import type { Roadmap } from "./roadmap.ts";

export const nameKeys = ["id", "title", "project"] as const;

/** True for the names of such values, such as "sql-joins title". */
export function isItemName(name: string): boolean {
  return / (?:id|title|project)$/.test(name);
}

/** The id in the name of a value. */
export function itemOf(name: string): string {
  return name.slice(0, name.indexOf(" "));
}

/** An item as it is written. */
interface WrittenName {
  holder: Record<string, unknown>;
  id: string;
  /** Id of the project that it is part of. */
  project: string | null;
}

const lists = new Set(["items", "strategy", "archived"]);

/** Every item in a roadmap, which may break the schema. @param root as JSON.parse returns it */
export function* namedItems(root: unknown, project: string | null = null): Generator<WrittenName> {
  if (Array.isArray(root)) for (const one of root) yield* namedItems(one, project);
  if (!isObject(root)) return;
  for (const [key, value] of Object.entries(root)) {
    if (lists.has(key) && Array.isArray(value))
      for (const item of value)
        if (isObject(item) && typeof item["id"] === "string") yield { holder: item, id: item["id"], project };
    const inside =
      key === "project" && isObject(value) && typeof value["id"] === "string" ? value["id"] : null;
    yield* namedItems(value, inside ?? project);
  }
}

/** A change of a value that somebody else made. */
interface ChangedName {
  name: string;
  trusted: string | null;
  improved?: true;
}

/** The same roadmap, in which items know which of their names somebody else gave them. */
export function withUnmeant(roadmap: Roadmap, distrusted: readonly ChangedName[]): Roadmap {
  const changes = new Map(distrusted.filter(({ name }) => isItemName(name)).map((one) => [one.name, one]));
  if (changes.size === 0) return roadmap;
  for (const item of roadmap.items) {
    const [id, title, project] = nameKeys.map((key) => changes.get(`${item.id} ${key}`));
    if (id !== undefined) item.unmeant = { id: true, title: null, project: true };
    else if (title?.improved === true || project !== undefined)
      item.unmeant = {
        id: false,
        ...(title?.improved === true ? { title: textOf(title.trusted) } : {}),
        project: project !== undefined,
      };
  }
  return roadmap;
}

function textOf(json: string | null): string | null {
  const value: unknown = JSON.parse(json ?? "null");
  return typeof value === "string" ? value : null;
}

/**
 * True if a title says the same in other words: it shares half of its words with the one before, and is no nearer to
 * that of another item.
 * @param others titles of all other items
 */
export function isSameTitle(before: string, after: string, others: readonly string[]): boolean {
  const shared = likeness(before, after);
  if (shared < 0.5 && nearest(after, [before]).length === 0) return false;
  return others.every(
    (one) => likeness(one, after) < Math.max(shared, 0.5) || foldWording(one) === foldWording(before),
  );
}

/** The share of the words of the shorter title that are in the other one, or begin like one there. */
function likeness(one: string, other: string): number {
  const [short = [], long = []] = [wordsIn(one), wordsIn(other)].toSorted((a, b) => a.length - b.length);
  const shared = short.filter((word) => long.some((also) => isAlike(word, also)));
  return short.length === 0 ? 0 : shared.length / short.length;
}

function isAlike(one: string, other: string): boolean {
  const [short = "", long = ""] = [one, other].toSorted((a, b) => a.length - b.length);
  return one === other || (short.length >= 4 && long.startsWith(short.slice(0, -1)));
}

function wordsIn(title: string): string[] {
  const words = foldWording(title)
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter(Boolean);
  const long = words.filter((word) => word.length > 2);
  return long.length > 0 ? long : words;
}
