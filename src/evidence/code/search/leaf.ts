/** What is looked for in files: the leaves of the rules, each with everything that the search needs to know. */
import type { Pattern } from "./pattern.ts";

/** Where something was found: a file at HEAD and a line of it, counted from 1. */
export interface Place {
  path: string;
  line: number;
  /** The file as a whole shows it, so that it is the work of who made the file. */
  whole: boolean;
}

export interface Leaf {
  /** Names the leaf among all; the same question has the same key. */
  key: string;
  patterns: readonly Pattern[];
  /** A linear-time test of single lines; null when facts and paths decide alone. */
  contains: ((line: string) => boolean) | null;
  /** Places enough to show it. */
  min: number;
}

/** A rule as it is decided: leaves by key, joined. Plain JSON. */
export type Criterion =
  | {
      leaf: string;
      name: string;
      min: number;
      /** Key of a leaf that must be found in the same repository, whoever wrote it; null for none. */
      near: string | null;
    }
  | { all: Criterion[] }
  | { any: Criterion[] }
  | { not: Criterion };
