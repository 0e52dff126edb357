/** Turns links to skills into the rules that an item is given. */
import type { CodeRule } from "../roadmap/rule-schema.ts";
import type { SkillLink } from "./link-words.ts";

export interface SkillEvidence {
  /** Ids of the skills in the rules. */
  skills: string[];
  rules: CodeRule[];
  /** Ids of skills that may fit and are not in the rules, the best first. */
  likely: string[];
}

/**
 * Sure links become rules. Of the likely ones only the best does, and only if they are accepted and none is sure.
 *
 * @param links the best first
 */
export function skillEvidence(links: readonly SkillLink[], acceptLikely: boolean): SkillEvidence {
  const sure = links.filter(({ strength }) => strength === "sure");
  const likely = links.filter(({ strength }) => strength === "likely");
  const taken = sure.length === 0 && acceptLikely ? likely.slice(0, 1) : sure;
  const rules = taken.map(({ id }) => ({ skill: id }));
  return {
    skills: taken.map(({ id }) => id),
    rules: taken.some(({ together }) => together) ? [{ all: rules }] : rules,
    likely: taken.length > 0 ? [] : likely.map(({ id }) => id),
  };
}
