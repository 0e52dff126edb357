/** Which commits GitHub is asked about: those that would tick open items, and those shown as proofs. */
import type { Decision } from "../decision.ts";
import type { Evidence, Proof } from "../evidence.ts";
import type { Findings } from "../findings.ts";

/** A commit of a listed repository, by its full sha. */
export interface TickingCommit {
  /** As listed. */
  repository: string;
  sha: string;
}

/** How many proofs of an open item, and lines for each part of a rule, are looked at. No rule needs more lines. */
const perItem = 100;

/** How many proofs of a ticked item are looked at, the strongest. */
const shownPerItem = 3;

/** The commits that would tick open items, and those that introduced the code. */
export function tickingCommits(decisions: readonly Decision[], { code }: Findings): TickingCommit[] {
  return decisions.filter(isNew).flatMap(({ item, evidence, proofs }) => {
    const places = (code.get(item.id) ?? [])
      .filter(({ met }) => met)
      .flatMap(({ parts }) => parts.flatMap((part) => part.places.slice(0, perItem)))
      .map(({ repository, introduced }) => ({
        repository: repository.listed,
        sha: introduced.commit.sha,
      }));
    return [...commitsOf(proofs.slice(0, perItem), evidence), ...places];
  });
}

/** The commits of the strongest proofs of all ticked items. */
export function shownCommits(decisions: readonly Decision[]): TickingCommit[] {
  return decisions.flatMap(({ proofs, evidence }) => commitsOf(proofs.slice(0, shownPerItem), evidence));
}

/** True for an item that this run would tick; a habit is not ticked, and a recorded tick was decided before. */
function isNew({ item, done }: Decision): boolean {
  return done && item.written === false && item.kind !== "habit";
}

function commitsOf(proofs: readonly Proof[], evidence: readonly Evidence[]): TickingCommit[] {
  return proofs.flatMap(({ kind, ref }) => {
    if (ref === null || (kind !== "commit" && kind !== "code")) return [];
    const found = evidence.find(({ proof }) => proof.kind === kind && proof.ref === ref);
    return found === undefined
      ? []
      : [{ repository: found.proof.listed ?? found.moment.repository, sha: ref }];
  });
}
