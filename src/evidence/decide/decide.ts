/** Decides which items are done, and why. When in doubt: a tick that cannot be clicked through to must not be there. */
import { shortSha } from "../../activity/commit.ts";
import type { Item } from "../../roadmap/roadmap.ts";
import type { CodeFinding } from "../code/finding.ts";
import type { Decision, Doubt, RuleOutcome } from "../decision.ts";
import { type DoneChange, type Evidence, isLater, newestFirst, type Proof } from "../evidence.ts";
import { evidenceAbout, type Findings } from "../findings.ts";
import { momentOfChange } from "./done-change.ts";
import { historyOf } from "./item-history.ts";
import { byKind, byStrength, distinctProofs, isSameProof } from "./proofs.ts";
import { type RecordedTick, recordedTick } from "./recorded-tick.ts";
import { weigh } from "./weigh.ts";
import { doneToWrite, isWritten, type WrittenDone } from "./written-done.ts";

/**
 * Decides one item.
 * @param changes changes of its `done` in the history of roadmap.json, newest first, as far as they were looked up
 */
export function decide(item: Item, findings: Findings, changes: readonly DoneChange[]): Decision {
  const code = findings.code.get(item.id) ?? [];
  const recorded = recordedTick(item, findings, changes[0]);
  const found = evidenceAbout(item.id, findings);
  const all = [...found, ...recordedEvidence(recorded, found)];
  const isRecorded = (one: Evidence): boolean =>
    recorded.state === "seen" && isSameProof(one.proof, recorded.evidence.proof);
  const evidence = weigh(item, all, changes, isRecorded).toSorted((a, b) => newestFirst(a.moment, b.moment));
  if (item.kind === "habit") return measureHabit(item, evidence, code);

  const { proofs, doubt } = earn(evidence, recorded, changes[0], isRecorded);
  const done = proofs.length > 0;
  const write = done ? doneToWrite(item, proofs) : undefined;
  const byOthers = doubt?.kind === "others";
  return {
    item,
    done,
    on: proofs[0]?.on ?? null,
    // A tick that somebody else wrote does not count, but it is theirs or the owner's to remove.
    change: byOthers || done === isTicked(item) ? null : done ? "ticked" : "unticked",
    proofs,
    evidence,
    history: historyOf(found, changes),
    code: code.map(outcomeOf),
    write: done || byOthers || !isTicked(item) ? write : null,
    ...movedTo(recorded, write),
    doubt: byOthers && done ? null : doubt,
  };
}

/** Empty unless the written proof is the one that took the recorded one's place. */
function movedTo(recorded: RecordedTick, write: WrittenDone | undefined): Pick<Decision, "moved"> {
  if (recorded.state !== "seen" || recorded.follows === undefined || write === undefined) return {};
  const { proof } = recorded.evidence;
  return isWritten(write.proof, proof) ? { moved: { from: recorded.follows, to: proof.ref ?? "" } } : {};
}

const isTicked = ({ written }: Item): boolean => written !== false;

/** The proofs that earn a tick, strongest first, and what is doubtful about the recorded one. */
function earn(
  evidence: readonly Evidence[],
  recorded: RecordedTick,
  lastChange: DoneChange | undefined,
  isRecorded: (one: Evidence) => boolean,
): { proofs: Proof[]; doubt: Doubt | null } {
  const counted = evidence.filter(({ dismissed }) => dismissed === null);
  const opens = counted.filter(({ says }) => says === "open");
  const seen = counted.filter(({ says }) => says === "done").toSorted((a, b) => byStrength(a, b, isRecorded));
  const others = writtenByOthers(recorded, lastChange);
  const kept = others === null ? keptProof(recorded, opens, seen, lastChange) : null;
  const proofs = distinctProofs([
    ...seen.map(({ proof }) => proof),
    ...(kept === null ? [] : [kept]),
  ]).toSorted(byKind);
  const proven = proofs.filter(({ kind }) => kind !== "self");
  const earned = proven.length > 0 ? proven : proofs;
  const doubt = kept !== null && earned.includes(kept) ? doubtAbout(recorded) : null;
  return { proofs: earned, doubt: others ?? doubt };
}

/**
 * A habit is measured, not ticked: it holds while its rules are met. Its `done` in roadmap.json is the owner's, and is
 * left alone.
 */
function measureHabit(item: Item, evidence: Evidence[], code: readonly CodeFinding[]): Decision {
  const met = code.filter((finding) => finding.met).flatMap((finding) => finding.evidence);
  const proofs = distinctProofs(met.map(({ proof }) => proof));
  return {
    item,
    done: proofs.length > 0,
    on: proofs[0]?.on ?? null,
    change: null,
    proofs,
    evidence,
    history: [],
    code: code.map(outcomeOf),
    write: undefined,
    doubt: null,
  };
}

function outcomeOf({ rule, met, says }: CodeFinding): RuleOutcome {
  return {
    rule: rule.title,
    short: rule.short,
    skill: rule.skill,
    met,
    says,
    shows: rule.shows,
    field: rule.field,
  };
}

/** The recorded tick as evidence, unless the same proof was found anyway. */
function recordedEvidence(recorded: RecordedTick, found: readonly Evidence[]): Evidence[] {
  if (recorded.state !== "seen") return [];
  const { evidence } = recorded;
  const known = found.some((one) => one.says === "done" && isSameProof(one.proof, evidence.proof));
  return known ? [] : [evidence];
}

/**
 * The recorded proof that cannot be checked in this run, or the owner's word; null when it does not outlast what was
 * found. Only a reopening later than the tick removes it: an earlier one was known when the tick was written.
 */
function keptProof(
  recorded: RecordedTick,
  opens: readonly Evidence[],
  seen: readonly Evidence[],
  lastChange: DoneChange | undefined,
): Proof | null {
  if (recorded.state !== "unseen" && recorded.state !== "self") return null;
  const { proof } = recorded;
  const outlasts = (open: Evidence): boolean => {
    if (lastChange !== undefined) return lastChange.done && isLater(momentOfChange(lastChange), open.moment);
    // When the tick was written is not known, so only the days can be compared, or the months if the day is kept private.
    return proof.on !== null && open.proof.on !== null && proof.on >= open.proof.on.slice(0, proof.on.length);
  };
  return opens.every(outlasts) && !isReplaced(proof, seen) ? proof : null;
}

/** An issue that no longer exists gives way to an existing one of the same kind. */
function isReplaced({ kind }: Proof, seen: readonly Evidence[]): boolean {
  return (kind === "issue" || kind === "checklist") && seen.some((one) => one.kind === kind);
}

/** A tick without a proof that can be checked counts if the owner or an earlier run wrote it, and nobody else. */
function writtenByOthers(recorded: RecordedTick, lastChange: DoneChange | undefined): Doubt | null {
  const isClaim = recorded.state === "unseen" || recorded.state === "self";
  if (!isClaim || !lastChange?.done || lastChange.commit?.author.who !== "other") return null;
  return {
    kind: "others",
    reason: `its tick was written by somebody else, in commit ${shortSha(lastChange.commit.sha)}`,
    about: [],
  };
}

function doubtAbout(recorded: RecordedTick): Doubt | null {
  if (recorded.state === "unseen") return { kind: "unseen", reason: recorded.reason, about: recorded.about };
  if (recorded.state === "self" && recorded.reason !== null)
    return { kind: "self", reason: recorded.reason, about: [] };
  return null;
}
