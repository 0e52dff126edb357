/** Who is ticked, and why. One rule decides every doubt: what cannot be clicked through to must not be ticked. */
import type { RepositoryActivity } from "../activity/repository.ts";
import { readProof, writeProof } from "../roadmap/proof-reference.ts";
import type { Item } from "../roadmap/roadmap.ts";
import { type Evidence, type HandAct, isLater, kinds, latest, type Moment, type Proof } from "./evidence.ts";
import { type Standing, standingOf } from "./from-roadmap.ts";

export interface Decision {
  item: Item;
  done: boolean;
  /** ISO day of the strongest proof; null when it is not done, or self-declared without a day. */
  on: string | null;
  change: "ticked" | "unticked" | null;
  /** What earns the tick, the strongest first; empty when it is not done. */
  proofs: Proof[];
  /** Everything that was found for and against, the newest first, with the reason why it does not count. */
  evidence: Evidence[];
  /** What to write into roadmap.json: null takes `done` out, undefined leaves it. */
  write: { on: string; proof: string } | null | undefined;
  /** Why a written proof was kept unseen, or counts only as self-declared. */
  doubt: { kind: "unseen" | "self"; reason: string } | null;
}

/**
 * Decides one item.
 * @param said what the commits say of it
 * @param hands what people did to its `done` by hand, newest first
 */
export function decide(
  item: Item,
  said: readonly Evidence[],
  repositories: readonly RepositoryActivity[],
  hands: readonly HandAct[],
): Decision {
  const standing = standingOf(item, repositories, hands[0]);
  const gathered = weigh(item, [...said, ...fromStanding(standing, said)], hands[0]);
  const against = latest(
    gathered.filter(({ dismissed, explicit, says }) => dismissed === null && explicit && says === "open"),
  );
  const evidence = gathered.map((one) => outweigh(one, gathered, against));
  const counted = evidence
    .filter(({ dismissed, says }) => dismissed === null && says === "done")
    .toSorted(byStrength);
  const proofs = distinct([
    ...counted.map(({ proof }) => proof),
    ...keptProofs(standing, against, hands[0]),
  ]).toSorted(byKind);
  const earned = proofs.some(({ kind }) => kind !== "self")
    ? proofs.filter(({ kind }) => kind !== "self")
    : proofs;
  const done = earned.length > 0;
  return {
    item,
    done,
    on: earned[0]?.on ?? null,
    change: done === (item.written !== false) ? null : done ? "ticked" : "unticked",
    proofs: earned,
    evidence: evidence.toSorted((a, b) => (isLater(a.moment, b.moment) ? -1 : 1)),
    write: done ? writing(item, earned) : item.written === false ? undefined : null,
    doubt: done ? doubtOf(standing, earned) : null,
  };
}

function fromStanding(standing: Standing, said: readonly Evidence[]): Evidence[] {
  if (standing.state !== "seen") return [];
  const { proof } = standing.evidence;
  const known = said.some(
    (one) => one.says === "done" && one.proof.ref === proof.ref && one.proof.repository === proof.repository,
  );
  return known ? [] : [standing.evidence];
}

/** Dismisses what a habit cannot be ticked by, and what is older than a removal by hand. */
function weigh(item: Item, evidence: readonly Evidence[], hand: HandAct | undefined): Evidence[] {
  const reopened = evidence.some(({ says, dismissed }) => says === "open" && dismissed === null);
  const removed = removalOf(item, hand, reopened);
  return evidence.map((one) => {
    if (one.dismissed !== null) return one;
    if (item.kind === "habit") return { ...one, dismissed: "a habit is measured, not ticked" };
    if (removed !== null && one.says === "done" && !isLater(one.moment, removed))
      return { ...one, dismissed: "older than the day the tick was taken out of roadmap.json by hand" };
    return one;
  });
}

/** An uncommitted removal is our own when a mark against the item explains it. */
function removalOf(item: Item, hand: HandAct | undefined, reopened: boolean): Moment | null {
  if (item.written !== false || hand === undefined || hand.done) return null;
  if (hand.commit === null) return reopened ? null : handMoment(hand);
  return handMoment(hand);
}

function handMoment({ commit }: HandAct): Moment {
  return { repository: ".", order: commit?.order ?? -1, at: commit?.at ?? Number.POSITIVE_INFINITY };
}

