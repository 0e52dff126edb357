/** Checks the tick that roadmap.json records: one made by hand, or the proof that an earlier run wrote. */
import { type Commit, shortSha } from "../../activity/commit.ts";
import { isOwn, ownIn, type RepositoryActivity } from "../../activity/repository.ts";
import { type CodeReference, type ProofReference, readProof } from "../../roadmap/proof-reference.ts";
import type { Item } from "../../roadmap/roadmap.ts";
import type { DoneChange, Evidence, Proof } from "../evidence.ts";
import type { Findings } from "../findings.ts";
import type { CodeFinding } from "../code/finding.ts";
import type { Unseen } from "../code/unseen.ts";
import { momentOf, proofOf } from "../commits/from-commits.ts";
import { checkIssueProof } from "../issues/check-proof.ts";
import { findUndone } from "../commits/undone.ts";
import { codeUnseen } from "./code-unseen.ts";
import { isRewritten, rewrittenCommit } from "./rewritten-proof.ts";
import { spokenFor, tickKey } from "./hand-ticks.ts";
import { recordedProof, selfProof } from "./recorded-proof.ts";
import { namesSamePlace, isWritten } from "./written-done.ts";

/** What a recorded tick turns out to be worth. */
export type RecordedTick =
  | { state: "none" }
  /** Checked: it holds, or was undone if the evidence is dismissed. */
  | {
      state: "seen";
      evidence: Evidence;
      /** Sha of the recorded commit, if the evidence took its place when the history was rewritten. */
      follows?: string;
    }
  /** Cannot be checked in this run, so it is kept. */
  | {
      state: "unseen";
      proof: Proof;
      reason: string;
      /** Repositories, as listed, that the reason mentions. */
      about: readonly string[];
      /** Sha of a commit of this repository that is missing from its complete history. */
      missing?: string;
    }
  /** Only the owner's word; the reason says why a recorded proof proves nothing. */
  | { state: "self"; proof: Proof; reason: string | null };

/** @param lastChange the newest change of its `done` in the history of roadmap.json, if it was looked up */
export function recordedTick(
  item: Item,
  findings: Findings,
  lastChange: DoneChange | undefined,
): RecordedTick {
  const { written } = item;
  if (written === false) return { state: "none" };
  const checked: RecordedTick =
    written === true || written.proof === undefined
      ? { state: "self", proof: selfProof(written === true ? null : written.on), reason: null }
      : checkProof(item.id, { text: written.proof, on: written.on, lastChange }, findings);
  if (checked.state !== "self" && !("missing" in checked)) return checked;
  const evidence = evidenceByHand(lastChange, findings.repositories);
  if (evidence === null) return checked;
  if (checked.state === "self") return { state: "seen", evidence };
  return evidence.proof.on === checked.proof.on && checked.missing !== undefined
    ? { state: "seen", evidence, follows: checked.missing }
    : checked;
}

/** A tick that the owner made in a commit with other changes: that commit is its proof. */
function evidenceByHand(
  change: DoneChange | undefined,
  repositories: readonly RepositoryActivity[],
): Evidence | null {
  const own = ownIn(repositories);
  const isProof = change?.done && change.withWork && change.commit?.author.who === "owner";
  if (own === undefined || !isProof || change.commit === null) return null;
  const { commit } = change;
  const commits = own.commits.some(({ sha }) => sha === commit.sha) ? own.commits : [...own.commits, commit];
  return commitEvidence(commit, { ...own, commits }, byHand);
}

const byHand = "ticked by hand in roadmap.json together with other files";

interface Recorded {
  text: string;
  /** ISO day. */
  on: string;
  lastChange: DoneChange | undefined;
}

