/** Matches in the files of a repository, and who introduced them. Plain JSON. */
import type { Commit } from "./commit.ts";
import type { Excerpt } from "./excerpt.ts";

/** The commit that introduced a line, and where the line was in that commit, so a link to it never goes stale. */
export interface Introduction {
  commit: Commit;
  path: string;
  /** 1-based. */
  line: number;
  /** The lines around it, only if they may be shown and only for the first match of its kind. */
  excerpt?: Excerpt;
}

export interface CodeMatch {
  /** File and line at HEAD. */
  path: string;
  line: number;
  /** Whoever wrote it first, perhaps in another listed repository. Null if the available history does not reach back that far. */
  introduced: Introduction | null;
}

/** Matches by leaf of a rule. */
export type CodeMatches = Record<string, CodeMatch[]>;
