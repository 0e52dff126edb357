/** Judges one ticked item of a page. */
import type { ClaimedItem, ClaimedProof } from "./claims.ts";
import { claimedLabel, wrongProofs } from "./compare-proofs.ts";
import type { Verdict } from "./verdict.ts";

/** What was recomputed about an item. */
export interface RecomputedItem {
  item: ClaimedItem;
  /** Why its recorded tick could not be checked; null if it could. */
  unseen: string | null;
  /** Why evidence for it does not count, the newest first. */
  dismissed: readonly string[];
  seen: Seen;
}

/** What could be looked at. */
interface Seen {
  /** Whether GitHub was asked about issues, signatures and accounts. */
  askedGitHub: boolean;
  /** Commits that are another account's, GitHub says: why, by sha. */
  others: ReadonlyMap<string, string>;
  /** Names of the repositories that were read, in lower case. */
  read: ReadonlySet<string>;
  /** Why others were not, in sentences. */
  notRead: readonly string[];
}

const issueKinds = new Set(["issue", "checklist"]);

/** @param again undefined if the roadmap has no such item */
export function judgeItem(claimed: ClaimedItem, again: RecomputedItem | undefined): Verdict {
  const base = { item: claimed.id, claim: claimed.title, proofs: claimed.proof.map(claimedLabel) };
  const fails = (...reasons: string[]): Verdict => ({ ...base, outcome: "fails", reasons });
  const unseen = (...reasons: string[]): Verdict => ({ ...base, outcome: "unseen", reasons });
  if (again === undefined) return fails("The roadmap has no such item.");
  if (again.item.title !== claimed.title || again.item.kind !== claimed.kind)
    return fails(`In the roadmap it is the ${again.item.kind} “${again.item.title}”.`);
  if (claimed.proof.length > 0 && claimed.proof.every(({ kind }) => kind === "self"))
    return { ...base, outcome: "self", reasons: [] };

  const open = claimed.proof.filter(({ publish, kind }) => publish === undefined && kind !== "self");
  const seen = open.filter((proof) => whyUnseen(proof, again.seen) === null);
  if (again.unseen !== null) return unseen(`${sentence(again.unseen)}.`);
  const wrong = whatIsWrong(claimed, seen, again);
  if (wrong.length > 0) return fails(...wrong);
  return seen.length === 0
    ? unseen(...reasonsUnseen(claimed.proof, again.seen))
    : { ...base, outcome: "holds", reasons: [] };
}

/** @param seen its proofs that can be checked. @returns sentences */
function whatIsWrong(claimed: ClaimedItem, seen: readonly ClaimedProof[], again: RecomputedItem): string[] {
  const { item } = again;
  const { askedGitHub, others } = again.seen;
  if (seen.length === 0) return [];
  if (!item.done) return [notDone(again)];
  const wrong = wrongProofs(seen, item.proof);
  if (wrong.length > 0) return wrong;
  const [theirs] = seen.flatMap(({ ref, introduced }) =>
    [ref, introduced?.ref].flatMap((sha) => others.get(sha ?? "") ?? []),
  );
  if (theirs !== undefined) return [`Its commit is not the owner's: ${theirs}.`];
  if (claimed.on !== item.on && seen.length === claimed.proof.length)
    return [`The page gives ${claimed.on ?? "no date"}; the proof's date is ${item.on ?? "unknown"}.`];
  const isSigned = (proofs: readonly ClaimedProof[]): boolean => proofs.some(({ verified }) => verified);
  return askedGitHub && isSigned(seen) && !isSigned(item.proof)
    ? ["GitHub has not verified a signature on its proof."]
    : [];
}

function notDone({ dismissed }: RecomputedItem): string {
  const [why] = dismissed;
  return why === undefined ? "Nothing in the repositories shows it." : `Its evidence does not count: ${why}.`;
}

/** Why a proof cannot be checked from here, in a sentence; null if it can. */
function whyUnseen(
  { kind, publish, repository }: ClaimedProof,
  { askedGitHub, read, notRead }: Seen,
): string | null {
  if (publish !== undefined) return isPrivate;
  if (!askedGitHub && issueKinds.has(kind)) return "Reading issues needs a token: set GITHUB_TOKEN.";
  // A repository in a folder may have another name here, so any that was not read may be the one.
  const isRead = repository === null || read.has(repository.toLowerCase());
  return isRead ? null : (notRead[0] ?? null);
}

const isPrivate = "The work is in a private repository.";

function reasonsUnseen(proofs: readonly ClaimedProof[], seen: Seen): string[] {
  const reasons = proofs.flatMap((proof) => whyUnseen(proof, seen) ?? []);
  return reasons.length === 0 ? [isPrivate] : [...new Set(reasons)];
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
