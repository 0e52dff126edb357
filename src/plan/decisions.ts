/** The decision on each item. */
import type { Decision } from "../evidence/decision.ts";
import { decide } from "../evidence/decide/decide.ts";
import type { Findings } from "../evidence/findings.ts";
import type { Roadmap } from "../roadmap/roadmap.ts";
import type { Snapshot } from "./snapshot.ts";

/** @returns the decisions in the roadmap's order; a proof says whether GitHub has verified its signature */
export function decisionsOf(
  { items }: Roadmap,
  findings: Findings,
  { doneChanges, staleCopies, verified }: Pick<Snapshot, "doneChanges" | "staleCopies" | "verified">,
): Decision[] {
  const putBack = new Set(staleCopies.flatMap((copy) => copy.items));
  const signed = new Set(verified);
  return items
    .map((item) =>
      decide(
        item,
        findings,
        doneChanges.filter(({ id }) => id === item.id),
      ),
    )
    .map((decision) => (putBack.has(decision.item.id) ? asPutBack(decision) : decision))
    .map((decision) => (signed.size === 0 ? decision : withSignatures(decision, signed)));
}

/** `text` has the tick already, but the file does not. */
function asPutBack(decision: Decision): Decision {
  return { ...decision, change: decision.done ? "ticked" : null };
}

function withSignatures(decision: Decision, signed: ReadonlySet<string>): Decision {
  const proofs = decision.proofs.map((proof) =>
    proof.ref !== null && signed.has(proof.ref) ? { ...proof, verified: true as const } : proof,
  );
  return { ...decision, proofs };
}
