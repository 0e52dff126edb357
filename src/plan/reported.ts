/** What a report is made from: everything on the owner's machine, and what may be published in a log that others read. */
import type { PublishedDecision } from "../render/published.ts";
import type { Plan } from "./plan.ts";
import { wholeDecision } from "./published-decision.ts";

/** What a report is made from. */
export type Reported = Omit<Plan, "decisions" | "published"> & { decisions: readonly PublishedDecision[] };

/** For the owner's own machine: everything. */
export function reportedToOwner(plan: Plan): Reported {
  return { ...plan, decisions: plan.decisions.map(wholeDecision) };
}

/** For a log that others can read, such as that of a workflow. */
export function reportedInPublic(plan: Plan): Reported {
  return { ...plan, ...plan.published };
}
