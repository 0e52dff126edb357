/** Reads the world into a snapshot. Only reads. */
import type { HistoryQuestions, MessageRule } from "./history/records.ts";
import type { RepositoryActivity } from "../activity/repository.ts";
import type { OwnerIdentity } from "../activity/person.ts";
import { ruleKey } from "../evidence/commits/from-commits.ts";
import type { DoneChange } from "../evidence/evidence.ts";
import { wantedDoneChanges } from "../evidence/decide/open-questions.ts";
import { badExpressions, expressionsIn } from "../evidence/code/bad-expressions.ts";
import { evidenceInIssues } from "../evidence/issues/issue-findings.ts";
import { unknownSkills } from "../evidence/code/unknown-skills.ts";
import { errors } from "../problems/errors.ts";
import type { IssuePort } from "./issues/issues.ts";
import { projectsGatherer } from "./projects/projects.ts";
import { type PullRequestSeen, updateBranch } from "../plan/update-branch.ts";
import type { RepositoryReader } from "../ports/github/port.ts";
import type { Snapshot } from "../plan/snapshot.ts";
import type { FileReader } from "../ports/files.ts";
import type { CodeQuestion, PathQuestion } from "./questions.ts";
import type { GitReader } from "./git-reader.ts";
import type { Log } from "../ports/log.ts";
import { badgePath } from "../render/badge-path.ts";
import { pictureNames, picturePath, schemes } from "../render/picture-path.ts";
import { isPicture, isSiteFile } from "../render/site-files.ts";
import { parseRoadmap } from "../roadmap/parse.ts";
import { asProblem, type Problem } from "../problems/problem.ts";
import { readProof } from "../roadmap/proof-reference.ts";
import { isCodeRule } from "../roadmap/rule-schema.ts";
import type { Item, Roadmap } from "../roadmap/roadmap.ts";

/** What to read: flags and inputs replace what the roadmap says. */
export interface Sources {
  roadmap: string;
  readme: string;
  /** Null: no site is made. */
  site: string | null;
  repositories: string[] | null;
  owner: OwnerIdentity | null;
  /** Whether everybody may read the portfolio's own repository; null when that is not known. */
  isPublic: boolean | null;
  /** Used when neither flags nor the roadmap name an owner: the account that the repository belongs to. */
  account: string | null;
}

export interface Ports {
  files: FileReader;
  git: GitReader;
  /** Null: no issues are looked at. */
  issues: IssuePort | null;
  /** Null: changes do not go through a pull request. */
  pullRequests: Pick<RepositoryReader, "pullRequests"> | null;
  log: Log;
}

/** @param whileGitWorks called once, when git is at work and there is time for something else */
export async function gather(
  sources: Sources,
  { files, git, issues, pullRequests, log }: Ports,
  whileGitWorks: () => void,
): Promise<Snapshot> {
  const text = await files.read(sources.roadmap);
  const roadmap = text === null ? null : parseRoadmap(text, sources.roadmap).roadmap;
  const snapshot: Snapshot = {
    version: 1,
    roadmap: { path: sources.roadmap, text },
    owner: { logins: [], emails: [] },
    repositories: [],
    unlisted: [],
    projects: [],
    skills: [],
    rules: [],
    doneChanges: [],
    issues: [],
    pullRequest: null,
    files: {},
    site: {},
    problems: [],
  };
  if (text === null || roadmap === null) return snapshot;
  snapshot.owner = ownerOf(sources, roadmap);
  snapshot.problems.push(...(await expressionProblems(roadmap, text, sources.roadmap)));
  const written = readWritten(roadmap, sources, files);
  written.catch(() => undefined);
  const { questions, paths } = await questionsOf(roadmap.items, snapshot.owner);
  const ours = [sources.roadmap, ...generatedFolders(sources)];
  const code = await codeQuestionOf(roadmap, text, snapshot, ours);
  const projects = projectsGatherer(roadmap, ours);
  const listed = [...new Set(sources.repositories ?? roadmap.repositories)];
  for (const [index, name] of listed.entries()) {
    log.progress(index, listed.length, `Reading ${name}`);
    const excerpts = roadmap.site.excerpts ?? (name === "." && sources.isPublic === true);
    const asked = code && { ...code, excerpts };
    const reading = git.readRepository(name, questions, paths, asked, projects.questionFor(name));
    if (index === 0) whileGitWorks();
    snapshot.repositories.push(await reading);
  }
  log.progress(listed.length, listed.length, "");
  await projects.finish(snapshot, git, log);
  if (issues !== null) await readIssues(snapshot, roadmap, issues);
  snapshot.problems.push(...ownProblems(snapshot.repositories));
  if (pullRequests !== null) snapshot.pullRequest = await pullRequestSeen(snapshot, pullRequests);
  const generated = [...managedFiles(roadmap, sources.readme), ...generatedFolders(sources)];
  snapshot.doneChanges = await doneChangesOf(snapshot, roadmap, text, generated, git, questions);
  return { ...snapshot, ...(await written) };
}

