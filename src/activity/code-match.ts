/** Matches in the files of a repository, and who introduced them. Plain JSON. */
import type { Commit } from "./commit.ts";
import type { Excerpt } from "./excerpt.ts";
import type { PlaceInFile } from "../languages/file-kind.ts";
import type { LineFlaw } from "../languages/line-flaw.ts";

/** The commit that introduced a line, and where the line was in that commit, so a link to it never goes stale. */
export interface Introduction extends PlaceInFile {
  commit: Commit;
  path: string;
  /** The lines around it where it is now, only if they may be shown and only for the best matches of its kind. */
  excerpt?: Excerpt;
}

/** Where the line is now, in a commit that shows the file as it is at HEAD, so that the link does not change with each commit. */
export interface Whereabouts extends PlaceInFile {
  sha: string;
  path: string;
}

/** The place is the one at HEAD. */
export interface CodeMatch extends PlaceInFile {
  path: string;
  /** The position of what matched among the patterns of its part; the strongest, 0, if missing. */
  pattern?: number;
  /** What is wrong with the line as a proof. */
  flaw?: LineFlaw;
  /** It is inside a statement, such as an argument. */
  inside?: true;
  /** The whole file shows it. */
  whole?: true;
  /** If its part counts only with others: what ties it to all of them, such as a file or the folder of a project. */
  groups?: readonly string[];
  /** Set if the file has another name than in the commit that introduced the line, or the line has changed. */
  now?: Whereabouts;
  /** Whoever wrote it first, perhaps in another listed repository. Null if the available history does not reach back that far. */
  introduced: Introduction | null;
}

/** Matches by leaf of a rule. */
export type CodeMatches = Record<string, CodeMatch[]>;
