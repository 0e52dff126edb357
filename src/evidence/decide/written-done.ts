/** Converts between proofs and what roadmap.json holds as `done`. */
import { shortSha } from "../../activity/commit.ts";
import { monthOf } from "../../roadmap/day.ts";
import {
  type PrivateReference,
  type ProofReference,
  readProof,
  writeProof,
} from "../../roadmap/proof-reference.ts";
import type { Item } from "../../roadmap/roadmap.ts";
import type { Proof } from "../evidence.ts";

/** The object form of `done`. */
export interface WrittenDone {
  /** ISO day, or the month of a proof that is kept private. */
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
  if (reference === null || ref === null) return false;
  if (reference.kind === "private") return !own && reference.of === kind && isPrivately(reference, ref);
  if (reference.kind !== kind) return false;
  if (reference.kind === "code" && !namesSamePlace(reference, { path, line })) return false;
  if (!("number" in reference)) return ref.startsWith(reference.sha);
  // A sha identifies a commit in any repository; an issue number only in its own.
  const here =
    reference.repository === null ? own : reference.repository.toLowerCase() === repository?.toLowerCase();
  return here && ref === `#${reference.number}`;
}

/** The whole file is the same place as any of its lines: what shows a skill may come to be named by a line, or by none. */
export function namesSamePlace(a: Pick<Proof, "path" | "line">, b: Pick<Proof, "path" | "line">): boolean {
  return a.path === b.path && (a.line === b.line || a.line === null || b.line === null);
}

function isPrivately(reference: PrivateReference, ref: string): boolean {
  return "sha" in reference ? ref.startsWith(reference.sha) : ref === `#${reference.issue}`;
}

/**
 * What roadmap.json holds for a proof that is kept private: the month, and what finds it again.
 * @param proof in another repository than the portfolio's own
 */
export function privateDone(proof: Proof): WrittenDone | undefined {
  const reference = readProof(proofText(proof));
  if (proof.on === null || reference === null || reference.kind === "private") return undefined;
  return { on: monthOf(proof.on), proof: writeProof(privateReference(reference)) };
}

/** The same reference without repository and path. */
export function privateReference(reference: Exclude<ProofReference, PrivateReference>): PrivateReference {
  return "number" in reference
    ? { kind: "private", of: "issue", issue: reference.number }
    : { kind: "private", of: reference.kind, sha: reference.sha };
}

/** A proof in the form that roadmap.json holds; the portfolio's own repository is not named. */
export function proofText(proof: Proof): string {
  const repository = proof.own ? null : proof.repository;
  const ref = proof.ref ?? "";
  const sha = shortSha(ref);
  if (proof.kind === "code")
    return writeProof({ kind: "code", repository, sha, path: proof.path ?? "", line: proof.line });
  if (proof.kind === "commit" || proof.kind === "self")
    return writeProof({ kind: "commit", repository, sha });
  return writeProof({ kind: proof.kind, repository, number: Number(ref.slice(1)) });
}
