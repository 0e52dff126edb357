/** Converts between proofs and what roadmap.json holds as `done`. */
import { readProof, writeProof } from "../../roadmap/proof-reference.ts";
import type { Item } from "../../roadmap/roadmap.ts";
import type { Proof } from "../evidence.ts";

/** The object form of `done`. */
export interface WrittenDone {
  /** ISO day. */
  on: string;
  proof: string;
}

/**
 * What to write as `done` for a tick.
 * @param proofs of a done item, strongest first
 * @returns undefined if the recorded proof still holds and no stronger kind was found, or if there is nothing to record
 */
export function doneToWrite({ written }: Item, proofs: readonly Proof[]): WrittenDone | undefined {
  const [best] = proofs;
  if (best === undefined || best.ref === null || best.on === null || !best.seen) return undefined;
  const text = typeof written === "object" ? written.proof : undefined;
  if (text !== undefined && proofs.some((one) => one.kind === best.kind && isWritten(text, one)))
    return undefined;
  return { on: best.on, proof: proofText(best) };
}

/** True if a recorded proof's text refers to this proof. */
export function isWritten(text: string, { kind, ref, path, line, repository, own }: Proof): boolean {
  const reference = readProof(text);
  if (reference === null || reference.kind !== kind || ref === null) return false;
  if (reference.kind === "code" && (reference.path !== path || reference.line !== line)) return false;
  if (!("number" in reference)) return ref.startsWith(reference.sha);
  // A sha identifies a commit in any repository; an issue number only in its own.
  const here =
    reference.repository === null ? own : reference.repository.toLowerCase() === repository?.toLowerCase();
  return here && ref === `#${reference.number}`;
}

/** A proof in the form that roadmap.json holds; the portfolio's own repository is not named. */
function proofText(proof: Proof): string {
  const repository = proof.own ? null : proof.repository;
  const ref = proof.ref ?? "";
  const sha = ref.slice(0, 7);
  if (proof.kind === "code")
    return writeProof({ kind: "code", repository, sha, path: proof.path ?? "", line: proof.line ?? 1 });
  if (proof.kind === "commit" || proof.kind === "self")
    return writeProof({ kind: "commit", repository, sha });
  return writeProof({ kind: proof.kind, repository, number: Number(ref.slice(1)) });
}