function checkProof(item: string, recorded: Recorded, findings: Findings): RecordedTick {
  const reference = readProof(recorded.text);
  if (reference === null)
    return selfDeclared(recorded, `“${recorded.text}” is not a proof that can be checked`);
  const repository = repositoryOf(reference, findings.repositories);
  const unseen = ({ reason, about }: Unseen): RecordedTick => ({
    state: "unseen",
    proof: recordedProof(recorded.text, recorded.on, repository),
    reason,
    about,
  });
  if ("number" in reference || "issue" in reference) {
    const found = checkIssueProof(recorded.text, reference, item, findings.issues);
    if (found === null) return { state: "none" };
    return "evidence" in found
      ? { state: "seen", evidence: found.evidence }
      : unseen({ reason: found.unseen, about: found.about });
  }
  const isCommit = reference.kind === "commit" || (reference.kind === "private" && reference.of === "commit");
  if (isCommit && repository !== undefined)
    return checkCommit(item, reference.sha, recorded, repository, findings);
  if (isCommit || (repository === undefined && reference.kind !== "private"))
    return unseen(missingReason(reference, findings.repositories));
  const code = findings.code.get(item) ?? [];
  const unread = whyNotGone(reference, repository, findings.repositories, code);
  return unread === null ? checkCode(recorded, code, rewrittenCode(reference, repository)) : unseen(unread);
}

/**
 * Why code that is not at HEAD cannot be said to be gone. It may be on another branch: if HEAD's history does not have
 * the commit that introduced it, nobody removed it there. Null if the code is gone, or is there.
 */
function whyNotGone(
  reference: ProofReference,
  repository: RepositoryActivity | undefined,
  repositories: readonly RepositoryActivity[],
  code: readonly CodeFinding[],
): Unseen | null {
  const unread = codeUnseen(pathOf(reference), repository, repositories, code);
  if (unread !== null || !("sha" in reference) || code.some(({ met }) => met)) return unread;
  if (repository === undefined) return missingReason(reference, repositories);
  return isRewritten(reference.sha, repository)
    ? { reason: commitUnseenReason(shortSha(reference.sha), repository), about: [repository.listed] }
    : null;
}

/** The proof, if it names a line whose commit is gone; else null. */
function rewrittenCode(
  reference: ProofReference,
  repository: RepositoryActivity | undefined,
): CodeReference | null {
  const isGone =
    reference.kind === "code" && repository !== undefined && isRewritten(reference.sha, repository);
  return isGone ? reference : null;
}

function pathOf(reference: ProofReference): string | null {
  return "path" in reference ? reference.path : null;
}

/** Why there is no repository to look for the proof in. */
function missingReason(reference: ProofReference, repositories: readonly RepositoryActivity[]): Unseen {
  if (reference.kind !== "private") {
    const name = reference.repository;
    const reason = `${name ?? "this repository"} is not listed or has another name`;
    return { reason, about: name === null ? [] : [name] };
  }
  const unreadRepository = repositories.find(
    ({ listed, view }) => !isOwn(listed) && (view === "unreachable" || view === "shallow"),
  );
  const sha = "sha" in reference ? reference.sha : "";
  return unreadRepository === undefined
    ? { reason: `commit ${shortSha(sha)} is not in any listed repository`, about: [] }
    : { reason: commitUnseenReason(shortSha(sha), unreadRepository), about: [unreadRepository.listed] };
}

