/** Writes the evidence that an item lacks. */
import type { SkillEvidence } from "./skill-evidence.ts";

/**
 * What to add to an item in roadmap.json: `"evidence": [{ "skill": "sql-joins" }]`. If skills are only likely, the best one.
 */
export function evidenceText({ rules, likely }: SkillEvidence): string {
  const written = rules.length > 0 ? rules : likely.slice(0, 1).map((skill) => ({ skill }));
  return `"evidence": ${JSON.stringify(written)
    .replace(/([{:,])(?=["[{])/g, "$1 ")
    .replace(/\}/g, " }")}`;
}
