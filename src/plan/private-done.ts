/** What roadmap.json records of proofs that are kept private: it is committed, perhaps to a public repository. */
import type { Decision } from "../evidence/decision.ts";
import type { Proof } from "../evidence/evidence.ts";
import { isWritten, privateDone, proofText } from "../evidence/decide/written-done.ts";
import { readProof } from "../roadmap/proof-reference.ts";
import { publishingOfProof } from "./published-decision.ts";
import type { PublishingOf } from "./publishing.ts";

/**
 * The decision with what to write for its tick. A new proof that is kept private is recorded without its repository and
 * path. A recorded one changes form only when it is known to be public or not: otherwise runs with and without a token
 * would take turns.
 */
export function withPrivateDone(decision: Decision, publishingOf: PublishingOf): Decision {
  const { done, write, proofs } = decision;
  if (write === null || !done) return decision;
  if (write === undefined) return { ...decision, write: otherForm(decision, publishingOf) };
  const [best] = proofs;
  if (best === undefined || !isKept(best, publishingOf)) return decision;
  // One that can be opened is worth more than an earlier one that cannot.
  const open = proofs.find((one) => one.kind === best.kind && one.seen && !isKept(one, publishingOf));
  if (open !== undefined && open.on !== null)
    return { ...decision, write: { on: open.on, proof: proofText(open) } };
  return { ...decision, write: privateDone(best) ?? write };
}

/** The recorded proof in the form that it should have; undefined if it has that form. */
function otherForm({ item, proofs }: Decision, publishingOf: PublishingOf): Decision["write"] {
  const text = typeof item.written === "object" ? (item.written.proof ?? "") : "";
  const reference = readProof(text);
  const recorded = reference === null ? undefined : proofs.find((proof) => isWritten(text, proof));
  if (recorded === undefined || recorded.own || recorded.on === null) return undefined;
  const kept = isKept(recorded, publishingOf);
  if (kept === (reference?.kind === "private") || !isCertain(recorded, publishingOf)) return undefined;
  if (kept) return privateDone(recorded);
  return recorded.seen ? { on: recorded.on, proof: proofText(recorded) } : undefined;
}

/** Of the portfolio's own repository roadmap.json may say everything, because it is in it. */
function isKept(proof: Proof, publishingOf: PublishingOf): boolean {
  return !proof.own && publishingOfProof(proof, publishingOf).publish !== "all";
}

function isCertain({ listed }: Proof, publishingOf: PublishingOf): boolean {
  return listed !== null && publishingOf(listed).why !== "unknown";
}
