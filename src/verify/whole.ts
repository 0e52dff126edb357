/** A verdict on all of a credential or portfolio. */
import type { Outcome, Verdict } from "./verdict.ts";

/** @param claim for people. @param reasons sentences */
export function whole(claim: string, outcome: Outcome, ...reasons: string[]): Verdict {
  return { item: null, claim, outcome, reasons, proofs: [] };
}
