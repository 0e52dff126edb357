/** Turns a snapshot, the settings and today's date into a plan. Makes all decisions; pure and synchronous. */
import type { IssueActivity } from "../activity/issue.ts";
import { isOwn } from "../activity/repository.ts";
import { updateMessage } from "../activity/update-message.ts";
import type { Decision } from "../evidence/decision.ts";
import type { Findings } from "../evidence/findings.ts";
import { joinUnread } from "../languages/unread.ts";
import type { Problem } from "../problems/problem.ts";
import { badgePath } from "../render/badge-path.ts";
import { renderBadges } from "../render/badges.ts";
import { renderPictures } from "../render/pictures.ts";
import { renderProjectReadme, renderReadme } from "../render/readme.ts";
import { baseOf } from "../render/site/addresses.ts";
import { renderSite, type SiteFile } from "../render/site/site.ts";
import { editNumbers, editReviews, editTicks } from "../roadmap/edit.ts";
import { progressOf } from "../roadmap/progress.ts";
import type { Project, Roadmap } from "../roadmap/roadmap.ts";
import { activityProblems } from "./activity-problems.ts";
import { authorProblems } from "./author-problems.ts";
import { editProblems } from "./edit-problems.ts";
import type { IssuePlan } from "./issue-plan.ts";
import { idleGlobProblems } from "./idle-glob-problems.ts";
import { issueProblems } from "./issue-problems.ts";
import { planIssues } from "./plan-issues.ts";
import { distrustedProblems } from "./distrusted-problems.ts";
import { decisionsOf } from "./decisions.ts";
import { othersCommitProblems } from "./others-commit-problems.ts";
import { emptyPlan, type Plan, type PlannedFile, type PlannedSiteFile } from "./plan.ts";
import { type Reading, readSnapshot } from "./reading.ts";
import { privacyProblems } from "./privacy-problems.ts";
import { withPrivateDone } from "./private-done.ts";
import { isElsewhere, projectProblems } from "./project-problems.ts";
import { publishedProblems } from "./published-problems.ts";
import type { Portfolio } from "../render/portfolio.ts";
import { publishedEnglish } from "./published-english.ts";
import { publishedView } from "./published-view.ts";
import { publishingFor } from "./publishing.ts";
import { movedProblems } from "./moved-problems.ts";
import { planPullRequest } from "./plan-pull-request.ts";
import { planReviewIssue } from "./plan-review-issue.ts";
import { planReviews, type ReviewPlan } from "./plan-reviews.ts";
import { reviewProblems } from "./review-problems.ts";
import type { Settings } from "./settings.ts";
import { unreadProblems } from "./unread-problems.ts";
import { staleCopyProblems } from "./stale-copy-problems.ts";
import { secretProblems } from "./secret-problems.ts";
import { signingProblems, signsFor } from "./signing-problems.ts";
import { siteProblems } from "./site-problems.ts";
import type { Snapshot } from "./snapshot.ts";

/**
 * @param today ISO day; only the site depends on it
 * @param reading of this snapshot, if it has been computed already
 */
export function planSync(
  snapshot: Snapshot,
  settings: Settings,
  today: string,
  { parsed, findings }: Reading = readSnapshot(snapshot),
): Plan {
  const { text, path } = snapshot.roadmap;
  const { roadmap } = parsed;
  if (text === null || roadmap === null || findings === null)
    return emptyPlan([...parsed.problems, ...snapshot.problems]);

  const publishingOf = publishingFor(snapshot, roadmap, "readers");
  const decisions = decisionsOf(roadmap, findings, snapshot).map((one) => withPrivateDone(one, publishingOf));
  const decided = { roadmap, decisions, findings };
  const base = baseOf(roadmap, snapshot.repositories);
  const view = {
    ...publishedView(snapshot, decided, publishingOf),
    english: null,
    languages: settings.languages,
    abouts: settings.abouts,
    roadmapPath: path,
    base,
    signs: signsFor(settings, base),
    version: settings.version,
    templates: settings.templates,
  };
  const own = ownIssues(snapshot);
  const reviews = planReviews({ roadmap, decisions, own, grade: settings.grade, today });
  const issuePlan = settings.checklists ? planOwnIssues(own, view, reviews, snapshot) : null;
  const written = editNumbers(
    editReviews(writtenRoadmap(text, decisions), reviews.edits),
    issuePlan?.numbers ?? [],
  );
  const badges = renderBadges(view);
  const { files, readmeProblems } = plannedFiles(snapshot, view, written, settings.readme, badges);
  const problems = [
    ...parsed.problems,
    ...problemsOf(snapshot, settings, text, decided),
    ...readmeProblems,
    ...siteProblems(settings.site, snapshot.site !== null, files),
    ...signingProblems(settings, base),
  ];
  const message = commitMessage(decisions);
  const siteView = (): Portfolio => {
    const forVisitors = publishingFor(snapshot, roadmap, "visitors");
    const isSame = forVisitors(".").publish === publishingOf(".").publish;
    const theirs = isSame ? view : { ...view, ...publishedView(snapshot, decided, forVisitors) };
    if (settings.english === undefined) return theirs;
    // The READMEs as they will be, or the next run would measure others and write the page again.
    const after = {
      ...snapshot.files,
      ...Object.fromEntries(files.map((file) => [file.path, file.content])),
    };
    const english = publishedEnglish({ ...snapshot, files: after }, forVisitors, settings.english);
    return { ...theirs, english };
  };
  const site =
    settings.site === null
      ? null
      : {
          folder: settings.site,
          signs: view.signs,
          files: planSite(snapshot, settings.site, renderSite(siteView(), today, badges)),
        };
  const all = [...snapshot.repositories, ...snapshot.unlisted];
  return {
    version: 1,
    roadmap,
    progress: progressOf(decisions),
    decisions,
    published: { decisions: view.decisions, problems: publishedProblems(problems, all, publishingOf) },
    files,
    site,
    issues: issuePlan,
    pullRequest:
      snapshot.pullRequest === null
        ? null
        : planPullRequest({ files, decisions: view.decisions, commitMessage: message }, snapshot.pullRequest),
    reviews: reviews.reviews,
    commitMessage: message,
    unread: joinUnread(snapshot.repositories.map(({ codeFiles }) => codeFiles?.unread ?? [])),
    problems,
  };
}

