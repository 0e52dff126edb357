/** A link from an item to a skill. */
import type { Fitting } from "./fitting-skills.ts";

export interface SkillLink {
  id: string;
  /** Sure links are written, likely ones are proposed. */
  strength: "sure" | "likely";
  /** True if the item names several things, so that all sure links must be shown and not just one. */
  together: boolean;
}

/** @param together whether it is one of several that must all be shown */
export function link({ skill }: Fitting, strength: SkillLink["strength"], together = false): SkillLink {
  return { id: skill.id, strength, together };
}
