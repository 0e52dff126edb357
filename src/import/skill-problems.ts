/** Tells which items would be ticked by code if they named a skill. Some owners leave evidence out on purpose. */
import type { Problem } from "../problems/problem.ts";
import { placeAt, readJsonText } from "../roadmap/json-text.ts";
import { evidenceText } from "./evidence-text.ts";
import type { SkillProposal } from "./proposed-skills.ts";

/** More than these are reported in one notice. */
const apart = 3;

/**
 * A notice for each item that surely is about a skill; one for all if there are many.
 *
 * @param text of roadmap.json at `path`, to locate them
 */
export function skillProblems(proposals: readonly SkillProposal[], text: string, path: string): Problem[] {
  const sure = proposals.filter(({ evidence }) => evidence.rules.length > 0);
  const [first] = sure;
  if (first === undefined) return [];
  const json = readJsonText(text);
  const notice = { level: "notice", code: "skill-for-item", path } as const;
  if (sure.length <= apart)
    return sure.map((proposal) => ({
      ...notice,
      message: `${named(proposal)} has no evidence, so code cannot tick it.`,
      hint: "To let code tick it, add this to the item:",
      paste: evidenceText(proposal.evidence),
      ...placeAt(json, proposal.item.at),
    }));
  const some = sure.slice(0, apart).map((one) => `${named(one)} (${one.evidence.skills.join(", ")})`);
  return [
    {
      ...notice,
      message: `${sure.length} items have no evidence, so code cannot tick them, but a skill fits: ${some.join("; ")}; and ${sure.length - apart} more.`,
      hint: "npx roadfolio explain ITEM names the skill of each. To let code tick the first, add this to it:",
      paste: evidenceText(first.evidence),
      ...placeAt(json, first.item.at),
    },
  ];
}

function named({ item }: SkillProposal): string {
  return `“${item.title}”`;
}
