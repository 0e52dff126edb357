/** What was decided about an item, with all evidence for and against it. */
import type { Item } from "../roadmap/roadmap.ts";
import type { HistoryEntry } from "./decide/item-history.ts";
import type { WrittenDone } from "./decide/written-done.ts";
import type { Evidence, Proof } from "./evidence.ts";

export interface Decision {
  item: Item;
  done: boolean;
  /** ISO day of the strongest proof; null when the item is open, or self-declared without a day. */
  on: string | null;
  change: "ticked" | "unticked" | null;
  /** What earns the tick, strongest first; empty for an open item. */
  proofs: Proof[];
  /** All evidence for and against, newest first, each with the reason if it does not count. */
  evidence: Evidence[];
  /** When the item was ticked, unticked and ticked again, oldest first. */
  history: HistoryEntry[];
  /** What each of its rules about files found. */
  code: RuleOutcome[];
  /** What to write as `done` into roadmap.json: null removes it, undefined leaves it alone. */
  write: WrittenDone | null | undefined;
  /** Set if the history was rewritten: shas of the commit that the recorded proof names, and of the one in its place. */
  moved?: { from: string; to: string };
  /** Why the recorded tick is in doubt; null when it is not. */
  doubt: Doubt | null;
}

/** What one rule about files found. */
export interface RuleOutcome {
  rule: string;
  /** The same in at most 22 characters. */
  short: string;
  /** Id of the skill that the rule names; null for a rule of the owner's own. */
  skill: string | null;
  met: boolean;
  /** In words: "join in a.sql; no group by". */
  says: string;
  shows: string | null;
  field: string | null;
}

/**
 * unseen: the recorded proof could not be checked in this run and is kept; self: it proves nothing, so the tick counts
 * as self-declared; others: somebody else wrote the tick, so it does not count.
 */
export interface Doubt {
  kind: "unseen" | "self" | "others";
  reason: string;
  /** Repositories, as listed, that the reason mentions. */
  about: readonly string[];
}
