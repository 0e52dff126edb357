/** What may be published of a decision: a private repository's proofs become one line of words, without links and days. */
import type { CodeFinding, FoundPart, OwnersPlace } from "../evidence/code/finding.ts";
import { describeFinding, placeName, unwanted } from "../evidence/code/describe-finding.ts";
import type { Decision, Doubt } from "../evidence/decision.ts";
import type { HistoryEntry } from "../evidence/decide/item-history.ts";
import { isWritten } from "../evidence/decide/written-done.ts";
import type { Evidence, Proof } from "../evidence/evidence.ts";
import { shownPlace } from "../evidence/shown-place.ts";
import { readProof, recordedReference } from "../roadmap/proof-reference.ts";
import { monthOf } from "../roadmap/day.ts";
import type { Item } from "../roadmap/roadmap.ts";
import { type Publishing, publishings } from "../roadmap/schema.ts";
import type {
  PublishedDecision,
  PublishedEvidence,
  PublishedProof,
  PublishedTurn,
} from "../render/published.ts";
import { keptPrivate, privateRepository } from "../render/published.ts";
import { itemFigures } from "./item-figures.ts";
import { everything, type PublishingOf, type RepositoryPublishing, somewhere } from "./publishing.ts";

/** @param code what the rules of the item found, from which the decision was made */
export function publishedDecision(
  decision: Decision,
  code: readonly CodeFinding[],
  publishingOf: PublishingOf,
): PublishedDecision {
  const { item, done, change, evidence, history, doubt } = decision;
  const shownAs = (proof: Proof): PublishedProof =>
    publishedProof(proof, publishingOf, openlyRecorded(decision));
  const shown = publishedItem(item, publishingOf);
  const proofs = publishedProofs(decision.proofs, shownAs).map((proof) =>
    // Its day is that of the recorded proof, although that proves nothing.
    proof.kind === "self" && shown !== item ? { ...proof, on: null } : proof,
  );
  const [first] = proofs;
  return {
    item: shown,
    done,
    change,
    // Only a kept proof has no date; the date of a self-declared tick is the owner's own.
    on: first === undefined ? decision.on : first.on,
    proofs,
    evidence: evidence.map((one) => publishedEvidence(one, shownAs(one.proof), publishingOf)),
    history: history.flatMap((one) =>
      publishedTurn(one, one.proof === null ? null : shownAs(one.proof), publishingOf),
    ),
    code: decision.code.map((outcome, index) => ({
      ...outcome,
      says: saysOf(code[index], outcome.says, publishingOf),
    })),
    figures: itemFigures(shown, proofs, code),
    doubt: doubt === null ? null : publishedDoubt(doubt, publishingOf),
  };
}

/** A decision with everything in it, for the owner's own machine. */
export function wholeDecision(decision: Decision): PublishedDecision {
  return publishedDecision(decision, [], everything);
}

/** What may be published of a proof's repository. A recorded proof in one that is not listed may be in a private one. */
export function publishingOfProof(
  { kind, own, listed }: Proof,
  publishingOf: PublishingOf,
): RepositoryPublishing {
  if (kind === "self") return { publish: "all", why: "chosen" };
  return publishingOf(own ? "." : (listed ?? somewhere));
}

/** Those that can be opened first. A repository that keeps its proofs to itself has one, with their number. */
function publishedProofs(
  proofs: readonly Proof[],
  shownAs: (proof: Proof) => PublishedProof,
): PublishedProof[] {
  const kept = new Map<string, PublishedProof>();
  const open: PublishedProof[] = [];
  for (const proof of proofs) {
    const one = shownAs(proof);
    if (one.publish === "all") {
      open.push(one);
      continue;
    }
    const key = one.publish === "nothing" ? "" : `in ${proof.listed ?? ""}`;
    const there = kept.get(key);
    if (there === undefined) kept.set(key, one);
    else if (one.publish === "summary") there.count++;
  }
  const byWorth = (a: PublishedProof, b: PublishedProof): number =>
    publishings.indexOf(b.publish) - publishings.indexOf(a.publish);
  return [...open, ...[...kept.values()].toSorted(byWorth)];
}

/** Whether roadmap.json records the proof openly after this run, with its repository and path. */
function openlyRecorded({ item, write }: Decision): (proof: Proof) => boolean {
  const written = write === undefined ? item.written : write;
  const text = (typeof written === "object" ? written?.proof : undefined) ?? "";
  const reference = readProof(text);
  return (proof) => reference !== null && reference.kind !== "private" && isWritten(text, proof);
}

