/** Skills for items without evidence. The words of the skills are loaded only when they are needed. */
import { lacksEvidence } from "../import/lacks-evidence.ts";
import type { SkillProposal } from "../import/proposed-skills.ts";
import type { Plan } from "./plan.ts";
import type { Reported } from "./reported.ts";
import { whyNothing } from "./why-nothing.ts";

export async function proposalsFor({ roadmap }: Pick<Plan, "roadmap">): Promise<SkillProposal[]> {
  if (roadmap === null) return [];
  const { proposedSkills } = await import("../import/proposed-skills.ts");
  return proposedSkills(roadmap);
}

/** Proposals for a run that ticked nothing although an open item has no evidence; otherwise none. */
export async function proposalsIfStuck(plan: Reported): Promise<SkillProposal[]> {
  const why = whyNothing(plan);
  if (why === null || why.fix !== null) return [];
  return plan.decisions.some(({ done, item }) => !done && lacksEvidence(item)) ? proposalsFor(plan) : [];
}