/** What runs before this one wrote; read while git works. */
async function readWritten(
  roadmap: Roadmap,
  { readme, site }: Sources,
  files: FileReader,
): Promise<Pick<Snapshot, "files" | "site">> {
  const read = managedFiles(roadmap, readme).map(async (path) => [path, await files.read(path)] as const);
  return {
    files: Object.fromEntries(await Promise.all(read)),
    site: site === null ? {} : await readSite(site, files),
  };
}

function generatedFolders({ site }: Sources): string[] {
  return [".roadfolio/", ...(site === null ? [] : [`${site}/`])];
}

function ownerOf({ owner, account }: Sources, roadmap: Roadmap): OwnerIdentity {
  if (owner !== null) return owner;
  const { github, emails } = roadmap.owner;
  const login = github ?? (emails.length === 0 ? account : null);
  return { logins: login === null ? [] : [login], emails };
}

/** What the roadmap wants to know of every history. */
async function questionsOf(
  items: readonly Item[],
  owner: OwnerIdentity,
): Promise<{ questions: HistoryQuestions; paths: PathQuestion[] }> {
  const rules: MessageRule[] = [];
  const paths: PathQuestion[] = [];
  for (const item of items)
    for (const [index, rule] of item.rules.entries()) {
      if (!("commit" in rule)) continue;
      const { type, scope, message, paths: globs } = rule.commit;
      const key = ruleKey(item.id, index);
      rules.push({
        key,
        type: type ?? null,
        scope: scope ?? null,
        message: message === undefined ? null : await matcher(message),
      });
      if (globs !== undefined) paths.push({ key, globs });
    }
  const shas = items.flatMap((item) => {
    const proof = proofIn(item);
    return proof?.kind === "commit" ? [proof.sha] : [];
  });
  return { questions: { owner, rules, shas }, paths };
}

/** What the rules look for in files; null when none does. The catalogue is loaded only then. */
async function codeQuestionOf(
  roadmap: Roadmap,
  text: string,
  snapshot: Snapshot,
  ours: readonly string[],
): Promise<CodeQuestion | null> {
  const { items } = roadmap;
  const written = items.flatMap(({ rules }) => rules.filter(isCodeRule));
  if (written.length === 0) return null;
  const { compileRules, expressionsOf } = await import("../evidence/code/search/rules.ts");
  const { catalogue } = await import("../skills/catalogue.ts");
  snapshot.problems.push(...unknownSkills(roadmap, [...catalogue.keys()], text, snapshot.roadmap.path));
  const expressions = new Map<string, (text: string) => boolean>();
  for (const expression of expressionsOf(written)) expressions.set(expression, await matcher(expression));
  const { rules, leaves } = compileRules(items, catalogue, expressions);
  snapshot.rules = rules;
  const first = items.flatMap((item) => {
    const proof = proofIn(item);
    return proof?.kind === "code" ? [proof.path] : [];
  });
  return { leaves, first, ours, excerpts: false };
}

function proofIn({ written }: Item): ReturnType<typeof readProof> {
  return typeof written === "object" && written.proof !== undefined ? readProof(written.proof) : null;
}

/** A matcher of an expression, loaded only when a rule has one; of a bad one, which is told apart, nothing fits. */
async function matcher(expression: string): Promise<(text: string) => boolean> {
  const { compileExpression, reasonAgainst } = await import("../text/expressions.ts");
  return reasonAgainst(expression) === null ? compileExpression(expression) : () => false;
}

