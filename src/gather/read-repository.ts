/** Reads a listed repository: the portfolio's own, another folder, a bare one, a URL, or owner/name on GitHub. */
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { isAbsolute, join, resolve } from "node:path";
import type { HistoryQuestions } from "./history/records.ts";
import { readAddress, type RepositoryActivity } from "../activity/repository.ts";
import { messageOf } from "../problems/errors.ts";
import { withoutPasswords } from "../text/credentials.ts";
import { isKnown } from "../activity/person.ts";
import type { GitOptions, RemoteAccess } from "../ports/git/access.ts";
import { withExcerpts } from "./code/excerpts.ts";
import type { IntroductionQuestions } from "./code/introductions.ts";
import { listTree } from "./code/tree.ts";
import { keepByPaths } from "./history/paths.ts";
import type { CodeQuestion, PathQuestion, ProjectsQuestion } from "./questions.ts";
import { type Git, GitError, type Stream } from "../ports/git/port.ts";
import { gitIn } from "../ports/git/run.ts";
import { ownersMailmap, withoutOthersText } from "./history/trust.ts";
import { streamHistory } from "./history/stream.ts";

/** All that is asked of a repository. */
interface Asked {
  questions: HistoryQuestions;
  /** Looked up only for commits whose message fits the rule. */
  paths: readonly PathQuestion[];
  code: CodeQuestion | null;
  projects: ProjectsQuestion | null;
}

/**
 * Reads one listed repository; what cannot be read comes back as unreachable, with the reason.
 * @param listed ".", a path, a URL, or owner/name, which is cloned and needs a token
 * @param begun its history, where that has been begun before
 */