/** What was read and decided that somebody should know. @param text of roadmap.json */
function problemsOf(
  snapshot: Snapshot,
  { checklists, site }: Settings,
  text: string,
  { roadmap, decisions, findings }: { roadmap: Roadmap; decisions: readonly Decision[]; findings: Findings },
): Problem[] {
  return [
    ...snapshot.problems,
    ...activityProblems(snapshot, text, decisions, findings.commits),
    ...unreadProblems(snapshot, decisions),
    ...idleGlobProblems(snapshot, roadmap, text),
    ...authorProblems(snapshot, roadmap, text, decisions),
    ...movedProblems(snapshot.roadmap.path, text, decisions),
    ...distrustedProblems(snapshot),
    ...othersCommitProblems(snapshot, decisions),
    ...secretProblems(snapshot),
    ...staleCopyProblems(snapshot, decisions),
    ...projectProblems(snapshot, roadmap, text),
    ...privacyProblems(snapshot, roadmap, text, site !== null),
    ...issueProblems(roadmap, decisions, findings.issues, checklists),
    ...editProblems(roadmap, decisions, findings.issues, checklists),
    ...reviewProblems(ownIssues(snapshot), roadmap, checklists),
  ];
}

/** roadmap.json, the pictures and the READMEs as they will be. @param written text of roadmap.json */
function plannedFiles(
  snapshot: Snapshot,
  view: Portfolio,
  written: string,
  named: string,
  badges: ReturnType<typeof renderBadges>,
): { files: PlannedFile[]; readmeProblems: Problem[] } {
  const { roadmap, files: existing, spellings } = snapshot;
  const readme = spellings[named] ?? named;
  const pictures = renderPictures(view);
  const readmes = [
    renderReadme(view, readme, existing[readme] ?? null, pictures),
    ...projectsInFolders(view.roadmap, snapshot).map(({ project, path }) =>
      renderProjectReadme(view, project, path, existing[path] ?? null),
    ),
  ];
  const others = [
    ...badges.map(({ name, content }) => ({ path: badgePath(name), content })),
    ...pictures.flatMap(({ files }) => files),
    ...readmes.flatMap(({ file }) => file ?? []),
  ];
  return {
    files: [
      planned({ path: roadmap.path, content: written }, roadmap.found ?? roadmap.text),
      ...others.map((file) => planned(file, existing[file.path] ?? null)),
    ],
    readmeProblems: readmes.flatMap(({ problems }) => problems),
  };
}

/** Undefined if the issues of the portfolio's own repository were not read. */
function ownIssues({ issues }: Snapshot): IssueActivity | undefined {
  return issues.find(({ listed, unread }) => isOwn(listed) && unread === null);
}

function planOwnIssues(
  own: IssueActivity | undefined,
  view: Parameters<typeof planIssues>[1],
  reviews: ReviewPlan,
  { pullRequest }: Snapshot,
): IssuePlan | null {
  if (own === undefined) return null;
  const plan = planIssues(own, view);
  const waits = pullRequest !== null;
  planReviewIssue(plan, own, reviews, { roadmap: view.roadmap, published: view.decisions, waits });
  return plan;
}

/** The projects with a README in this repository, and its path. */
function projectsInFolders({ phases }: Roadmap, snapshot: Snapshot): { project: Project; path: string }[] {
  return phases.flatMap(({ project }) => {
    if (project === null || project.path === null || isElsewhere(project.path, snapshot)) return [];
    const path = `${project.path}/README.md`;
    return [{ project, path: snapshot.spellings[path] ?? path }];
  });
}

function writtenRoadmap(text: string, decisions: readonly Decision[]): string {
  const edits = decisions.flatMap(({ item, write }) =>
    write === undefined ? [] : [{ at: item.at, done: write }],
  );
  return edits.length === 0 ? text : editTicks(text, edits);
}

function planned({ path, content }: { path: string; content: string }, existing: string | null): PlannedFile {
  return {
    path,
    content,
    status: existing === null ? "created" : isSameText(existing, content) ? "unchanged" : "updated",
  };
}

/** git may have turned our line ends into those of Windows, which is not a change. */
function isSameText(existing: string, content: string): boolean {
  return existing === content || existing.replaceAll("\r\n", "\n") === content.replaceAll("\r\n", "\n");
}

/** Plans the site's files. An existing picture never changes, because its name contains a hash of its content. */
function planSite({ site }: Snapshot, folder: string, files: readonly SiteFile[]): PlannedSiteFile[] {
  return files.map(({ path, content }) => {
    const existing = site !== null && Object.hasOwn(site, path) ? (site[path] ?? null) : null;
    const inFolder = `${folder}/${path}`;
    return typeof content === "string"
      ? planned({ path: inFolder, content }, existing)
      : { path: inFolder, content, status: existing === null ? "created" : "unchanged" };
  });
}

function commitMessage(decisions: readonly Decision[]): string {
  const ticked = decisions.filter(({ change }) => change === "ticked").length;
  const unticked = decisions.filter(({ change }) => change === "unticked").length;
  const { done, total } = progressOf(decisions);
  return updateMessage({ ticked, unticked, done, total });
}
