/** How many skills are proven, in a sentence. */
import type { PublishedDecision } from "../published.ts";
import { count } from "../../text/count.ts";
import { isProven } from "../portfolio.ts";
import { isSkill } from "./skills-by-field.ts";

export interface Score {
  proven: number;
  total: number;
  /** "36 of 46 skills proven", "Nothing proven yet". Plain text. */
  says: string;
  /** What follows it, up to the full stop. Plain text. */
  rest: string;
}

/** Habits and gates are not skills, and a self-declared one is not proven. */
export function scoreOf(decisions: readonly PublishedDecision[]): Score {
  const skills = decisions.filter(isSkill);
  const proven = skills.filter(isProven);
  const closed = proven.filter(({ proofs }) => proofs.every(({ url }) => url === null)).length;
  const declared = skills.filter((decision) => decision.done && !isProven(decision)).length;
  const rest =
    proven.length === 0
      ? ""
      : closed === 0
        ? ", each by work you can open"
        : closed === proven.length
          ? ", by work without a link"
          : `, ${proven.length - closed} by work you can open and ${closed} by work without a link`;
  return {
    proven: proven.length,
    total: skills.length,
    says:
      proven.length === 0
        ? "Nothing proven yet"
        : `${proven.length} of ${count(skills.length, "skill")} proven`,
    rest: `${rest}${declared === 0 ? "" : `; ${declared} more self-declared`}.`,
  };
}
