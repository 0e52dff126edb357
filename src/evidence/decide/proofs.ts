/** Compares proofs: which are equal, and which is stronger. */
import { type Evidence, kinds, newestFirst, type Proof } from "../evidence.ts";

/** True for two proofs that point to the same place. */
export function isSameProof(a: Proof, b: Proof): boolean {
  return (
    a.ref === b.ref &&
    a.repository === b.repository &&
    a.path === b.path &&
    a.line === b.line &&
    cellKey(a) === cellKey(b)
  );
}

/**
 * Drops duplicates. A commit in two listed repositories is one proof, named after the portfolio's own repository if
 * that is one of them. Issue numbers are compared within one repository.
 */
export function distinctProofs(proofs: readonly Proof[]): Proof[] {
  const seen = new Map<string, Proof>();
  for (const proof of proofs) {
    const repository = proof.ref?.startsWith("#") ? proof.repository : null;
    const key = JSON.stringify([proof.kind, repository, proof.ref, proof.path, proof.line, cellKey(proof)]);
    const known = seen.get(key);
    if (known === undefined || (proof.own && !known.own)) seen.set(key, proof);
  }
  return [...seen.values()];
}

function cellKey({ cell }: Proof): string {
  return cell === undefined ? "" : `${cell.number}:${cell.line}`;
}

/** For sorting, strongest kind first. */
export function byKind(a: Proof, b: Proof): number {
  return kinds.indexOf(a.kind) - kinds.indexOf(b.kind);
}

/**
 * For sorting: the strongest kind, then the recorded proof, then explicit mentions, then the earliest, so that a proof
 * does not change later.
 */
export function byStrength(a: Evidence, b: Evidence, isRecorded: (one: Evidence) => boolean): number {
  return (
    byKind(a.proof, b.proof) ||
    Number(isRecorded(b)) - Number(isRecorded(a)) ||
    Number(b.explicit) - Number(a.explicit) ||
    newestFirst(b.moment, a.moment)
  );
}
