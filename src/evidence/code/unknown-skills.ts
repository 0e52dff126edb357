/** Reports skills that roadmap.json names but the catalogue does not have. */
import { distance } from "fastest-levenshtein";
import { placeAt, readJsonText } from "../../roadmap/json-text.ts";
import type { Problem } from "../../problems/problem.ts";
import type { JsonPath, Roadmap } from "../../roadmap/roadmap.ts";
import { type CodeRule, isCodeRule } from "../../roadmap/rule-schema.ts";

/** True if a rule names a skill, so that checking it needs the catalogue. */
export function namesSkills({ items }: Roadmap): boolean {
  return items.some(({ rules }) => rules.filter(isCodeRule).some((rule) => skillsIn(rule, []).length > 0));
}

/**
 * @param known ids of the catalogue
 * @param text of roadmap.json at `path`, to locate the problems
 */
export function unknownSkills(
  { items }: Roadmap,
  known: readonly string[],
  text: string,
  path: string,
): Problem[] {
  const ids = new Set(known);
  const unknown = items
    .flatMap(({ at, rules }) =>
      rules.flatMap((rule, index) => (isCodeRule(rule) ? skillsIn(rule, [...at, "evidence", index]) : [])),
    )
    .filter(({ skill }) => !ids.has(skill));
  if (unknown.length === 0) return [];
  const json = readJsonText(text);
  return unknown.map(({ skill, at }) => ({
    level: "error",
    code: "unknown-skill",
    message: `There is no skill “${skill}”.`,
    hint: `${nearest(skill, known)}roadfolio skills WORD searches for others.`,
    path,
    ...placeAt(json, at),
  }));
}

function skillsIn(rule: CodeRule, at: JsonPath): { skill: string; at: JsonPath }[] {
  if ("skill" in rule) return [{ skill: rule.skill, at: [...at, "skill"] }];
  if ("not" in rule) return skillsIn(rule.not, [...at, "not"]);
  if ("all" in rule) return rule.all.flatMap((one, index) => skillsIn(one, [...at, "all", index]));
  if ("any" in rule) return rule.any.flatMap((one, index) => skillsIn(one, [...at, "any", index]));
  return [];
}

function nearest(skill: string, known: readonly string[]): string {
  const near = known
    .map((id) => ({ id, far: distance(id, skill.toLowerCase()) / Math.max(id.length, skill.length) }))
    .filter(({ id, far }) => far <= 0.4 || (skill.length > 3 && id.includes(skill.toLowerCase())))
    .toSorted((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ id }) => id);
  return near.length === 0 ? "" : `Did you mean ${near.join(" or ")}? `;
}
