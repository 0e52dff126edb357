/** The facts on an item's page: what was done by whom and when, and whether it is still there. */
import { forPeople, isDay } from "../../roadmap/day.ts";
import type { Phase } from "../../roadmap/roadmap.ts";
import type { Portfolio } from "../portfolio.ts";
import type { PublishedDecision, PublishedProof } from "../published.ts";
import { earlyOrLate } from "./phase-words.ts";
import { stillThere, type StillThere } from "./still-there.ts";

/** Plain text. */
export interface Fact {
  title: string;
  /** After the link, if there is one. */
  says: string;
  link: StillThere | null;
}

const madeAs: Record<PublishedProof["kind"], string> = {
  code: "Written",
  issue: "Closed",
  checklist: "Ticked",
  commit: "Committed",
  self: "Declared",
};

export function factsOf(portfolio: Portfolio, decision: PublishedDecision, phase: Phase | null): Fact[] {
  const still = decision.done ? stillThere(portfolio, decision) : null;
  return [
    ...madeOf(decision),
    ...(still === null ? [] : [{ title: "Still there", says: `, ${forPeople(still.on)}`, link: still }]),
    ...(phase === null ? [] : plannedOf(decision, phase)),
  ];
}

function madeOf({ on, proofs: [best] }: PublishedDecision): Fact[] {
  if (best === undefined || on === null) return [];
  const by = best.by?.untrusted ? `, by ${best.by.untrusted}` : "";
  const made = { title: madeAs[best.kind], says: `${forPeople(on)}${by}`, link: null };
  return best.verified === true
    ? [made, { title: "Signed", says: "signature verified by GitHub", link: null }]
    : [made];
}

function plannedOf({ done, on }: PublishedDecision, { due }: Phase): Fact[] {
  if (due === null) return [];
  const early = done && on !== null && isDay(on) ? `: ${earlyOrLate(on, due)}` : "";
  return [{ title: "Planned by", says: `${forPeople(due)}${early}`, link: null }];
}
