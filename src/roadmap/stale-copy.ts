/** Tells an older roadmap.json that was saved over a newer one from ticks that a person took out by hand. */
import { canonicalJson } from "./canonical-json.ts";

/** Every value of a version as JSON, by a name that does not depend on order or formatting: `sql-joins title`. */
export type Facts = ReadonlyMap<string, string>;

/** The facts of a version, which may break today's schema; none if it is not JSON. */
export function factsOf(text: string): Facts {
  const facts = new Map<string, string>();
  try {
    collect(JSON.parse(text.replace(/^\uFEFF/, "")), "", "", facts);
  } catch {
    return new Map();
  }
  return facts;
}

/** @param owner id of the nearest object that has one. @param path keys from there, each with a space before it */
function collect(value: unknown, owner: string, path: string, facts: Map<string, string>): void {
  if (Array.isArray(value) && value.some((one) => idOf(one) !== null)) {
    for (const one of value) collect(one, owner, path, facts);
    return;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    if (!(path === doneKey && value === false)) facts.set(owner + path, canonicalJson(value));
    return;
  }
  const id = idOf(value);
  if (id !== null && id !== owner) {
    // Where it is: moving an item to another group is an edit too.
    facts.set(`${id} in`, canonicalJson(owner));
    collect(value, id, "", facts);
    return;
  }
  if (path === doneKey) facts.set(owner + path, canonicalJson(value));
  else for (const [key, child] of Object.entries(value)) collect(child, owner, `${path} ${key}`, facts);
}

const doneKey = " done";

function idOf(value: unknown): string | null {
  return typeof value === "object" && value !== null && "id" in value && typeof value.id === "string"
    ? value.id
    : null;
}

/** Ids of the items that have a `done` in `before` and none in `after`, although they are still there. */
export function ticksLost(before: Facts, after: Facts): string[] {
  return [...before.keys()]
    .filter((key) => key.endsWith(doneKey) && !after.has(key))
    .map((key) => key.slice(0, -doneKey.length))
    .filter((id) => after.has(`${id} id`));
}

/**
 * The ticks that `after` lost because it was made from `earlier` instead of from `before`; empty if a person took them
 * out. It is a stale copy if everything that changed from `earlier` to `before` is as it was in `earlier`, apart from
 * new edits. A single tick is ambiguous, because taking it out by hand also restores the earlier state. So it counts
 * as taken out unless something else went back with it.
 * @param earlier a version before `before`
 */
export function staleTicks({
  earlier,
  before,
  after,
}: Record<"earlier" | "before" | "after", Facts>): string[] {
  const lost = new Set(ticksLost(before, after));
  let alsoBack = 0;
  const stale: string[] = [];
  for (const key of new Set([...earlier.keys(), ...before.keys()])) {
    const then = earlier.get(key);
    const newer = before.get(key);
    if (then === newer) continue;
    const now = after.get(key);
    // Whoever made `after` had this change before them.
    if (now === newer) return [];
    if (now !== then) continue;
    const id = key.slice(0, -doneKey.length);
    if (key.endsWith(doneKey) && lost.has(id)) stale.push(id);
    else alsoBack++;
  }
  return stale.length + alsoBack > 1 ? stale : [];
}
