/** What to search files for: the leaves of the rules, each with everything that the search needs. */
import type { LineFlaw } from "../../../languages/line-flaw.ts";
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
}

/** A compiled rule: a combination of leaves, by key. Plain JSON. */
export type Criterion =
  | {
      leaf: string;
      name: string;
      min: number;
      /** Key of a leaf that must also be in the same repository, whoever wrote it; null for none. */
      near: string | null;
      /** See {@link Leaf.aboutTests}. */
      aboutTests?: true;
      /** Whole files show it, so its proofs name no line. */
      whole?: true;
    }
  | { all: Criterion[] }
  | { any: Criterion[] }
  | { not: Criterion };