/** A commit proves an item if it is evidence for it, or if the owner ticked the item in it. */
function checkCommit(
  item: string,
  sha: string,
  recorded: Recorded,
  repository: RepositoryActivity,
  { commits, handTicks }: Findings,
): RecordedTick {
  const commit = repository.commits.find((one) => one.sha.startsWith(sha));
  if (commit === undefined) {
    const lost = isRewritten(sha, repository);
    const evidence = lost ? rewrittenCommit({ item, ...recorded, repository }, commits) : undefined;
    if (evidence !== undefined) return { state: "seen", evidence, follows: sha };
    const proof = recordedProof(recorded.text, recorded.on, repository);
    const reason = commitUnseenReason(shortSha(sha), repository);
    // A commit missing from a complete history has no page either.
    return {
      state: "unseen",
      proof: repository.view === "complete" ? { ...proof, url: null } : proof,
      reason,
      about: [repository.listed],
      ...(lost && isOwn(repository.listed) ? { missing: sha } : {}),
    };
  }
  if (commit.author.who !== "owner")
    return selfDeclared(recorded, `commit ${shortSha(sha)} is not the owner's`);
  const spoken = spokenFor(item, commit, commits);
  if (spoken !== undefined) return { state: "seen", evidence: spoken };
  if (handTicks?.has(tickKey({ id: item, sha: commit.sha })))
    return { state: "seen", evidence: commitEvidence(commit, repository, byHand) };
  const unknown = handTicks === null || (repository.view === "shallow" && commit.root);
  return unknown
    ? {
        state: "unseen",
        proof: { ...proofOf(commit, repository), seen: false },
        reason: `what commit ${shortSha(sha)} changed is not in the clone of ${repository.name}`,
        about: [repository.listed],
      }
    : selfDeclared(recorded, `commit ${shortSha(sha)} does not mention this item`);
}

/** The owner's commit as evidence that counts unless it was reverted. */
function commitEvidence(commit: Commit, repository: RepositoryActivity, because: string): Evidence {
  const undoing = findUndone(repository);
  const revert = undoing.undoneBy(commit);
  return {
    says: "done",
    kind: "commit",
    explicit: true,
    because,
    moment: momentOf(undoing.restoredBy(commit) ?? commit, repository),
    proof: proofOf(commit, repository),
    dismissed: revert === null ? null : `reverted by ${shortSha(revert.sha)}`,
  };
}

function selfDeclared({ on }: Recorded, reason: string): RecordedTick {
  return { state: "self", proof: selfProof(on), reason };
}

/**
 * Code that is still there; "none" when it is gone, and other evidence may take its place.
 * @param rewritten the recorded proof, if its commit is gone: the same line of the same day is its successor
 */
function checkCode(
  { text, on }: Recorded,
  code: readonly CodeFinding[],
  rewritten: CodeReference | null,
): RecordedTick {
  const shown = code.filter(({ met }) => met).flatMap(({ evidence }) => evidence);
  const evidence = shown.find(({ proof }) => isWritten(text, proof));
  if (evidence !== undefined) return { state: "seen", evidence };
  const now = shown.find(
    ({ proof }) => rewritten !== null && namesSamePlace(proof, rewritten) && proof.on === on,
  );
  return now === undefined || rewritten === null
    ? { state: "none" }
    : { state: "seen", evidence: now, follows: rewritten.sha };
}

/**
 * The repository that a proof names; one without a name is in the portfolio's own, and a private one in any other. If two
 * listed repositories share a name, the one that has the commit is meant.
 */
function repositoryOf(
  reference: ProofReference,
  repositories: readonly RepositoryActivity[],
): RepositoryActivity | undefined {
  const holds = ({ commits }: RepositoryActivity): boolean =>
    "sha" in reference && commits.some(({ sha }) => sha.startsWith(reference.sha));
  if (reference.kind === "private") return repositories.find((one) => !isOwn(one.listed) && holds(one));
  const { repository } = reference;
  const named = repositories.filter(({ listed, name }) =>
    repository === null
      ? isOwn(listed)
      : name.toLowerCase() === repository.toLowerCase() || listed === repository,
  );
  return named.find(holds) ?? named[0];
}

function commitUnseenReason(sha: string, { view, name, reason }: RepositoryActivity): string {
  if (view === "unreachable") return `${name} could not be read: ${reason ?? "no answer"}`;
  if (view === "empty" && reason !== null) return `${name} has nothing to read: ${reason}`;
  if (view === "shallow") return `commit ${sha} is outside the shallow clone of ${name}`;
  return `commit ${sha} is not in the history of ${name}`;
}
