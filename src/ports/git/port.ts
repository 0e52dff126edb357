/** What the program asks of git. */
import type { HistoryQuestions } from "../../gather/history/records.ts";
import type { RepositoryActivity } from "../../activity/repository.ts";
import type { HandAct } from "../../evidence/evidence.ts";
import type { Leaf } from "../../evidence/code/search/leaf.ts";

/** The path part of a commit rule. */
export interface PathQuestion {
  key: string;
  globs: string[];
}

/** Asked once the commits are known: whose `done` was changed, and when. */
export interface HandQuestion {
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

export interface GitReader {
  /**
   * Begins to read the history of ".", which takes longest, for who knows that it will be asked for. The next
   * `readRepository(".")` goes on with it.
   */
  readAhead(): void;
  /** Reads one listed repository; one that cannot be read comes back as unreachable, with the reason. */
  readRepository(
    listed: string,
    questions: HistoryQuestions,
    paths: readonly PathQuestion[],
    /** Null when no rule looks at files. */
    code: CodeQuestion | null,
    /** Null when no project's code is there. */
    projects: ProjectsQuestion | null,
  ): Promise<RepositoryActivity>;
  /** Changes of each wanted item's `done`, found in the history of roadmap.json, newest first. */
  readHands(question: HandQuestion, questions: HistoryQuestions): Promise<HandAct[]>;
}

export interface GitWriter {
  /** The commit that HEAD points to; null in an empty repository. */
  head(): Promise<string | null>;
  /** Commits these paths if they differ from HEAD. @returns the new commit; null when nothing differed */
  commit(paths: readonly string[], message: string): Promise<string | null>;
  /** Pushes HEAD to its branch. @returns false when the remote has moved on */
  push(): Promise<boolean>;
  /**
   * Makes a branch of the remote hold HEAD, which replaces what an earlier run put there.
   * @returns false when these paths are the same there already, and nothing was pushed
   */
  pushBranch(branch: string, paths: readonly string[]): Promise<boolean>;
  /** Removes a branch from the remote, unless others have committed to it; it may have gone already. */
  deleteBranch(branch: string): Promise<void>;
  /** Moves to the remote's newest commit, dropping our own commits after `base`, so that all is computed again. */
  takeRemote(base: string): Promise<void>;
}