/**
 * The proof with everything in it, or with no more than its kind and perhaps its month. If nobody knows whether the
 * repository is public, what roadmap.json says anyway may be repeated: a run without a token then writes the same as the
 * one before it.
 */
export function publishedProof(
  proof: Proof,
  publishingOf: PublishingOf,
  isOpen: (proof: Proof) => boolean = () => false,
): PublishedProof {
  const { publish, why } = publishingOfProof(proof, publishingOf);
  const { kind, repository, own, on, by, title, verified, excerpt } = proof;
  const place = { kind, repository, own, on, ...shownPlace(proof) };
  if (publish === "all") {
    const whole = { publish, count: 1, ...place, by, title, ...(verified && { verified }) };
    return excerpt === undefined ? whole : { ...whole, excerpt };
  }
  if (why === "unknown" && isOpen(proof))
    return { publish: "all", count: 1, ...place, by: null, title: null };
  const nothing = { repository: null, ref: null, path: null, line: null, url: null, by: null, title: null };
  const month = publish === "summary" && on !== null ? monthOf(on) : null;
  return { publish, count: 1, kind, own: false, ...nothing, on: month };
}

function publishedEvidence(
  { says, kind, explicit, because, dismissed, about = [] }: Evidence,
  proof: PublishedProof,
  publishingOf: PublishingOf,
): PublishedEvidence {
  const isKept = proof.publish !== "all";
  return {
    says,
    kind,
    explicit,
    because: isKept ? wordsFor(proof.publish) : because,
    dismissed:
      dismissed !== null && (isKept || isAboutKept(about, publishingOf))
        ? "it does not count, and why is kept private"
        : dismissed,
    proof,
  };
}

/** No entry for an unpublished proof: it would need a date. */
function publishedTurn(
  turn: HistoryEntry,
  proof: PublishedProof | null,
  publishingOf: PublishingOf,
): PublishedTurn[] {
  // Without a proof it is a change of roadmap.json, which is in the portfolio's own repository.
  const { publish } = proof ?? publishingOf(".");
  if (publish === "nothing") return [];
  return [{ ...turn, on: publish === "all" ? turn.on : monthOf(turn.on), proof }];
}

function publishedDoubt(
  { kind, reason, about }: Doubt,
  publishingOf: PublishingOf,
): PublishedDecision["doubt"] {
  return {
    kind,
    reason: isAboutKept(about, publishingOf) ? "its proof is kept private, and was not checked" : reason,
  };
}

/** The recorded proof names what proves the tick, as roadmap.json does; without it, only its date is left. */
function publishedItem(item: Item, publishingOf: PublishingOf): Item {
  const { written } = item;
  const reference = recordedReference(item);
  if (typeof written !== "object" || reference === null) return item;
  const named = reference.kind === "private" ? somewhere : (reference.repository ?? ".");
  const { publish, why } = publishingOf(named);
  if (publish === "all" || (why === "unknown" && reference.kind !== "private")) return item;
  return { ...item, written: { on: monthOf(written.on) } };
}

/** What a rule found, in words that name no place in a private repository. @param whole the words with all names */
function saysOf(finding: CodeFinding | undefined, whole: string, publishingOf: PublishingOf): string {
  if (finding === undefined) return whole;
  const { met, parts } = finding;
  const nameOf = (place: OwnersPlace): string => {
    const { publish } = publishingOf(place.repository.listed);
    return publish === "all" ? placeName(place) : wordsFor(publish);
  };
  return describeFinding(
    met,
    parts.map((part) => publishedPart(part, publishingOf)),
    nameOf,
  );
}

function publishedPart(part: FoundPart, publishingOf: PublishingOf): FoundPart {
  if (part.shortfall === null || !isAboutKept(part.about, publishingOf)) return part;
  return part.shortfall === unwanted
    ? { ...part, name: "something" }
    : {
        ...part,
        shortfall: `what is in ${privateRepository} ${part.unseen === null ? "does not count" : "could not be read"}`,
      };
}

function isAboutKept(about: readonly string[], publishingOf: PublishingOf): boolean {
  return about.some((listed) => publishingOf(listed).publish !== "all");
}

function wordsFor(publish: Publishing): string {
  return publish === "nothing" ? keptPrivate : privateRepository;
}
