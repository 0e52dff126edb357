/** Which items could have a skill. In a file of its own, because the words of the skills are slow to load. */
import type { Item } from "../roadmap/roadmap.ts";

/** True if an item has no evidence and could have a skill. */
export function lacksEvidence({ kind, rules }: Item): boolean {
  return kind === "item" && rules.length === 0;
}
