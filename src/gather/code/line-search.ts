/** The search for the introduction of a line. */
import type { Whereabouts } from "../../activity/code-match.ts";
import type { PlaceInFile } from "../../languages/file-kind.ts";
import type { SoughtLine } from "./old-text.ts";
import type { Version } from "./raw-log.ts";

/** A line of a file at HEAD. */
export interface Line {
  path: string;
  /** The file's content. */
  blob: string;
  place: PlaceInFile;
  /** Null for the file as a whole. */
  sought: SoughtLine | null;
  /** It matters only if the owner introduced it: if not, the search may end without knowing who did. */
  onlyIfOwners?: boolean;
}

/** A version of a file that has the line. */
interface FoundLine {
  version: Version;
  path: string;
  place: PlaceInFile;
  /** It reads as at HEAD. */
  same: boolean;
}

/** The search for one line's introduction. */
export interface Search {
  line: Line;
  path: string;
  from: string;
  found: FoundLine | null;
  /** The same, or a later one if the file's name may not be shown. */
  shown: FoundLine | null;
  /** Null before it is looked for, and if no version is as the file is at HEAD. */
  now: Whereabouts | null;
  /** The author cannot be determined, because a version cannot be read. */
  abandoned: boolean;
}

/** A search, and the versions of its file, oldest first. */
export interface SearchIn {
  search: Search;
  versions: readonly Version[];
}
