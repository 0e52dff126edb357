/** Who is ticked, and why. One rule decides every doubt: what cannot be clicked through to must not be ticked. */
import type { RepositoryActivity } from "../../activity/repository.ts";
import type { Item } from "../../roadmap/roadmap.ts";
import {
  type Evidence,
  type DoneChange,
  isLater,
  kinds,
  type Moment,
  newestFirst,
  type Proof,
} from "../evidence.ts";
import type { CodeFinding } from "../code/finding.ts";
import { type Standing, standingOf } from "./recorded-tick.ts";
import { type HistoryEntry, historyOf } from "./item-history.ts";
import { type InIssues, noIssues } from "../issues/issue-findings.ts";
import { doneToWrite, type WrittenDone } from "./written-done.ts";

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
  /** When it was ticked, taken back and ticked again, the oldest first. */
  history: HistoryEntry[];
  /** What each of its rules about files found. */
  code: {
    rule: string;
    skill: string | null;
    met: boolean;
    says: string;
    shows: string | null;
    field: string | null;
  }[];
  /** What to write into roadmap.json: null takes `done` out, undefined leaves it. */
  write: WrittenDone | null | undefined;
  /** Why a written proof was kept unseen, counts only as self-declared, or does not count since others wrote it. */
  doubt: { kind: "unseen" | "self" | "others"; reason: string } | null;
}

/**
 * Decides one item.
 * @param said what the commits say of it
 * @param code what the item's rules found in files
 * @param doneChanges changes of its `done` in the history of roadmap.json, newest first, as far as they were looked for
 * @param issues what issues say of all items
 */
export function decide(
  item: Item,
  said: readonly Evidence[],
  repositories: readonly RepositoryActivity[],
  doneChanges: readonly DoneChange[],
  code: readonly CodeFinding[] = [],
  issues: InIssues = noIssues,
): Decision {
  const [lastChange] = doneChanges;
  const standing = standingOf(item, repositories, lastChange, code, issues);
  const stands = (one: Evidence): boolean =>
    standing.state === "seen" && isSameProof(one.proof, standing.evidence.proof);
  const inIssues = issues.byItem.get(item.id) ?? [];
  const heard = [...said, ...code.flatMap(({ evidence }) => evidence), ...inIssues];
  const all = [...heard, ...fromStanding(standing, heard)];
  const evidence = weigh(item, all, doneChanges, stands).toSorted((a, b) => newestFirst(a.moment, b.moment));
  if (item.kind === "habit") return measured(item, evidence, code);

  const counted = evidence.filter(({ dismissed }) => dismissed === null);
  const opens = counted.filter(({ says }) => says === "open");
  const seen = counted.filter(({ says }) => says === "done").toSorted((a, b) => byStrength(a, b, stands));
  const others = tickedByOthers(standing, lastChange);
  const unseen = others === null ? keptProof(standing, opens, lastChange) : null;
  const kept = unseen !== null && isReplaced(unseen, seen) ? null : unseen;
  const proofs = distinct([...seen.map(({ proof }) => proof), ...(kept === null ? [] : [kept])]).toSorted(
    byKind,
  );
  const proven = proofs.filter(({ kind }) => kind !== "self");
  const earned = proven.length > 0 ? proven : proofs;
  const done = earned.length > 0;
  return {
    item,
    done,
    on: earned[0]?.on ?? null,
    // What others wrote is theirs to take out again; it only does not count.
    change: done === (item.written !== false) || others !== null ? null : done ? "ticked" : "unticked",
    proofs: earned,
    evidence,
    history: historyOf(heard, doneChanges),
    code: toldOf(code),
    write: done ? doneToWrite(item, earned) : item.written === false || others !== null ? undefined : null,
    doubt:
      others !== null && !done ? others : kept !== null && earned.includes(kept) ? doubtOf(standing) : null,
  };
}

/**
 * A habit is measured, not ticked: it holds while its rules are met, and nothing is written for it. What stands in its
 * `done` is the owner's, and stays.
 */
function measured(item: Item, evidence: Evidence[], code: readonly CodeFinding[]): Decision {
  const met = code.filter((finding) => finding.met).flatMap((finding) => finding.evidence);
  const proofs = distinct(met.map(({ proof }) => proof));
  const on = proofs[0]?.on ?? null;
  return {
    item,
    done: proofs.length > 0,
    on,
    change: null,
    proofs,
    evidence,
    history: [],
    code: toldOf(code),
    write: undefined,
    doubt: null,
  };
}

function toldOf(code: readonly CodeFinding[]): Decision["code"] {
  return code.map(({ rule, met, says }) => ({
    rule: rule.title,
    skill: rule.skill,
    met,
    says,
    shows: rule.shows,
    field: rule.field,
  }));
}

function fromStanding(standing: Standing, said: readonly Evidence[]): Evidence[] {
  if (standing.state !== "seen") return [];
  const { evidence } = standing;
  const known = said.some((one) => one.says === "done" && isSameProof(one.proof, evidence.proof));
  return known ? [] : [evidence];
}

function isSameProof(a: Proof, b: Proof): boolean {
  return a.ref === b.ref && a.repository === b.repository && a.path === b.path && a.line === b.line;
}