/** Explicit mentions outrank rules, and of two explicit ones the later stands. */
function outweigh(one: Evidence, all: readonly Evidence[], against: Evidence | undefined): Evidence {
  if (one.dismissed !== null || against === undefined || one === against) return one;
  const answered = all.some(
    ({ dismissed, explicit, says, moment }) =>
      dismissed === null && explicit && says === "done" && isLater(moment, against.moment),
  );
  if (one.says === "open") return { ...one, dismissed: "a later mention stands" };
  if (isLater(one.moment, against.moment) && (one.explicit || answered)) return one;
  const where = `${against.because} ${against.proof.ref?.slice(0, 7) ?? ""}`.trim();
  return {
    ...one,
    dismissed: one.explicit ? `taken back later: ${where}` : `an explicit mention outranks a rule: ${where}`,
  };
}

/** The written proof that cannot be looked at, or the owner's word, unless it was taken back since. */
function keptProofs(standing: Standing, against: Evidence | undefined, hand: HandAct | undefined): Proof[] {
  if (standing.state !== "unseen" && standing.state !== "self") return [];
  if (against === undefined) return [standing.proof];
  if (hand?.done && isLater(handMoment(hand), against.moment)) return [standing.proof];
  const { on } = standing.proof;
  return on !== null && against.proof.on !== null && on > against.proof.on ? [standing.proof] : [];
}

/** A commit that two listed repositories hold is one proof. */
function distinct(proofs: readonly Proof[]): Proof[] {
  const seen = new Map<string, Proof>();
  for (const proof of proofs) {
    const repository = proof.ref?.startsWith("#") ? proof.repository : null;
    const key = JSON.stringify([proof.kind, repository, proof.ref, proof.path, proof.line]);
    const known = seen.get(key);
    if (known === undefined || (proof.own && !known.own)) seen.set(key, proof);
  }
  return [...seen.values()];
}

function byKind(a: Proof, b: Proof): number {
  return kinds.indexOf(a.kind) - kinds.indexOf(b.kind);
}

/** Strongest kind, explicit before found by rule, then the earliest, so that the proof does not change later. */
function byStrength(a: Evidence, b: Evidence): number {
  return (
    byKind(a.proof, b.proof) ||
    Number(b.explicit) - Number(a.explicit) ||
    (isLater(a.moment, b.moment) ? 1 : -1)
  );
}

/** What to write for a done item: nothing while the written proof stands and no stronger kind was found. */
function writing({ written }: Item, proofs: readonly Proof[]): Decision["write"] {
  const [best] = proofs;
  if (best === undefined || best.ref === null || !best.seen) return undefined;
  if (
    typeof written === "object" &&
    written.proof !== undefined &&
    proofs.some((one) => one.kind === best.kind && isWritten(written.proof, one))
  )
    return undefined;
  return best.on === null ? undefined : { on: best.on, proof: proofText(best) };
}

function isWritten(text: string | undefined, proof: Proof): boolean {
  const reference = text === undefined ? null : readProof(text);
  if (reference === null || reference.kind !== proof.kind || proof.ref === null) return false;
  return "number" in reference ? proof.ref === `#${reference.number}` : proof.ref.startsWith(reference.sha);
}

/** A proof in the form that roadmap.json holds; the portfolio's own repository is not named. */
function proofText(proof: Proof): string {
  const repository = proof.own ? null : proof.repository;
  const ref = proof.ref ?? "";
  if (proof.kind === "code")
    return writeProof({
      kind: "code",
      repository,
      sha: ref.slice(0, 7),
      path: proof.path ?? "",
      line: proof.line ?? 1,
    });
  if (proof.kind === "commit" || proof.kind === "self")
    return writeProof({ kind: "commit", repository, sha: ref.slice(0, 7) });
  return writeProof({ kind: proof.kind, repository, number: Number(ref.slice(1)) });
}

function doubtOf(standing: Standing, proofs: readonly Proof[]): Decision["doubt"] {
  if (standing.state === "unseen" && proofs.includes(standing.proof))
    return { kind: "unseen", reason: standing.reason };
  if (standing.state === "self" && standing.reason !== null && proofs.includes(standing.proof))
    return { kind: "self", reason: standing.reason };
  return null;
}
