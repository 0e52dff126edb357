/** Reads the files at HEAD for the rules and the projects, before their authors are known. */
import type { RepositoryActivity } from "../../activity/repository.ts";
import { type Git, GitError } from "../../ports/git/port.ts";
import type { GitOptions } from "../../ports/git/access.ts";
import { untold } from "../../ports/progress.ts";
import { type TimedReading, unlimitedTime } from "../../ports/reading-time.ts";
import { inBackground } from "../in-background.ts";
import type { CodeQuestion, ProjectsQuestion } from "../questions.ts";
import { withExcerpts } from "./excerpts.ts";
import type { WholeWork } from "../projects/project-work.ts";
import type { CodeReading } from "./read-code.ts";
import type { IntroductionQuestions } from "./introductions.ts";
import { withoutInstalled } from "./installed.ts";
import { emptyTree, listTree, type Tree } from "./tree.ts";

/** What the files show, with its authors. */
type AttributedFiles = Pick<
  RepositoryActivity,
  | "code"
  | "projects"
  | "foreignReadmes"
  | "codeFiles"
  | "lacksFiles"
  | "notRead"
  | "unseen"
  | "ruledOut"
  | "idle"
  | "movedAway"
>;

export interface FilesReading {
  /** Finds out who wrote what was found. Files that git cannot provide count as unread. */
  attribute(head: string, whose: IntroductionQuestions & WholeWork): Promise<AttributedFiles>;
}

/** Starts reading. Parsers are loaded only if there is something to search for. */
export function readFiles(
  git: Git,
  code: CodeQuestion | null,
  projects: ProjectsQuestion | null,
  { time = unlimitedTime, tally = untold }: Pick<GitOptions, "time" | "tally"> = {},
): FilesReading {
  const timed: TimedReading = { time, notRead: new Set(), tally };
  const tree = code === null && projects === null ? null : inBackground(listOwn(git));
  const reading = code === null ? null : inBackground(beginCode(code));
  const projectsReading = projects === null ? null : inBackground(beginProjects(projects));

  async function beginCode(question: CodeQuestion) {
    const { readCode } = await import("./read-code.ts");
    return readCode(git, (await tree) ?? emptyTree, question, timed);
  }

  async function beginProjects(question: ProjectsQuestion) {
    const { readProjects } = await import("../projects/read-projects.ts");
    return readProjects(git, ((await tree) ?? emptyTree).files, question, timed);
  }

  return {
    async attribute(head, whose) {
      const matches = reading
        ?.then((read) => read.attribute(head, whose))
        .then((found) => (code?.excerpts ? withExcerpts(git, found, code) : found));
      const shown = projectsReading?.then((read) => read.attribute(head, whose));
      const [attributed, read, described] = await Promise.all([
        matches?.catch(nullIfUnread) ?? null,
        reading?.catch(nullIfUnread) ?? null,
        shown?.catch(nullIfUnread) ?? null,
      ]);
      return {
        code: attributed,
        projects: described ?? {},
        ...seenIn(read, git, timed),
      };
    },
  };
}

const nothingSearched = {
  foreign: [],
  unseen: [],
  ruledOut: [],
  codeFiles: null,
  lacking: false,
  idle: undefined,
  movedAway: {},
};

/** @param read null if nothing was searched */
function seenIn(
  read: Pick<
    CodeReading,
    "foreign" | "unseen" | "ruledOut" | "codeFiles" | "lacking" | "idle" | "movedAway"
  > | null,
  { lacks }: Git,
  { notRead }: TimedReading,
): Pick<
  AttributedFiles,
  "foreignReadmes" | "unseen" | "ruledOut" | "codeFiles" | "lacksFiles" | "notRead" | "idle" | "movedAway"
> {
  const { foreign, unseen, ruledOut, codeFiles, lacking, idle, movedAway } = read ?? nothingSearched;
  return {
    foreignReadmes: foreign,
    unseen,
    ...(ruledOut.length === 0 ? {} : { ruledOut }),
    codeFiles,
    lacksFiles: lacks !== undefined || lacking || notRead.size > 0,
    notRead: [...notRead],
    ...(idle === undefined ? {} : { idle }),
    ...(Object.keys(movedAway).length === 0 ? {} : { movedAway }),
  };
}

/** The files at HEAD, without packages that pip installed. */
async function listOwn(git: Git): Promise<Tree> {
  const tree = await listTree(git, "HEAD");
  return { ...tree, files: await withoutInstalled(git, tree.files) };
}

/** For files that git cannot provide, such as those missing from a partial clone. */
function nullIfUnread(cause: unknown): null {
  if (cause instanceof GitError) return null;
  throw cause;
}
