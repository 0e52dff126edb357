/** Reads git repositories for the snapshot; tests hand over one of their own. */
import type { DoneChange } from "../evidence/evidence.ts";
import type { RepositoryActivity } from "../activity/repository.ts";
import type { GitOptions } from "../ports/git/access.ts";
import { GitError, type Stream } from "../ports/git/port.ts";
import { gitIn } from "../ports/git/run.ts";
import { readDoneChanges } from "./history/done-changes.ts";
import type { HistoryQuestions } from "./history/records.ts";
import { beginHistory } from "./history/stream.ts";
import type { CodeQuestion, DoneChangesQuestion, PathQuestion, ProjectsQuestion } from "./questions.ts";
import { readRepository } from "./read-repository.ts";

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
  readDoneChanges(question: DoneChangesQuestion, questions: HistoryQuestions): Promise<DoneChange[]>;
}

/** Reading needs nothing but git itself. */
export function createGitReader(options: GitOptions): GitReader {
  const own = gitIn(options.folder, options.environment);
  let begun: Stream | undefined;
  return {
    readAhead() {
      try {
        begun = beginHistory(own, "HEAD");
      } catch (cause) {
        // It is told when the repository is read.
        if (!(cause instanceof GitError)) throw cause;
      }
    },
    readRepository(listed, questions, paths, code, projects) {
      const history = listed === "." ? begun : undefined;
      if (listed === ".") begun = undefined;
      return readRepository(listed, { questions, paths, code, projects }, options, history);
    },
    readDoneChanges: (question, questions) => readDoneChanges(own, question, questions),
  };
}
