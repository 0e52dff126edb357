/** Puts back the ticks that a stale copy of roadmap.json took away. */
import type { DoneChange } from "../evidence/evidence.ts";
import type { StaleCopy } from "../plan/snapshot.ts";
import { isDay } from "../roadmap/day.ts";
import { editTicks, type TickEdit } from "../roadmap/edit.ts";
import type { Item, Roadmap } from "../roadmap/roadmap.ts";

/**
 * @param text of roadmap.json, and the roadmap that it holds
 * @param lost what stale copies took away, newest first
 * @returns the text with these ticks, and what took them away; items that are ticked again are left alone
 */
export function putBack(
  text: string,
  { items }: Pick<Roadmap, "items">,
  lost: readonly DoneChange[],
): { text: string; copies: StaleCopy[] } {
  const open = new Map(items.flatMap((item) => (isOpen(item) ? [[item.id, item.at] as const] : [])));
  const edits: TickEdit[] = [];
  const copies: StaleCopy[] = [];
  for (const { id, commit, stale } of lost) {
    const at = open.get(id);
    if (at === undefined || stale === undefined) continue;
    open.delete(id);
    edits.push({ at, done: doneOf(stale.done) });
    const sha = commit?.sha ?? null;
    const known = copies.find((copy) => copy.commit === sha);
    if (known === undefined) copies.push({ commit: sha, equals: stale.equals, items: [id] });
    else known.items.push(id);
  }
  return { text: edits.length === 0 ? text : editTicks(text, edits), copies };
}

/** Habits are measured: their ticks are ignored, so they need not come back. */
function isOpen({ written, kind }: Item): boolean {
  return written === false && kind !== "habit";
}

/** An older version may have anything as `done`; what cannot be read was still a tick. */
function doneOf(json: string): NonNullable<TickEdit["done"]> {
  const done: unknown = JSON.parse(json);
  if (typeof done !== "object" || done === null || !("on" in done)) return true;
  if (typeof done.on !== "string" || !isDay(done.on)) return true;
  return "proof" in done && typeof done.proof === "string" && done.proof !== ""
    ? { on: done.on, proof: done.proof }
    : { on: done.on };
}
