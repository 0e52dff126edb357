/** Compiles the rules of the items: what to search for, and when a rule is met. */
import type { Item } from "../../../roadmap/roadmap.ts";
import { type CodeRule, isCodeRule } from "../../../roadmap/rule-schema.ts";
import type { Skill, SkillPart } from "../../../skills/skill.ts";
import type { Criterion, Leaf } from "./leaf.ts";
import { compilePattern, ofProject, pathGlob, type Pattern, projectLeafKey, ruleGlob } from "./pattern.ts";

/** A compiled rule of an item. Plain JSON. */
export interface ItemRule {
  item: string;
  /** The skill's title, or "a rule of yours". */
  title: string;
  /** The same in at most 22 characters. */
  short: string;
  /** Whole files show it, and no single line. */
  whole?: true;
  /** The skill's id; null for the user's own rule. */
  skill: string | null;
  /** What the skill shows, from the catalogue; null for the user's own rule. */
  shows: string | null;
  /** The skill's field in the catalogue; null for the user's own rule. */
  field: string | null;
  criterion: Criterion;
}

export interface CompiledRules {
  rules: ItemRule[];
  leaves: Leaf[];
}

/** Linear-time matchers, by the user's expression. */
export type Matchers = ReadonlyMap<string, (line: string) => boolean>;

/** The regular expressions in rules, including nested rules. */
export function expressionsOf(rules: readonly CodeRule[]): string[] {
  return rules.flatMap((rule) => {
    if ("skill" in rule) return [];
    if ("all" in rule) return expressionsOf(rule.all);
    if ("any" in rule) return expressionsOf(rule.any);
    if ("not" in rule) return expressionsOf([rule.not]);
    return rule.contains ?? [];
  });
}

/** Rules that name an unknown skill are left out; `unknownSkills` reports them. */
export function compileRules(
  items: readonly Item[],
  catalogue: ReadonlyMap<string, Skill>,
  matchers: Matchers,
): CompiledRules {
  const leaves = new Map<string, Leaf>();
  const compiled: CompiledRules = { rules: [], leaves: [] };
  const keep = (leaf: Leaf): string => {
    if (!leaves.has(leaf.key)) leaves.set(leaf.key, leaf);
    return leaf.key;
  };
  for (const { id, rules } of items)
    for (const rule of rules) {
      if (!isCodeRule(rule)) continue;
      const skill = "skill" in rule ? catalogue.get(rule.skill) : undefined;
      const criterion = criterionOf(rule, catalogue, keep, matchers);
      if (criterion !== null)
        compiled.rules.push({
          item: id,
          ...namesOf(skill),
          skill: skill?.id ?? null,
          shows: skill?.shows ?? null,
          field: skill?.field ?? null,
          criterion,
        });
    }
  return { ...compiled, leaves: [...leaves.values()] };
}

function namesOf(skill: Skill | undefined): Pick<ItemRule, "title" | "short" | "whole"> {
  if (skill === undefined) return { title: "a rule of yours", short: "a rule of yours" };
  const { title, short, whole } = skill;
  return { title, short, ...(whole && { whole }) };
}

type Keep = (leaf: Leaf) => string;

function criterionOf(
  rule: CodeRule,
  catalogue: ReadonlyMap<string, Skill>,
  keep: Keep,
  matchers: Matchers,
): Criterion | null {
  const each = (rules: readonly CodeRule[]): Criterion[] =>
    rules.flatMap((one) => criterionOf(one, catalogue, keep, matchers) ?? []);
  if ("skill" in rule) {
    const skill = catalogue.get(rule.skill);
    return skill === undefined ? null : skillCriterion(skill, keep);
  }
  if ("all" in rule) return { all: each(rule.all) };
  if ("any" in rule) return { any: each(rule.any) };
  if ("not" in rule && "not" in rule.not) return criterionOf(rule.not.not, catalogue, keep, matchers);
  if ("not" in rule) return { not: each([rule.not])[0] ?? { any: [] } };
  return ownCriterion(rule, keep, matchers);
}

