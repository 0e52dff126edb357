/** Reports skills that roadmap.json names but the catalogue does not have. */
import type { Problem } from "../../problems/problem.ts";
import { type Finding, placed } from "../../roadmap/finding.ts";
import type { JsonPath, Roadmap } from "../../roadmap/roadmap.ts";
import { type CodeRule, isCodeRule } from "../../roadmap/rule-schema.ts";
import { didYouMean, nearest } from "../../text/near.ts";

/** True if a rule names a skill, so that checking it needs the catalogue. */
export function namesSkills({ items }: Roadmap): boolean {
  return items.some(({ rules }) => rules.filter(isCodeRule).some((rule) => skillsIn(rule, []).length > 0));
}

/** A finding for each skill that is not among the `known` ids. */
export function unknownSkillFindings({ items }: Pick<Roadmap, "items">, known: readonly string[]): Finding[] {
  const ids = new Set(known);
  return items
    .flatMap(({ at, rules }) =>
      rules.flatMap((rule, index) => (isCodeRule(rule) ? skillsIn(rule, [...at, "evidence", index]) : [])),
    )
    .filter(({ skill }) => !ids.has(skill))
    .map(({ skill, at }) => {
      const near = nearest(skill, known);
      return {
        level: "error",
        code: "unknown-skill",
        message: `There is no skill “${skill}”.`,
        hint: `${didYouMean(near)}npx roadfolio skills WORD searches for others.`,
        at,
        allowed: near,
      };
    });
}

/**
 * @param known ids of the catalogue
 * @param text of roadmap.json at `path`, to locate the problems
 */
export function unknownSkills(
  roadmap: Roadmap,
  known: readonly string[],
  text: string,
  path: string,
): Problem[] {
  return placed(unknownSkillFindings(roadmap, known), text, path);
}

function skillsIn(rule: CodeRule, at: JsonPath): { skill: string; at: JsonPath }[] {
  if ("skill" in rule) return [{ skill: rule.skill, at: [...at, "skill"] }];
  if ("not" in rule) return skillsIn(rule.not, [...at, "not"]);
  if ("all" in rule) return rule.all.flatMap((one, index) => skillsIn(one, [...at, "all", index]));
  if ("any" in rule) return rule.any.flatMap((one, index) => skillsIn(one, [...at, "any", index]));
  return [];
}
