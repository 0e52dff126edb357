/** One piece of activity that speaks for or against an item, and the proof that is kept with a tick. */
import type { Excerpt } from "../activity/excerpt.ts";
import type { Untrusted } from "../text/untrusted.ts";
import type { Commit } from "../activity/commit.ts";

/** Strongest first. */
export const kinds = ["code", "issue", "checklist", "commit", "self"] as const;
type Kind = (typeof kinds)[number];

/** A change of a `done` in roadmap.json, found in the file's own history; whose it was stands in the commit. */
export interface DoneChange {
  id: string;
  /** True: ticked; false: taken out. */
  done: boolean;
  /** Null while the edit is not committed. */
  commit: Commit | null;
  /** The commit changed other files too, so it can be the proof of the tick. */
  withWork: boolean;
}

/** Where in time a piece of evidence stands. */
export interface Moment {
  /** Repository as listed. */
  repository: string;
  /** Place in that repository's history, 0 newest, -1 not yet committed; null when it is no commit. */
  order: number | null;
  /** Seconds since 1970. */
  at: number;
}

export interface Evidence {
  says: "done" | "open";
  kind: Kind;
  /** An explicit mention by the owner outranks what a rule finds. */
  explicit: boolean;
  /** What made it speak: "Completes: sql-joins", "a rule on commits", "edited roadmap.json by hand". */
  because: string;
  moment: Moment;
  proof: Proof;
  /** Why it does not count; null when it does. */
  dismissed: string | null;
  /** The owner's revert that took it back. */
  undone?: { moment: Moment; proof: Proof };
}

export interface Proof {
  /** For code: the lines around it, where they may be shown. */
  excerpt?: Excerpt;
  kind: Kind;
  /** Name of the repository; null for a self-declared tick. */
  repository: string | null;
  /** True for the portfolio's own repository, which proofs in roadmap.json do not name. */
  own: boolean;
  /** Commit sha or "#12"; null for a self-declared tick. */
  ref: string | null;
  path: string | null;
  line: number | null;
  /** Where it can be clicked; null when the repository has no page. */
  url: string | null;
  /** ISO day. */
  on: string | null;
  by: Untrusted | null;
  title: Untrusted | null;
  /** False when it is what roadmap.json says and could not be looked at in this run. */
  seen: boolean;
}

/** For sorting, the newest first; what came at the same moment keeps its order. */
export function newestFirst(a: Moment, b: Moment): number {
  return Number(isLater(b, a)) - Number(isLater(a, b));
}

/** True when `a` came after `b`: by history within a repository, by time across repositories. */
export function isLater(a: Moment, b: Moment): boolean {
  if (a.repository === b.repository && a.order !== null && b.order !== null) return a.order < b.order;
  return a.at > b.at;
}
