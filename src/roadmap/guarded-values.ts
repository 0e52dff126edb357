/**
 * The values of roadmap.json that decide what counts: who the owner is, which repositories are read, what of them is
 * published and in which cohorts, and what speaks for an item. Other values, such as goals and dates, are anybody's to improve. So are
 * titles, as long as they are not names for something else.
 */
import { isObject } from "../text/json-object.ts";
import type { Untrusted } from "../text/untrusted.ts";
import { canonicalJson } from "./canonical-json.ts";
import { isItemName, namedItems } from "./item-names.ts";

/** At the top of the file, in objects there, and of every object that has an id. */
export const topKeys = ["repositories", "cohort", "strategyIssue"] as const;
export const innerKeys = [
  ["owner", "github"],
  ["owner", "emails"],
  ["site", "excerpts"],
] as const;
export const keysById = ["evidence", "aliases", "issue", "repository", "publish"] as const;

/** What a value is called: its key, "owner emails", or an id and a key, "sql-joins evidence". */
export type ValueName = string;

/** Names of the values that say who the owner is. No id has a space. */
export const ownerNames = { github: "owner github", emails: "owner emails" } as const;

/** True for the values that say what is read and published, here and in projects. */
export function isPublishing(name: ValueName): boolean {
  return ["repositories", "cohort", "site excerpts"].includes(name) || / (?:repository|publish)$/.test(name);
}

/** Names of all values in such objects. */
export const innerNames: readonly ValueName[] = innerKeys.map((keys) => keys.join(" "));

/** Guarded values as canonical JSON. Missing ones are left out. */
export type GuardedValues = ReadonlyMap<ValueName, string>;

/** True for numbers of issues, which Roadfolio writes itself. */
export function isIssueNumber(name: ValueName): boolean {
  return name === "strategyIssue" || name.endsWith(" issue");
}

/**
 * The guarded values of a version, which may break today's schema.
 * @param text null if the file was not there
 * @returns null if the text is not JSON
 */
export function guardedValues(text: string | null): GuardedValues | null {
  const found = new Map<ValueName, string>();
  if (text === null) return found;
  try {
    const root: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    for (const { holder, key, name } of placesIn(root))
      if (holder[key] !== undefined) found.set(name, canonicalJson(holder[key]));
    for (const { id, project } of namedItems(root)) {
      found.set(`${id} id`, canonicalJson(id));
      if (project !== null) found.set(`${id} project`, canonicalJson(project));
    }
  } catch {
    return null;
  }
  return found;
}

type Holder = Record<string, unknown>;

/** Every object that may hold guarded values, once for each key. */
function* placesIn(root: unknown): Generator<{ holder: Holder; key: string; name: ValueName }> {
  if (!isObject(root)) return;
  for (const key of topKeys) yield { holder: root, key, name: key };
  for (const [outer, key] of innerKeys) {
    const holder = root[outer];
    if (isObject(holder)) yield { holder, key, name: `${outer} ${key}` };
  }
  yield* placesById(root);
  for (const { holder, id } of namedItems(root)) yield { holder, key: "title", name: `${id} title` };
}

function* placesById(value: unknown): Generator<{ holder: Holder; key: string; name: ValueName }> {
  if (Array.isArray(value)) for (const one of value) yield* placesById(one);
  if (!isObject(value)) return;
  const { id } = value;
  if (typeof id === "string") for (const key of keysById) yield { holder: value, key, name: `${id} ${key}` };
  for (const child of Object.values(value)) yield* placesById(child);
}

/** Without a title an item would be none. */
function isTitle(name: ValueName, trusted: string | null): boolean {
  return name.endsWith(" title") && trusted !== null;
}

/** A value that somebody else changed, and what it was before. */
export interface Distrusted {
  name: ValueName;
  /** Canonical JSON; null if there was no such value. */
  trusted: string | null;
  /** Sha of the commit that changed it, and its author. */
  commit: string;
  author: Untrusted;
  /** A title that says the same in other words is shown, but what was said before does not mean it. */
  improved?: true;
  /** Nothing depends on it, so it is not reported. */
  silent?: true;
}

/**
 * The roadmap with the values that can be trusted.
 * @param root as JSON.parse returns it; it is changed
 */
export function withTrusted(root: unknown, distrusted: readonly Distrusted[]): unknown {
  const values = distrusted.filter(({ name, trusted }) => !isItemName(name) || isTitle(name, trusted));
  const trusted = new Map(
    values.filter((one) => one.improved !== true).map((one) => [one.name, one.trusted]),
  );
  const owners = Object.values(ownerNames).some((name) => trusted.has(name));
  // Without an owner, everybody would count as the owner.
  if (owners && isObject(root) && !isObject(root["owner"])) root["owner"] = {};
  for (const { holder, key, name } of placesIn(root)) {
    const json = trusted.get(name);
    if (json === null) delete holder[key];
    else if (json !== undefined) holder[key] = JSON.parse(json);
  }
  return root;
}
