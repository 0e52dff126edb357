/** Evidence for or against an item, and the proof that is kept with a tick. */
import type { Excerpt } from "../activity/excerpt.ts";
import type { CellLine } from "../languages/file-kind.ts";
import type { Untrusted } from "../text/untrusted.ts";
import type { Commit } from "../activity/commit.ts";

/** Strongest first. */
export const kinds = ["code", "issue", "checklist", "commit", "self"] as const;
type Kind = (typeof kinds)[number];

/** A change of an item's `done` in the history of roadmap.json; the commit names its author. */
export interface DoneChange {
  id: string;
  /** True: ticked; false: unticked. */
  done: boolean;
  /** Null for an uncommitted edit. */
  commit: Commit | null;
  /** The commit changed other files too, so it can be the proof of the tick. */
  withWork: boolean;
  /** Set if nobody decided this: an older roadmap.json was saved over a newer one. */
  stale?: StaleTick;
}

/** A tick that a stale copy of roadmap.json took away. */
export interface StaleTick {
  id: string;
  /** Sha of the commit whose version the copy equals. */
  equals: string;
  /** `done` before, as JSON. */
  done: string;
}

/** When a piece of evidence came about. */
export interface Moment {
  /** Repository as listed. */
  repository: string;
  /** Position in that repository's history: 0 is the newest, -1 uncommitted; null for anything but a commit. */
  order: number | null;
  /** Seconds since 1970. */
  at: number;
}

export interface Evidence {
  says: "done" | "open";
  kind: Kind;
  /** A mention by a person, which outranks what a rule finds. */
  explicit: boolean;
  /** Why it counts: "“Completes” in the commit message", "matches a commit rule of the item". */
  because: string;
  moment: Moment;
  proof: Proof;
  /** Why it does not count; null if it does. */
  dismissed: string | null;
  /** Repositories, as listed, whose names or paths `because` and `dismissed` mention, besides the proof's own. */
  about?: readonly string[];
  /** The owner's revert that took it back. */
  undone?: { moment: Moment; proof: Proof };
}

export interface Proof {
  /** For code: the lines around it where it is now, if they may be published. */
  excerpt?: Excerpt;
  kind: Kind;
  /** Name of the repository; null for a self-declared tick. */
  repository: string | null;
  /** The repository as listed; null for a self-declared tick, and for a recorded proof in a repository that is not listed. */
  listed: string | null;
  /** True for the portfolio's own repository, which proofs in roadmap.json do not name. */
  own: boolean;
  /** Commit sha or "#12"; null for a self-declared tick. */
  ref: string | null;
  path: string | null;
  /** Null for a whole file too. */
  line: number | null;
  /** For a notebook in which one line holds several lines of cells: which of them it is. */
  cell?: CellLine;
  /** Link to the proof; null if the repository has no web page. */
  url: string | null;
  /** For code whose file has been renamed since, or whose line reads otherwise: where it is now. */
  now?: CurrentPlace;
  /** ISO day. For code, when the skill was first shown, perhaps at another place. */
  on: string | null;
  by: Untrusted | null;
  title: Untrusted | null;
  /** True if GitHub has verified the owner's signature on the commit; missing if not, or if it was not asked. */
  verified?: true;
  /** False for a recorded proof that could not be checked in this run. */
  seen: boolean;
}

/** Where a line of code is now, in a commit that shows the file as it is at HEAD. */
interface CurrentPlace extends Pick<Proof, "line" | "cell" | "url"> {
  /** Sha of the commit. */
  ref: string;
  path: string;
}

/** For sorting, newest first; equal moments keep their order. */
export function newestFirst(a: Moment, b: Moment): number {
  return Number(isLater(b, a)) - Number(isLater(a, b));
}

/** True if `a` came after `b`: by position within a repository, by time across repositories. */
export function isLater(a: Moment, b: Moment): boolean {
  if (a.repository === b.repository && a.order !== null && b.order !== null) return a.order < b.order;
  return a.at > b.at;
}
