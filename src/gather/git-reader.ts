/** Reads git repositories for the snapshot. Tests may pass an implementation of their own. */
import type { HandTick } from "../evidence/decide/hand-ticks.ts";
import type { DoneChange } from "../evidence/evidence.ts";
import type { OwnerIdentity } from "../activity/person.ts";
import { isOwn, type RepositoryActivity } from "../activity/repository.ts";
import type { GitOptions } from "../ports/git/access.ts";
import type { Distrusted } from "../roadmap/guarded-values.ts";
import { GitError } from "../ports/git/port.ts";
import { readDoneChanges } from "./history/done-changes.ts";
import type { HistoryQuestions } from "./history/record.ts";
import { beginHistory, type BegunHistory } from "./history/stream.ts";
import { WalkedChanges } from "./history/walked-changes.ts";
import { isOwnerAndName, localFolder } from "./locate.ts";
import type {
  CodeQuestion,
  DoneChangesQuestion,
  HandTicksQuestion,
  PathQuestion,
  ProjectsQuestion,
  RoadmapGuardQuestion,
} from "./questions.ts";
import { OpenedRepositories } from "./opened.ts";
import { readRepository } from "./read-repository.ts";
import { nothingTracked, readTracked, type Tracked, type TrackedQuestion } from "./tracked.ts";

export interface GitReader {
  /**
   * Starts reading the history of ".", which takes longest. The next `readRepository(".")` continues with it.
   * @param roadmap path of roadmap.json in it, whose changes are noted on the way
   */
  readAhead(roadmap: string): void;
  /** Reads a listed repository. One that cannot be read is returned as unreachable, with the reason. */
  readRepository(
    listed: string,
    questions: HistoryQuestions,
    paths: readonly PathQuestion[],
    /** Null if no rule is about files. */
    code: CodeQuestion | null,
    /** Null if the repository holds no project. */
    projects: ProjectsQuestion | null,
  ): Promise<RepositoryActivity>;
  /** Whether a listed address can be read without any credentials. False for a folder, and without asking. */
  isOpen(listed: string): Promise<boolean>;
  /** Credits lines of the repositories that were read to whoever wrote them first in any of them. */
  creditFirstAuthors(repositories: readonly RepositoryActivity[], owner: OwnerIdentity): Promise<void>;
  /** Ends git's processes and removes the clones. Asking again starts them anew. */
  close(): Promise<void>;
  /** Changes of the wanted items' `done`, from the history of roadmap.json, newest first. */
  readDoneChanges(question: DoneChangesQuestion): Promise<DoneChange[]>;
  /** Values of roadmap.json that somebody else changed and the owner has not accepted. */
  readDistrusted(question: RoadmapGuardQuestion): Promise<Distrusted[]>;
  /** Those of the commits in which the item was ticked along with other work; null if git cannot tell. */
  readHandTicks(question: HandTicksQuestion): Promise<HandTick[] | null>;
  /** What git tracks in the portfolio's folder at these paths. */
  readTracked(question: TrackedQuestion): Promise<Tracked>;
}

/** Reads with git alone. */
export function createGitReader(options: GitOptions): GitReader {
  const { today = null } = options;
  const opened = new OpenedRepositories();
  const own = opened.open(options.folder, options.environment);
  let begun: BegunHistory | undefined;
  /** What the last walk through the history of "." noted. */
  let walked: WalkedChanges | undefined;
  return {
    readAhead(roadmap) {
      try {
        begun = beginHistory(own, "HEAD", new WalkedChanges(roadmap));
      } catch (cause) {
        // Reading the repository will fail in the same way, and report it.
        if (!(cause instanceof GitError)) throw cause;
      }
    },
    readRepository(listed, questions, paths, code, projects) {
      const history = isOwn(listed) ? begun : undefined;
      if (isOwn(listed)) {
        begun = undefined;
        walked = history?.changes;
      }
      return readRepository(
        listed,
        { questions: { ...questions, today }, paths, code, projects },
        options,
        opened,
        history,
      );
    },
    async isOpen(listed) {
      if (localFolder(listed, options.folder) !== null || isOwnerAndName(listed)) return false;
      const { isOpenToAll } = await import("../ports/git/remote.ts");
      return isOpenToAll(listed, options);
    },
    async creditFirstAuthors(repositories, owner) {
      const kept = repositories.flatMap((activity) => {
        const git = opened.git(activity.listed);
        return git === undefined ? [] : [{ activity, git }];
      });
      if (!kept.some(({ activity }) => activity.others)) return;
      const { creditFirstAuthors } = await import("./code/first-authors.ts");
      await creditFirstAuthors(kept, owner);
    },
    close: () => opened.close(),
    readDoneChanges: (question) =>
      readDoneChanges(own, { ...question, today }, walked?.of(question.path), walked?.prefix).catch(
        nothingLacked(question.own),
      ),
    readDistrusted: async (question) => {
      const versions = walked?.of(question.path) ?? null;
      // The oldest version is trusted, whoever made it.
      if (versions !== null && versions.changes.length < 2) return [];
      const { readDistrusted } = await import("./history/roadmap-versions.ts");
      return readDistrusted(own, question, versions).catch(nothingLacked(question.own));
    },
    readHandTicks: async (question) =>
      (await import("./history/hand-ticks.ts")).readHandTicks(own, question, walked?.prefix),
    readTracked: (question) =>
      readTracked(own, question).catch((cause: unknown) => {
        // Reading the repository fails in the same way, and is reported.
        if (cause instanceof GitError) return nothingTracked;
        throw cause;
      }),
  };
}

/** A partial clone may lack the older versions of roadmap.json. */
function nothingLacked({ lacksFiles }: Pick<RepositoryActivity, "lacksFiles">): (cause: unknown) => never[] {
  return (cause) => {
    if (lacksFiles && cause instanceof GitError) return [];
    throw cause;
  };
}
