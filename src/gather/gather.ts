/** Reads everything into a snapshot. Decides and writes nothing. */
import { isDetached, isOwn, ownIn, type RepositoryActivity } from "../activity/repository.ts";
import type { Snapshot } from "../plan/snapshot.ts";
import type { Log } from "../ports/log.ts";
import { errors } from "../problems/errors.ts";
import { asProblem, type Problem } from "../problems/problem.ts";
import type { Roadmap } from "../roadmap/roadmap.ts";
import { codeRules } from "./code/question.ts";
import { expressionProblems } from "./expressions.ts";
import { historyQuestions } from "./history/questions.ts";
import { inBackground } from "./in-background.ts";
import type { IssuePort } from "./issues/issues.ts";
import { projectsGatherer } from "./projects/projects.ts";
import { readPullRequest } from "./pull-request.ts";
import { gatherVisibility } from "./visibility.ts";
import { generatedFolders, ownerOf, type Ports, type Sources } from "./sources.ts";
import { readWrittenFiles } from "./written-files.ts";

/** A roadmap.json that is valid. */
export interface ReadRoadmap {
  text: string;
  roadmap: Roadmap;
}

/**
 * Reads everything except done changes, which are looked up later for the items that need them.
 * @param whileGitWorks called once git is reading the first repository, when there is time to load something
 * @throws UserError if GitHub fails in a way that the run cannot continue from
 */
export async function gather(
  { text, roadmap }: ReadRoadmap,
  sources: Sources,
  { files, git, issues, pullRequests, visibility, log }: Ports,
  whileGitWorks: () => void,
): Promise<Snapshot> {
  const written = inBackground(readWrittenFiles(roadmap, sources, files, git));
  const owner = ownerOf(sources, roadmap);
  const ours = [sources.roadmap, ...generatedFolders(sources)];
  const invalid = await expressionProblems(roadmap, text, sources.roadmap);
  const { questions, paths } = await historyQuestions(roadmap.items, owner);
  const code = await codeRules(roadmap, { path: sources.roadmap, text }, ours);
  const mayShow = (name: string): boolean =>
    sources.allExcerpts === true || (roadmap.site.excerpts ?? (isOwn(name) && sources.isPublic === true));
  // Only pages show the files of a project.
  const mayShowFiles = (name: string): boolean => sources.site !== null && mayShow(name);
  const projects = projectsGatherer(roadmap, ours, mayShowFiles);
  const snapshot: Snapshot = {
    ...emptySnapshot(sources.roadmap, text),
    owner,
    rules: code.rules,
    problems: [...invalid, ...code.problems],
  };

  const listed = [...new Set(sources.repositories ?? roadmap.repositories)];
  for (const [index, name] of listed.entries()) {
    log.progress(index, listed.length, `Reading ${isOwn(name) ? "this repository" : name}`);
    const asked = code.question && { ...code.question, excerpts: mayShow(name) };
    const reading = git.readRepository(name, questions, paths, asked, projects.questionFor(name));
    if (index === 0) whileGitWorks();
    snapshot.repositories.push(await reading);
  }
  log.progress(listed.length, listed.length, "");
  log.progress(0, 1, "Comparing the repositories");
  await git.creditFirstAuthors(snapshot.repositories, owner);
  log.progress(1, 1, "");

  await projects.finish(snapshot, git, log);
  snapshot.visibility = await gatherVisibility(snapshot, roadmap, sources, { git, github: visibility });
  if (issues !== null) await readIssues(snapshot, roadmap, issues, log);
  const own = ownIn(snapshot.repositories);
  snapshot.problems.push(...ownProblems(own));
  if (pullRequests !== null) snapshot.pullRequest = await readPullRequest(own, pullRequests);
  return { ...snapshot, ...(await written), pictures: await picturesOf(roadmap, sources, files) };
}

async function picturesOf(
  { phases }: Roadmap,
  { site }: Sources,
  files: Ports["files"],
): Promise<Snapshot["pictures"]> {
  const projects = phases.flatMap(({ project }) => (project?.picture ? [project] : []));
  if (site === null || projects.length === 0) return {};
  const { readPictures } = await import("./pictures.ts");
  return readPictures(projects, files);
}

/** A snapshot of a roadmap alone. @param text null when there is no such file */
export function emptySnapshot(path: string, text: string | null): Snapshot {
  return {
    version: 1,
    roadmap: { path, text },
    owner: { logins: [], emails: [] },
    repositories: [],
    unlisted: [],
    projects: [],
    skills: [],
    rules: [],
    doneChanges: [],
    handTicks: [],
    staleCopies: [],
    issues: [],
    othersCommits: [],
    verified: [],
    pullRequest: null,
    files: {},
    spellings: {},
    otherRepositories: [],
    pictures: {},
    site: {},
    visibility: [],
    problems: [],
  };
}

/** Nothing can be written to a repository that cannot be read, or whose branch is not known. */
function ownProblems(own: RepositoryActivity | undefined): Problem[] {
  if (own === undefined) return [];
  if (own.view === "unreachable") return [asProblem(errors.ownUnreadable(own.reason))];
  if (own.view === "empty" && own.reason !== null) return [asProblem(errors.unbornBranch(own.reason))];
  return isDetached(own) ? [asProblem(errors.detachedHead("this repository"))] : [];
}

async function readIssues(snapshot: Snapshot, roadmap: Roadmap, issues: IssuePort, log: Log): Promise<void> {
  const { gatherIssues } = await import("./issues/issues.ts");
  log.progress(0, 1, "Reading issues");
  const read = await gatherIssues(snapshot.repositories, roadmap, issues);
  log.progress(1, 1, "");
  snapshot.issues = read.issues;
  snapshot.problems.push(...read.problems);
}
