/** What roadmap.json records of proofs that are kept private: it is committed, perhaps to a public repository. */
import type { Decision } from "../evidence/decision.ts";
import type { Proof } from "../evidence/evidence.ts";
import { isWritten, privateDone, privateReference, proofText } from "../evidence/decide/written-done.ts";
import { monthOf } from "../roadmap/day.ts";
import { readProof, writeProof } from "../roadmap/proof-reference.ts";
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
function otherForm(
  { item: { written }, proofs, doubt }: Decision,
  publishingOf: PublishingOf,
): Decision["write"] {
  // What somebody else wrote stays theirs, for the owner to see.
  if (typeof written !== "object" || doubt?.kind === "others") return undefined;
  const text = written.proof ?? "";
  const reference = readProof(text);
  if (reference === null) return undefined;
  if (reference.kind !== "private") {
    const { publish, why } = publishingOf(reference.repository ?? ".");
    const isOpen = reference.repository === null || publish === "all" || why === "unknown";
    return isOpen ? undefined : { on: monthOf(written.on), proof: writeProof(privateReference(reference)) };
  }
  const recorded = proofs.find((proof) => isWritten(text, proof));
  if (recorded === undefined || recorded.on === null || !recorded.seen) return undefined;
  return isKept(recorded, publishingOf) ? undefined : { on: recorded.on, proof: proofText(recorded) };
}

/** About the portfolio's own repository roadmap.json may say everything, because it is in it. */
function isKept(proof: Proof, publishingOf: PublishingOf): boolean {
  return !proof.own && publishingOfProof(proof, publishingOf).publish !== "all";
}
