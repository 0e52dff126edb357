/** Matches in the files of a repository, and who introduced them. Plain JSON. */
import type { Commit } from "./commit.ts";
import type { Excerpt } from "./excerpt.ts";
import type { PlaceInFile } from "../languages/file-kind.ts";

/** The commit that introduced a line, and where the line was in that commit, so a link to it never goes stale. */
export interface Introduction extends PlaceInFile {
  commit: Commit;
  path: string;
  /** The lines around it, only if they may be shown and only for the first match of its kind. */
  excerpt?: Excerpt;
}

/** The place is the one at HEAD. */
export interface CodeMatch extends PlaceInFile {
  path: string;
  /** The whole file shows it. */
  whole?: true;
  /** Whoever wrote it first, perhaps in another listed repository. Null if the available history does not reach back that far. */
  introduced: Introduction | null;
}

/** Matches by leaf of a rule. */
export type CodeMatches = Record<string, CodeMatch[]>;
