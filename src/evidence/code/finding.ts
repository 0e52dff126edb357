/** What a rule about files found. */
import type { Introduction, CodeMatch } from "../../activity/code-match.ts";
import type { RepositoryActivity } from "../../activity/repository.ts";
import type { Evidence } from "../evidence.ts";
import type { LeafTie } from "./search/leaf.ts";
import type { Unseen } from "./unseen.ts";
import type { ItemRule } from "./search/rules.ts";

/** A part of a rule, and what was found for it. */
export interface FoundPart {
  name: string;
  /** It is shown before parts that were found later. */
  lead: boolean;
  /** The owner's places, the one to show first; empty if the part is missing. */
  places: OwnersPlace[];
  /** When the owner first showed it, at whichever place; null if the part is missing. */
  since: Since | null;
  /** Why what was found is not enough; null if nothing was found or the part is met. */
  shortfall: string | null;
  /** Repositories, as listed, whose names or paths `name` and `shortfall` mention. */
  about: readonly string[];
  met: boolean;
  /** It was found, but apart from the other parts, which this would have tied. */
  apart?: LeafTie["by"];
  /** It may be met: the author of what was found is unknown, or files that must not hold it were not read. */
  uncertain: boolean;
  /** A file that was not read and may hold what is missing; null if there is none or the part is met. */
  unseen: Unseen | null;
}

/** Whether a rule is met, and by what. */
export interface CodeFinding {
  rule: ItemRule;
  met: boolean;
  parts: FoundPart[];
  evidence: Evidence[];
  /** In words, for `explain` and for why an item was unticked. */
  says: string;
}

export interface Since {
  /** Repository as listed. */
  repository: string;
  /** Seconds since 1970. */
  at: number;
  /** ISO day. */
  on: string;
}

/** A place that the owner wrote. */
export interface OwnersPlace {
  repository: RepositoryActivity;
  match: CodeMatch;
  introduced: Introduction;
  /** The whole file shows it, so no line is named. */
  whole: boolean;
  /** What is known about it without looking at others; the smallest number is the best. */
  worth: number;
}
