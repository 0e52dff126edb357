/** What to look for in a repository. */
import type { OwnerIdentity } from "../activity/person.ts";
import type { RepositoryActivity } from "../activity/repository.ts";
import type { HandTick } from "../evidence/decide/hand-ticks.ts";
import type { ProofFile } from "./code/moved-away.ts";
import type { HistoryQuestions } from "./history/record.ts";
import type { Leaf } from "../evidence/code/search/leaf.ts";

/** Everything to look for in one repository. */
export interface RepositoryQuestions {
  questions: HistoryQuestions;
  /** Checked only for commits whose message matches the rule. */
  paths: readonly PathQuestion[];
  /** Null if no rule is about files. */
  code: CodeQuestion | null;
  /** Null if the repository holds no project. */
  projects: ProjectsQuestion | null;
}

/** The path part of a commit rule. */
export interface PathQuestion {
  key: string;
  globs: string[];
}

/** Which done changes to look up, once the findings are known. */
export interface DoneChangesQuestion {
  owner: OwnerIdentity;
  /** roadmap.json relative to the portfolio's folder, and its content as it is now. */
  path: string;
  text: string;
  /** By item, how far back to look: to the last change, or to the owner's last removal. */
  wanted: ReadonlyMap<string, "last" | "removal">;
  /** This commit and older ones do not matter; null if all may. */
  since: string | null;
  /** Files and folders (with "/" at the end) that Roadfolio writes: changing them is not work. */
  generated: readonly string[];
  /** As in {@link HistoryQuestions}. */
  today?: string | null;
  /** The portfolio's own repository, already read. */
  own: Pick<
    RepositoryActivity,
    "view" | "milestones" | "commits" | "sorting" | "aliases" | "broughtBy" | "lacksFiles"
  >;
}

/** Which commits may be those in which the owner ticked an item. */
export interface HandTicksQuestion {
  ticks: readonly HandTick[];
  /** roadmap.json relative to the portfolio's folder. */
  path: string;
  /** As in {@link DoneChangesQuestion}. */
  generated: readonly string[];
}

/** Whether somebody else changed values of roadmap.json that decide what counts. */
export interface RoadmapGuardQuestion {
  /** roadmap.json relative to the portfolio's folder, and its content as it is now. */
  path: string;
  text: string;
  /** The owner, if flags or inputs say who that is. */
  owner: OwnerIdentity | null;
  /** Who the owner is if roadmap.json does not say: the account that the repository belongs to. */
  account: string | null;
  /** Shas of the owner's commits in this repository whose message names an item, by its id. */
  named: ReadonlyMap<string, readonly string[]>;
  /** The portfolio's own repository, already read. */
  own: Pick<RepositoryActivity, "name" | "web" | "aliases" | "broughtBy" | "lacksFiles">;
}

/** What to look for in the files at HEAD. */
export interface CodeQuestion {
  leaves: readonly Leaf[];
  /** Paths of recorded proofs. */
  first: readonly string[];
  /** By path of a recorded proof, the leaves of its item: the file is searched for these first, so that the proof is found again. */
  early?: ReadonlyMap<string, ReadonlySet<string>>;
  /** Files and folders (with "/" at the end) that Roadfolio writes or reads: they are not searched. */
  ours: readonly string[];
  /** Whether the lines around a match may be published. */
  excerpts: boolean;
  /** Folders of projects, as roadmap.json names them. */
  folders?: readonly string[];
  /** Files of recorded proofs, to say of those that are gone where they may be. */
  proofs?: readonly ProofFile[];
  /** Globs of open items, to say which of them match nothing. */
  globs?: readonly string[];
}

/** Projects whose code is in the repository. */
export interface ProjectsQuestion {
  projects: readonly {
    id: string;
    /** Relative to the portfolio's folder; "" for the whole repository. */
    folder: string;
  }[];
  /** What to look for in each of them. Called only if one of them has files. */
  leaves(): Promise<readonly Leaf[]>;
  /** As in {@link CodeQuestion}. */
  ours: readonly string[];
  /** As in {@link CodeQuestion}. */
  excerpts: boolean;
}
