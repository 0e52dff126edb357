/** Turns links to skills into the rules that an item is given. */
import type { CodeRule } from "../roadmap/rule-schema.ts";
import type { SkillLink } from "./skill-link.ts";

export interface SkillEvidence {
  /** Ids of the skills in the rules. */
  skills: string[];
  rules: CodeRule[];
  /** Ids of the skills that may fit, the best first; empty if one is sure. */
  likely: string[];
}

/**
 * Sure links become rules. If there is none, the best likely one does, provided that likely ones are accepted.
 *
 * @param links the best first
 */
export function skillEvidence(links: readonly SkillLink[], acceptLikely = false): SkillEvidence {
  const sure = links.filter(({ strength }) => strength === "sure");
  const likely = sure.length > 0 ? [] : links;
  const taken = acceptLikely && sure.length === 0 ? likely.slice(0, 1) : sure;
  const rules = taken.map(({ id }) => ({ skill: id }));
  return {
    skills: taken.map(({ id }) => id),
    rules: taken.some(({ together }) => together) ? [{ all: rules }] : rules,
    likely: likely.map(({ id }) => id),
  };
}