/** Finds for each piece why it does not count, if so. */
function weigh(
  item: Item,
  all: readonly Evidence[],
  doneChanges: readonly DoneChange[],
  stands: (one: Evidence) => boolean,
): Evidence[] {
  if (item.kind === "habit")
    return all.map((one) =>
      one.kind === "code" ? one : { ...one, dismissed: one.dismissed ?? "a habit is measured, not ticked" },
    );
  const explicit = all.filter((one) => one.dismissed === null && one.explicit);
  const opens = explicit.filter(({ says }) => says === "open");
  const removed = removalOf(item, doneChanges, opens.length > 0);
  const standing = all.map((one): Evidence => {
    if (one.dismissed !== null || one.says === "open") return one;
    if (removed !== null && !stands(one) && !isLater(one.moment, removed))
      return { ...one, dismissed: "older than the day the tick was taken out of roadmap.json by hand" };
    const against = opens.find((open) => !outlives(one, open, explicit));
    return against === undefined ? one : { ...one, dismissed: takenBack(one, against) };
  });
  const dones = standing.filter((one) => one.dismissed === null && one.explicit && one.says === "done");
  return standing.map((one) => {
    if (one.dismissed !== null || one.says === "done") return one;
    const answered = [...dones, ...opens].some(({ moment }) => isLater(moment, one.moment));
    return answered ? { ...one, dismissed: "a later mention stands" } : one;
  });
}

/** Explicit mentions outrank rules, and of two explicit ones the later stands. */
function outlives(done: Evidence, open: Evidence, explicit: readonly Evidence[]): boolean {
  if (!isLater(done.moment, open.moment)) return false;
  return (
    done.explicit || explicit.some(({ says, moment }) => says === "done" && isLater(moment, open.moment))
  );
}

function takenBack(done: Evidence, against: Evidence): string {
  const where = `${against.because} ${against.proof.ref?.slice(0, 7) ?? ""}`.trim();
  return done.explicit ? `taken back later: ${where}` : `an explicit mention outranks a rule: ${where}`;
}

/**
 * When the owner took the tick out by hand; null when they did not.
 * An uncommitted removal is our own when a mark against the item explains it.
 */
function removalOf(item: Item, doneChanges: readonly DoneChange[], reopened: boolean): Moment | null {
  const removal =
    item.written === false
      ? doneChanges.slice(0, 1).find(({ done }) => !done)
      : doneChanges.find(({ done, commit }) => !done && commit?.author.who === "owner");
  if (removal === undefined) return null;
  if (removal.commit === null) return reopened ? null : momentOf(removal);
  return removal.commit.author.who === "owner" ? momentOf(removal) : null;
}

function momentOf({ commit }: DoneChange): Moment {
  return { repository: ".", order: commit?.order ?? -1, at: commit?.at ?? Number.POSITIVE_INFINITY };
}

/**
 * The written proof that cannot be looked at, or the owner's word. It is lost only to a reopening that came after the
 * tick was written: one from before was known when it was written.
 */
function keptProof(
  standing: Standing,
  opens: readonly Evidence[],
  lastChange: DoneChange | undefined,
): Proof | null {
  if (standing.state !== "unseen" && standing.state !== "self") return null;
  const { proof } = standing;
  const survives = (open: Evidence): boolean => {
    if (lastChange !== undefined) return lastChange.done && isLater(momentOf(lastChange), open.moment);
    // When it was written was not seen: the days are all there is to compare.
    return proof.on !== null && open.proof.on !== null && proof.on >= open.proof.on;
  };
  return opens.every(survives) ? proof : null;
}

/** An issue that is there no more gives way to one of the same kind that is. */
function isReplaced({ kind }: Proof, seen: readonly Evidence[]): boolean {
  return (kind === "issue" || kind === "checklist") && seen.some((one) => one.kind === kind);
}

/** A claim without a proof to be seen is the owner's, or Roadfolio's from an earlier run; nobody else can make it. */
function tickedByOthers(standing: Standing, lastChange: DoneChange | undefined): Decision["doubt"] {
  const claim = standing.state === "unseen" || standing.state === "self";
  if (!claim || !lastChange?.done || lastChange.commit?.author.who !== "other") return null;
  return {
    kind: "others",
    reason: `its tick was written by somebody else, in commit ${lastChange.commit.sha.slice(0, 7)}`,
  };
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

/**
 * Strongest kind, then what stands in roadmap.json, explicit before found by rule, then the earliest, so that the proof
 * does not change later.
 */
function byStrength(a: Evidence, b: Evidence, stands: (one: Evidence) => boolean): number {
  return (
    byKind(a.proof, b.proof) ||
    Number(stands(b)) - Number(stands(a)) ||
    Number(b.explicit) - Number(a.explicit) ||
    newestFirst(b.moment, a.moment)
  );
}

function doubtOf(standing: Standing): Decision["doubt"] {
  if (standing.state === "unseen") return { kind: "unseen", reason: standing.reason };
  if (standing.state === "self" && standing.reason !== null) return { kind: "self", reason: standing.reason };
  return null;
}
