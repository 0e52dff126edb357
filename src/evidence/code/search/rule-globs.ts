/** The globs in rules. Apart from what compiles them, which only runs that look at files need. */
import type { Item, JsonPath } from "../../../roadmap/roadmap.ts";
import type { Rule } from "../../../roadmap/rule-schema.ts";

/** The globs in the rules of an open item, with their places. */
export function globsOf({ rules, written, kind, at }: Item): { glob: string; at: JsonPath }[] {
  if (written !== false || kind === "habit") return [];
  return rules.flatMap((rule, index) => globsIn(rule, [...at, "evidence", index]));
}

function globsIn(rule: Rule, at: JsonPath): { glob: string; at: JsonPath }[] {
  if ("all" in rule) return rule.all.flatMap((one, index) => globsIn(one, [...at, "all", index]));
  if ("any" in rule) return rule.any.flatMap((one, index) => globsIn(one, [...at, "any", index]));
  if (!("files" in rule)) return [];
  return (rule.files ?? []).map((glob, index) => ({ glob, at: [...at, "files", index] }));
}

/** The globs in the rules of open items, each once. */
export function openGlobs(items: readonly Item[]): string[] {
  return [...new Set(items.flatMap(globsOf).map(({ glob }) => glob))];
}