async function expressionProblems(roadmap: Roadmap, text: string, path: string): Promise<Problem[]> {
  const written = expressionsIn(roadmap);
  if (written.length === 0) return [];
  const { reasonAgainst } = await import("../text/expressions.ts");
  return badExpressions(written, reasonAgainst, text, path);
}

/** Nothing can be written to a repository that is not there, or whose branch is not known. */
function ownProblems(repositories: readonly RepositoryActivity[]): Problem[] {
  const own = repositories.find(({ listed }) => listed === ".");
  if (own === undefined) return [];
  if (own.view === "unreachable") return [asProblem(errors.ownUnreadable(own.reason))];
  return own.view !== "empty" && own.branch === null
    ? [asProblem(errors.detachedHead("this repository"))]
    : [];
}

async function readIssues(snapshot: Snapshot, roadmap: Roadmap, issues: IssuePort): Promise<void> {
  const { gatherIssues } = await import("./issues/issues.ts");
  const read = await gatherIssues(snapshot.repositories, roadmap, issues);
  snapshot.issues = read.issues;
  snapshot.problems.push(...read.problems);
}

/** The newest pull request of ours, with which this run goes on. */
async function pullRequestSeen(
  { repositories }: Snapshot,
  github: Pick<RepositoryReader, "pullRequests">,
): Promise<PullRequestSeen | null> {
  const own = repositories.find(({ listed }) => listed === ".");
  if (own === undefined || own.branch === null) return null;
  const head = `${own.name.split("/")[0] ?? ""}:${updateBranch}`.toLowerCase();
  const ours = (await github.pullRequests(own.name)).filter(
    ({ pullRequest }) => pullRequest?.head?.toLowerCase() === head && pullRequest.base === own.branch,
  );
  const latest = ours.toSorted((a, b) => b.number - a.number)[0] ?? null;
  return { repository: own.name, base: own.branch, latest };
}

/** Asks for the history of ticks only where it could decide something. */
async function doneChangesOf(
  snapshot: Snapshot,
  roadmap: Roadmap,
  text: string,
  generated: readonly string[],
  git: GitReader,
  questions: HistoryQuestions,
): Promise<DoneChange[]> {
  const own = snapshot.repositories.find(({ listed }) => listed === ".");
  if (own === undefined || own.head === null) return [];
  const issues = evidenceInIssues(snapshot.issues, roadmap);
  const { wanted, since } = wantedDoneChanges(
    roadmap.items,
    snapshot.repositories,
    own,
    snapshot.rules,
    issues,
  );
  if (wanted.size === 0) return [];
  return git.readDoneChanges({ path: snapshot.roadmap.path, text, wanted, since, generated, own }, questions);
}

function managedFiles(roadmap: Roadmap, readme: string): string[] {
  const projects = roadmap.phases.flatMap(({ project }) =>
    project?.path ? [`${project.path}/README.md`] : [],
  );
  const badges = [badgePath(null), ...roadmap.phases.map(({ id }) => badgePath(`phase-${id}`))];
  const pictures = pictureNames.flatMap((name) => schemes.map((scheme) => picturePath(name, scheme)));
  return [readme, ...projects, ...badges, ...pictures];
}

/** Files of the site that are read at the same time. */
const filesAtOnce = 64;

/** The files of a site that we made; null when the folder holds anything else. */
async function readSite(folder: string, files: FileReader): Promise<Record<string, string> | null> {
  const names = await files.list(folder);
  if (names === null || names.length === 0) return {};
  if (!names.every(isSiteFile)) return null;
  const data = await files.read(`${folder}/portfolio.json`);
  if (data === null || !/^\{\s*"version": \d+,\s*"generator": "roadfolio"/.test(data)) return null;
  const site: Record<string, string> = {};
  for (let index = 0; index < names.length; index += filesAtOnce)
    await Promise.all(
      names.slice(index, index + filesAtOnce).map(async (name) => {
        site[name] = isPicture(name) ? "" : ((await files.read(`${folder}/${name}`)) ?? "");
      }),
    );
  return site;
}
