/**
 * Finds everything in a roadmap that breaks the schema, and keeps the rest, so that the rest is checked in the same round:
 * wrong values are left out, and what must not be missing gets a value that no rule complains about.
 */
import { isObject } from "../text/json-object.ts";
import { onlyNear } from "../text/near.ts";
import { type Json, keyOf, type WrongPlaces } from "./partial-value.ts";
import type { JsonPath } from "./roadmap.ts";
import { roadmapSchema, type WrittenRoadmap } from "./schema.ts";
import { type ExplainedIssue, explainIssue } from "./schema-issue.ts";
import { keysAllowedAt } from "./schema-keys.ts";

export interface Salvaged {
  issues: ExplainedIssue[];
  /** What is left; null if nothing is known. */
  written: WrittenRoadmap | null;
}

/** The prefix of ids that replace missing or wrong ones. */
export const noId = "no-id--";
const noTitle = "(no title)";

/** Each round can only remove more; a roadmap is eight levels deep. */
const rounds = 12;

/** @param root is changed. @param wrong receives the places of wrong values */
export function salvage(root: Json, wrong: WrongPlaces): Salvaged {
  const issues: ExplainedIssue[] = [];
  const holder = { root };
  const repaired = new Set<string>();
  for (let round = 0; round < rounds; round++) {
    const checked = checkSchema(holder.root);
    if (checked.success) return { issues, written: checked.data };
    const found = checked.error.issues.flatMap((issue) => explainIssue(issue));
    const misspelt = new Set<string>();
    for (const issue of found.filter(({ code }) => code === "unknown-key")) {
      if (isNew(issue, wrong, round)) issues.push(issue);
      const above = issue.at.slice(0, -1);
      if (repairKey(follow(holder.root, above), issue.at, wrong)) misspelt.add(keyOf(above));
    }
    // What an object lacks is known in the next round, when its keys have their names.
    const isOpen = ({ at, code }: ExplainedIssue): boolean =>
      code === "unknown-key" ||
      misspelt.has(keyOf(at)) ||
      (code === "missing-key" && misspelt.has(keyOf(at.slice(0, -1))));
    const rest = found.filter((issue) => !isOpen(issue));
    for (const issue of rest) if (isNew(issue, wrong, round)) issues.push(issue);
    for (const issue of rest) repair(holder, issue, wrong, repaired);
  }
  return { issues, written: null };
}

/** Checks a value against the schema. */
export function checkSchema(value: unknown) {
  return roadmapSchema.safeParse(value, {
    reportInput: true,
    // zod would compile code for each kind of object, which costs more than it saves, even for 5,000 items.
    jitless: true,
  });
}

/** False for what is only wrong because something else is. */
function isNew({ at, code }: ExplainedIssue, wrong: WrongPlaces, round: number): boolean {
  if (wrong.has(at)) return false;
  if (code === "missing-key" && wrong.isIncomplete(at.slice(0, -1))) return false;
  return !(wrong.isIncomplete(at) && code === "wrong-value") && !(round > 0 && wrong.hasWithin(at));
}

function repair(
  holder: { root: Json },
  { at, code, most }: Pick<ExplainedIssue, "at" | "code" | "most">,
  wrong: WrongPlaces,
  repaired: Set<string>,
): void {
  const parent = follow(holder.root, at.slice(0, -1));
  const key = at.at(-1);
  if (key === undefined || parent === undefined) return;
  const long = isObject(parent) ? parent[key] : undefined;
  if (most !== undefined && Array.isArray(long)) return void long.splice(most);
  const again = repaired.has(keyOf(at));
  repaired.add(keyOf(at));
  wrong.add(at);
  const substitute = substituteFor(at, repaired.size);
  if (substitute !== undefined && !again) return put(parent, key, substitute);
  if (code === "missing-key" || again || typeof key === "number") {
    // The object cannot do without it, or nobody asks which entry of this list it is.
    const above = at.slice(0, -1);
    if (above.length > 0) repair(holder, { at: above, code: "wrong-type" }, wrong, repaired);
    return;
  }
  if (isObject(parent)) delete parent[key];
}

/** A misspelt key gets its name, so that its value is checked; another one goes. @returns whether it was misspelt */
function repairKey(parent: Json | undefined, at: JsonPath, wrong: WrongPlaces): boolean {
  const key = String(at.at(-1));
  const above = at.slice(0, -1);
  const value = isObject(parent) ? parent[key] : undefined;
  if (!isObject(parent) || value === undefined) return false;
  delete parent[key];
  const meant = meantKey(key, above, Object.keys(parent));
  if (meant === null) return false;
  parent[meant] = value;
  wrong.addRenamed([...above, meant], key);
  return true;
}

/** The key that was certainly meant; null if that is not certain, or the object has it already. */
export function meantKey(key: string, at: JsonPath, present: readonly string[]): string | null {
  const meant = onlyNear(key, keysAllowedAt(at));
  return meant === null || meant === key || present.includes(meant) ? null : meant;
}

const entityLists: ReadonlySet<string> = new Set(["phases", "groups", "items", "strategy", "archived"]);
const ruleLists: ReadonlySet<string> = new Set(["evidence", "any", "all"]);

/** What takes the place of a wrong value: the lists that have places in them must keep their length. */
function substituteFor(at: JsonPath, count: number): Json | undefined {
  const key = at.at(-1);
  const list = typeof key === "number" ? at.at(-2) : undefined;
  if (key === "id" || key === "after") return `${noId}${count}`;
  if (key === "title" || list === "aliases") return noTitle;
  if (key === "phases" || key === "items") return [];
  if (typeof list === "string" && entityLists.has(list))
    return { id: `${noId}${count}`, title: noTitle, ...(list === "groups" ? { items: [] } : {}) };
  // A rule that is right and finds nothing.
  if ((typeof list === "string" && ruleLists.has(list)) || key === "not") return { files: ["\u0001"] };
  return undefined;
}

function follow(value: Json | undefined, at: JsonPath): Json | undefined {
  return at.reduce<Json | undefined>(
    (inside, part) =>
      Array.isArray(inside) ? inside[Number(part)] : isObject(inside) ? inside[String(part)] : undefined,
    value,
  );
}

function put(parent: Json, key: string | number, value: Json): void {
  if (Array.isArray(parent)) parent[Number(key)] = value;
  else if (isObject(parent)) parent[key] = value;
}
