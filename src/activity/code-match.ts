/** What was seen in the files of a repository: places that show something, and who put it there. Plain JSON. */
import type { Commit } from "./commit.ts";
import type { Excerpt } from "./excerpt.ts";

/** The commit that first had a line, and where the line stood then: a link to it never goes stale. */
export interface Introduction {
  commit: Commit;
  path: string;
  /** Counted from 1. */
  line: number;
  /** The lines around it; only where they may be shown, and for the first of its kind. */
  excerpt?: Excerpt;
}

export interface CodeMatch {
  /** The file and the line at HEAD. */
  path: string;
  line: number;
  /** Null where the history that is seen does not reach back to it. */
  introduced: Introduction | null;
}

/** By leaf of a rule. */
export type CodeMatches = Record<string, CodeMatch[]>;
