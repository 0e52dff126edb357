/** What is asked of a repository. */
import type { OwnerIdentity } from "../activity/person.ts";
import type { RepositoryActivity } from "../activity/repository.ts";
import type { HistoryQuestions } from "./history/record.ts";
import type { Leaf } from "../evidence/code/search/leaf.ts";

/** All that is asked of one repository. */
export interface RepositoryQuestions {
  questions: HistoryQuestions;
  /** Looked up only for commits whose message fits the rule. */
  paths: readonly PathQuestion[];
  /** Null when no rule looks at files. */
  code: CodeQuestion | null;
  /** Null when no project's code is there. */
  projects: ProjectsQuestion | null;
}

/** The path part of a commit rule. */
export interface PathQuestion {
  key: string;
  globs: string[];
}

/** Asked once the findings are known: when the `done` of some items changed, and who changed it. */
export interface DoneChangesQuestion {
  owner: OwnerIdentity;
  /** roadmap.json relative to the portfolio's folder, and its content as it is now. */
  path: string;
  text: string;
  /** By item, how far back to look: to the last change, or to the owner's last removal. */
  wanted: ReadonlyMap<string, "last" | "removal">;
  /** This commit and older ones do not matter; null when all may. */
  since: string | null;
  /** Files and folders (with "/" at the end) that Roadfolio writes: changing them is not work. */
  generated: readonly string[];
  /** The portfolio's own repository, already read. */
  own: Pick<RepositoryActivity, "view" | "milestones" | "sorting" | "mailmap">;
}

/** What to look for in the files at HEAD. */
export interface CodeQuestion {
  leaves: readonly Leaf[];
  /** Paths of recorded proofs: searched first, so that they are found again. */
  first: readonly string[];
  /** Files and folders (with "/" at the end) that Roadfolio writes or reads: they show nothing. */
  ours: readonly string[];
  /** Whether the lines around a match may be published. */
  excerpts: boolean;
}

/** Projects whose code is in the repository. */
export interface ProjectsQuestion {
  projects: readonly {
    id: string;
    /** Relative to the portfolio's folder; "" for the whole repository. */
    folder: string;
  }[];
  /** What to look for in each of them. Called only when one of them has files. */
  leaves(): Promise<readonly Leaf[]>;
  /** As in {@link CodeQuestion}. */
  ours: readonly string[];
}
