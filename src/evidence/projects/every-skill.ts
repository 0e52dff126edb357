/** Compiles every skill of the catalogue that a project can show. */
import type { CodeMatches } from "../../activity/code-match.ts";
import type { Criterion, Leaf } from "../code/search/leaf.ts";
import { type ItemRule, skillCriterion } from "../code/search/rules.ts";
import type { Skill } from "../../skills/skill.ts";

/** A skill compiled as the rule of an item with the skill's id. Plain JSON. */
export interface SkillRule extends ItemRule {
  field: string;
}

export interface CompiledSkills {
  rules: SkillRule[];
  leaves: Leaf[];
}

/** Skills that say little about a project or a person: every repository shows them, or a narrower skill says more. */
export const uninformative: ReadonlySet<string> = new Set([
  "git-github",
  "fastapi-flask",
  "oracle-postgres-connection",
]);

/** @param skills the whole catalogue; skills about READMEs are skipped */
export function compileSkills(skills: Iterable<Skill>): CompiledSkills {
  const leaves = new Map<string, Leaf>();
  const keep = (leaf: Leaf): string => {
    leaves.set(leaf.key, leaf);
    return leaf.key;
  };
  const rules: SkillRule[] = [];
  for (const skill of skills) {
    const { id, title, short, whole, field } = skill;
    if (uninformative.has(id) || isAboutReadmes(skill)) continue;
    const names = { title, short, ...(whole && { whole }) };
    rules.push({ item: id, ...names, skill: id, shows: null, field, criterion: skillCriterion(skill, keep) });
  }
  return { rules, leaves: [...leaves.values()] };
}

function isAboutReadmes({ parts }: Skill): boolean {
  return parts.some(({ any }) => any.every((pattern) => pattern.startsWith("readme ")));
}

/** False if something that the skill requires was found nowhere, so that it need not be evaluated. */
export function mayBeShown(criterion: Criterion, places: readonly CodeMatches[]): boolean {
  if ("leaf" in criterion) return places.some((code) => (code[criterion.leaf] ?? []).length > 0);
  if ("all" in criterion) return criterion.all.every((one) => mayBeShown(one, places));
  if ("any" in criterion) return criterion.any.some((one) => mayBeShown(one, places));
  return true;
}
