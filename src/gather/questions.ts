/** What is asked of a repository beside its history. */
import type { RepositoryActivity } from "../activity/repository.ts";
import type { Leaf } from "../evidence/code/search/leaf.ts";

/** The path part of a commit rule. */
export interface PathQuestion {
  key: string;
  globs: string[];
}

/** Asked once the commits are known: whose `done` was changed, and when. */
export interface DoneChangesQuestion {
  /** roadmap.json relative to the portfolio's folder, and its content as it is now. */
  path: string;
  text: string;
  /** Items, and how far back their changes are wanted: to the last one, or to the owner's last removal. */
  wanted: ReadonlyMap<string, "last" | "removal">;
  /** Nothing in this commit or before it matters; null when everything may. */
  since: string | null;
  /** Files and folders (with "/" at the end) that we write ourselves: to change them is no work. */
  generated: readonly string[];
  /** The portfolio's own repository, as it was read before. */
  own: Pick<RepositoryActivity, "view" | "milestones" | "sorting" | "mailmap">;
}

/** What is looked for in the files at HEAD. */
export interface CodeQuestion {
  leaves: readonly Leaf[];
  /** Paths of proofs that stand in roadmap.json: looked at first, so that they stay. */
  first: readonly string[];
  /** Files and folders (with "/" at the end) that we write or read ourselves: they show nothing. */
  ours: readonly string[];
  /** Whether the lines around what is found may be shown. */
  excerpts: boolean;
}

/** Projects whose code is in the repository that is read. */
export interface ProjectsQuestion {
  projects: readonly {
    id: string;
    /** Relative to the portfolio's folder; "" for the whole repository. */
    folder: string;
  }[];
  /** What is looked for in each of them. Asked for only when one of them has files. */
  leaves(): Promise<readonly Leaf[]>;
  /** As in {@link CodeQuestion}. */
  ours: readonly string[];
}
