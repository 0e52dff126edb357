/** What to search files for: the leaves of the rules, each with everything that the search needs. */
import type { LineFlaw } from "../../../languages/line-flaw.ts";
import type { Tie } from "../../../skills/skill.ts";
import type { Pattern } from "./pattern.ts";

/** A place in a file at HEAD. Lines count from 1. */
export interface Place {
  path: string;
  line: number;
  /** The file as a whole shows it, so its author is whoever added the file. */
  whole: boolean;
  /** The position of the pattern among those of its leaf: 0 is the strongest. */
  pattern: number;
  /** The line to show: another one if this one says nothing alone. */
  meant: number;
  /** What is wrong with that line as a proof; null for nothing, and for a whole file. */
  flaw: LineFlaw | null;
  /** If the leaf is tied to others: the groups that hold all of them and this place. */
  groups?: readonly string[];
}

export interface Leaf {
  /** Identifies the leaf; equal leaves have equal keys. */
  key: string;
  patterns: readonly Pattern[];
  /** A linear-time test of a single line; null if only facts and paths matter. */
  contains: ((line: string) => boolean) | null;
  /** How many places are needed to show it. */
  min: number;
  /** It is about tests, so that a test is the best place for it. */
  aboutTests?: true;
  /** Anybody's places count, not only the owner's. */
  anyones?: true;
  /** Each project may need a place of its own, so that enough of them in one project do not end the search. */
  ofEachProject?: true;
  /** Its places do not count in projects in which another leaf has as many places. */
  unless?: readonly { leaf: string; min: number; name: string }[];
  /** Set if its places count only with those of the other leaves of its skill. */
  tie?: LeafTie;
}

/** What ties the places of a skill's leaves. */
export interface LeafTie {
  /** The same for all leaves that are tied to each other. */
  skill: string;
  by: Exclude<Tie, "anywhere">;
}

/** A compiled rule: a combination of leaves, by key. Plain JSON. */
export type Criterion =
  | {
      leaf: string;
      name: string;
      min: number;
      /** Key of a leaf that must also be in the same repository, tied to the others, whoever wrote it; null for none. */
      near: string | null;
      /** How many commits the owner must have made in the same repository; its `steps`. */
      commits?: number;
      /** See {@link Leaf.aboutTests}. */
      aboutTests?: true;
      /** Whole files show it, so its proofs name no line. */
      whole?: true;
      /** Its place is shown first. */
      lead?: true;
    }
  | {
      all: Criterion[];
      /** What ties the places of its leaves; nothing does if missing. */
      together?: LeafTie["by"];
    }
  | { any: Criterion[] }
  | { not: Criterion };