export async function readRepository(
  listed: string,
  asked: Asked,
  options: GitOptions,
  begun?: Stream,
): Promise<RepositoryActivity> {
  const local = localFolder(listed, options.folder);
  if (local !== null && !existsSync(local)) return unseen(listed, "there is no such folder");
  if (local !== null)
    return readFolder(listed, local, gitIn(local, options.environment), asked, options, begun);
  const url = remoteUrl(listed, options.access);
  const address = url ?? `${options.access.server}/${listed}`;
  const identity = { ...readAddress(address), ...(ownerAndName.test(listed) && { name: listed }) };
  const unreached = (reason: string): RepositoryActivity => ({
    ...unseen(listed, reason),
    ...identity,
  });
  if (url === null) return unreached("without a token nothing is asked of GitHub; set GITHUB_TOKEN");
  let folder: string;
  try {
    folder = await mkdtemp(join(tmpdir(), "roadfolio-"));
  } catch (cause) {
    return unreached(`no temporary folder can be made: ${messageOf(cause)}`);
  }
  try {
    const { cloneBare } = await import("../ports/git/remote.ts");
    const { remoteEnvironment } = await import("../ports/git/access.ts");
    const filter =
      asked.code !== null || asked.projects !== null ? null : asked.paths.length > 0 ? "blob:none" : "tree:0";
    await cloneBare(url, folder, filter, options);
    // A clone without trees fetches what is looked at, such as .mailmap, when it is looked at.
    const git = gitIn(folder, options.environment, remoteEnvironment(options.access));
    const read = await readFolder(listed, folder, git, asked, options);
    return { ...read, ...identity };
  } catch (cause) {
    return unreached(readable(messageOf(cause)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const ownerAndName = /^[\w.-]+\/[\w.-]+$/;

/** The folder that a listed repository is; null when it is elsewhere. */
function localFolder(listed: string, folder: string): string | null {
  // Never a folder, also where there is one: anybody's files could lie there.
  if (ownerAndName.test(listed) && !/^\.{1,2}\//.test(listed)) return null;
  const path = resolve(folder, listed);
  if (listed === "." || isAbsolute(listed) || /^\.{1,2}[\\/]/.test(listed)) return path;
  return existsSync(path) ? path : null;
}

function remoteUrl(listed: string, { server, token }: RemoteAccess): string | null {
  if (!ownerAndName.test(listed)) return listed;
  return token === null ? null : `${server}/${listed}`;
}

async function readFolder(
  listed: string,
  folder: string,
  git: Git,
  { questions, paths, code, projects }: Asked,
  options: GitOptions,
  begun?: Stream,
): Promise<RepositoryActivity> {
  try {
    // Nearly always the whole history is there, so it is read while git tells that it is.
    const reading = streamHistory(git, "HEAD", questions, begun);
    reading.catch(() => undefined);
    // So are the files: what they show does not depend on who wrote them.
    const tree = code === null && projects === null ? null : listTree(git, "HEAD");
    tree?.catch(() => undefined);
    const codeRead =
      code === null
        ? null
        : import("./code/read-code.ts").then(async ({ readCode }) => readCode(git, (await tree) ?? [], code));
    codeRead?.catch(() => undefined);
    const projectsRead =
      projects === null
        ? null
        : import("./projects/read-projects.ts").then(async ({ readProjects }) =>
            readProjects(git, (await tree) ?? [], projects),
          );
    projectsRead?.catch(() => undefined);
    const originAsked = git.ask("config", "--get", "remote.origin.url");
    const mailmapAsked = git.ask("rev-parse", "--quiet", "--verify", "HEAD:.mailmap");
    const facts = await git.run(factsQuestion);
    const [shallow, prefix, head, ref] = facts.stdout.toString("utf8").split("\n");
    if (shallow === undefined || prefix === undefined) return unseen(listed, readable(facts.stderr));
    if (prefix !== "" && listed !== ".") return unseen(listed, "it is a folder inside another repository");
    const base = async () => ({
      ...unseen(listed, null),
      ...addressOf(listed, folder, await originAsked, options.access),
    });
    // In a repository without commits there is no HEAD to tell, and git stops there.
    if (facts.status !== 0 || head === undefined) return { ...(await base()), view: "empty" };
    const deepened =
      shallow === "true" &&
      listed === "." &&
      (await (await import("../ports/git/remote.ts")).deepen(folder, await originAsked, options));
    const complete = shallow !== "true" || deepened;
    const mailmap = await ownersMailmap(git, mailmapAsked, questions);
    const again = deepened || !mailmap;
    const seen = await (again ? streamHistory(git, head, { ...questions, mailmap }) : reading);
    const whose: IntroductionQuestions = {
      owner: questions.owner,
      mailmap,
      complete,
      copies: isKnown(questions.owner),
      middle: seen.milestones.at(-1) ?? null,
    };
    const attributed =
      codeRead
        ?.then((read) => read.attribute(head, whose))
        .then((seenCode) => (code?.excerpts ? withExcerpts(git, seenCode) : seenCode))
        .catch(unseenFiles) ?? null;
    const shown = projectsRead?.then((read) => read.attribute(head, whose)).catch(unseenFiles) ?? null;
    const owned = await withoutOthersText(git, seen.commits, { ...questions, mailmap });
    const commits = await keepByPaths(git, owned, paths, complete);
    return {
      ...(await base()),
      head,
      newest: seen.newest,
      branch: ref?.startsWith(branches) ? ref.slice(branches.length) : null,
      commits,
      milestones: seen.milestones,
      sorting: seen.sorting,
      mailmap,
      view: complete ? "complete" : "shallow",
      undone: await mergesUndone(git, commits),
      projects: (await shown) ?? {},
      code: await attributed,
      foreignReadmes: (await codeRead?.catch(unseenFiles))?.foreign ?? [],
      lacksFiles: (await codeRead?.catch(unseenFiles))?.lacking ?? false,
    };
  } catch (cause) {
    if (cause instanceof GitError) return unseen(listed, cause.message);
    throw cause;
  }
}

/** Files that git cannot hand over, such as those that a partial clone lacks, were not looked at. */
function unseenFiles(cause: unknown): null {
  if (cause instanceof GitError) return null;
  throw cause;
}

/** Answered line by line: shallow or not, the folder inside the repository, HEAD's sha, the branch (or HEAD). */
const factsQuestion = [
  "rev-parse",
  "--is-shallow-repository",
  "--show-prefix",
  "HEAD",
  "--symbolic-full-name",
  "HEAD",
];
const branches = "refs/heads/";

function addressOf(
  listed: string,
  folder: string,
  origin: string | null,
  { own }: RemoteAccess,
): { name: string; web: string | null } {
  if (listed === "." && own !== null) return own;
  const fromOrigin = origin === null ? null : readAddress(origin);
  return fromOrigin?.web ? fromOrigin : { name: readAddress(folder.replace(/\/\.git$/, "")).name, web: null };
}

/** For each revert of a merge, everything that the merge had brought in. */
async function mergesUndone(
  git: Git,
  commits: RepositoryActivity["commits"],
): Promise<Record<string, string[]>> {
  const undone: Record<string, string[]> = {};
  for (const { sha, reverts, author } of commits) {
    if (author.who !== "owner") continue;
    for (const { sha: named, downTo, pullRequest } of reverts) {
      const merge = commits.find((one) => one.merge && one.pullRequest === pullRequest);
      const ends =
        named !== null && downTo !== null
          ? [named, `^${downTo}`]
          : merge !== undefined && pullRequest !== null
            ? [merge.sha, `^${merge.sha}^1`]
            : null;
      if (ends === null) continue;
      const range = await git.ask("rev-list", "--max-count=10000", "--end-of-options", ...ends);
      if (range) undone[sha] = [...(undone[sha] ?? []), ...range.split("\n")];
    }
  }
  return undone;
}

function unseen(listed: string, reason: string | null): RepositoryActivity {
  const { name, web } = readAddress(listed);
  return {
    listed,
    name,
    web,
    view: "unreachable",
    reason,
    head: null,
    newest: null,
    branch: null,
    commits: [],
    milestones: [],
    sorting: null,
    mailmap: true,
    undone: {},
    projects: {},
    code: null,
    foreignReadmes: [],
    lacksFiles: false,
  };
}

function readable(stderr: string): string {
  if (/not a git repository/i.test(stderr)) return "it is not a git repository";
  const lines = stderr.trim().split("\n");
  const line = lines.find((one) => one.startsWith("fatal: ")) ?? lines[0] ?? "git failed";
  return withoutPasswords(line.replace(/^fatal: /, ""));
}