/** What a skill requires: all of its parts, and none of what must never be there. */
export function skillCriterion(skill: Skill, keep: Keep): Criterion {
  const { id, together: by = "anywhere" } = skill;
  const unless = (skill.unless ?? []).map(({ name, any, min = 1 }, index) => ({
    leaf: keep(ofAnyone(`${id}/unless${index}`, any, min)),
    min,
    name,
  }));
  const counted = unless.length === 0 ? {} : { unless };
  const tied: Keep = (leaf) =>
    keep({ ...leaf, ...counted, ...(by === "anywhere" ? {} : { tie: { skill: id, by } }) });
  const parts = skill.parts.map((part, index) => partCriterion(skill, part, `${index}`, tied));
  const never = (skill.never ?? []).map((part, index) => ({
    not: partCriterion(skill, part, `not${index}`, keep),
  }));
  const patterns = [...skill.parts, ...(skill.never ?? [])].flatMap(({ any, near = [] }) => [
    ...any,
    ...near,
  ]);
  const compiled = patterns.map(compilePattern);
  for (const text of new Set(compiled.flatMap(ofProject))) keep(ofAnyone(projectLeafKey(text), [text], 1));
  return { all: [...parts, ...never], ...(by === "anywhere" ? {} : { together: by }) };
}

/** A leaf whose places count whoever wrote them. */
function ofAnyone(key: string, any: readonly string[], min: number): Leaf {
  return { key, patterns: any.map(compilePattern), contains: null, min, anyones: true, ofEachProject: true };
}

function partCriterion(skill: Skill, part: SkillPart, index: string, keep: Keep): Criterion {
  const { id, except = [], field } = skill;
  // Made when the first file may show the skill.
  let tests: readonly ((path: string) => boolean)[] | undefined;
  const isLeftOut = (path: string): boolean => (tests ??= except.map(pathGlob)).some((test) => test(path));
  const compile = (text: string): Pattern => {
    const pattern = compilePattern(text);
    return { ...pattern, path: (path) => pattern.path(path) && !isLeftOut(path) };
  };
  const min = part.min ?? 1;
  const aboutTests = field === "Testing" ? { aboutTests: true as const } : {};
  const patterns = part.any.map(compile);
  const leaf = keep({ key: `${id}/${index}`, patterns, contains: null, min, ...aboutTests });
  const near =
    part.near === undefined
      ? null
      : keep({
          key: `${id}/${index}/near`,
          patterns: part.near.map(compile),
          contains: null,
          min: 1,
          anyones: true,
        });
  const whole = skill.whole === true ? { whole: true as const } : {};
  const commits = skill.commits === undefined ? {} : { commits: skill.commits };
  const lead = part.lead === true ? { lead: true as const } : {};
  return { leaf, name: part.name, min, near, ...aboutTests, ...whole, ...commits, ...lead };
}

type OwnRule = Extract<CodeRule, { files?: unknown }>;

function ownCriterion(rule: OwnRule, keep: Keep, matchers: Matchers): Criterion {
  const { files, contains, dependency, min = 1 } = rule;
  const tests = (files ?? []).map(ruleGlob);
  const path = (one: string): boolean => tests.length === 0 || tests.some((test) => test(one));
  const facts =
    dependency === undefined ? [] : compilePattern(`dependency *:${dependency.toLowerCase()}`).needs;
  const key = JSON.stringify({ files, contains, dependency, min });
  keep({
    key,
    patterns: [{ needs: facts, without: [], path }],
    contains: contains === undefined ? null : (matchers.get(contains) ?? null),
    min,
  });
  return { leaf: key, name: nameOf(rule), min, near: null };
}

function nameOf({ files, contains, dependency, min }: OwnRule): string {
  const what = [
    dependency === undefined ? null : `dependency ${dependency}`,
    contains === undefined ? null : `a line that matches ${contains}`,
    files === undefined ? null : `in ${files.join(", ")}`,
  ].filter((one) => one !== null);
  return `${min === undefined || min === 1 ? "" : `${min} × `}${what.join(" ")}`;
}
