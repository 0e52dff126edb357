/** Compares what a page claims with what was recomputed. Pure. */
import type { SiteFile } from "../render/site/site.ts";
import { count } from "../text/count.ts";
import type { Claims } from "./claims.ts";
import { judgeItem, type RecomputedItem } from "./compare-item.ts";
import type { Verdict } from "./verdict.ts";
import { whole } from "./whole.ts";

/** The recomputed portfolio. */
export interface Recomputed {
  claims: Claims;
  /** By id. */
  items: ReadonlyMap<string, RecomputedItem>;
  /** The cohorts that the roadmap names, as owner/name. */
  cohorts: readonly string[];
  /** All of portfolio.json. */
  text: string;
  site: RecomputedSite;
}

/** The recomputed site. */
export interface RecomputedSite {
  files: readonly SiteFile[];
  /** Why repositories were not read, in sentences. */
  notRead: readonly string[];
  /** How much was read of each repository, by name. */
  views: ReadonlyMap<string, string>;
  /** Repositories other than the portfolio's own: the ISO day of the newest commit that was read. */
  others: readonly { name: string; on: string }[];
  /** Why the pages cannot be computed, in a sentence; null if they can. */
  doubt: string | null;
}

/** Where the page's repository is, and what could be asked about it. */
export interface VerifyContext {
  /** Account that it belongs to; null if that is not known. */
  account: string | null;
  /** The cohort of that account, as owner/name, that lists the repository as the learner's; null if there is none. */
  listedBy: string | null;
  /** Whether the page was made from its default branch. */
  onBranch: boolean;
  /** Whether GitHub could be asked. */
  askedGitHub: boolean;
}

/**
 * Verdicts on the owner, on each ticked item in the page's order, and on the figures.
 */
export function compare(page: Claims, { claims, items }: Recomputed, context: VerifyContext): Verdict[] {
  const ids = new Set<string>();
  const ticked = page.items.filter(({ id, done }) => done && !ids.has(id) && ids.add(id));
  const twice = page.items.length - new Set(page.items.map(({ id }) => id)).size;
  return [
    ownerVerdict(page, claims),
    ...repositoryVerdicts(claims, context),
    ...signatureVerdicts(page, context),
    ...(twice === 0
      ? []
      : [whole(count(page.items.length, "item"), "fails", `${count(twice, "id")} listed more than once.`)]),
    ...ticked.map((item) => judgeItem(item, items.get(item.id))),
    progressVerdict(page, claims),
    weeksVerdict(page, claims),
    ...projectVerdicts(page, claims),
  ];
}

/** A claim about the whole portfolio. @param wrong a sentence; null if it holds */
function holdsUnless(claim: string, wrong: string | null): Verdict {
  return wrong === null ? whole(claim, "holds") : whole(claim, "fails", wrong);
}

function ownerVerdict({ owner: page }: Claims, { owner: again }: Claims): Verdict {
  const said = nameOf(page);
  const is = nameOf(again);
  return holdsUnless(`The work of ${said}`, said === is ? null : `The roadmap belongs to ${is}.`);
}

/**
 * Anybody can copy a repository with all its commits, and add a branch to it, so whose it is and which branch the page was
 * made from matters.
 */
export function repositoryVerdicts(
  { owner: { github } }: Claims,
  { account, listedBy, onBranch }: VerifyContext,
): Verdict[] {
  const verdicts: Verdict[] = [];
  if (listedBy !== null) verdicts.push(whole(`A repository of ${github}, listed by ${listedBy}`, "holds"));
  else if (github !== null && account !== null && github.toLowerCase() !== account.toLowerCase())
    verdicts.push(
      whole(
        `A repository of ${github}`,
        "unseen",
        `It belongs to ${account}. If that is an organization, its own cohort.json can say whose repository this is.`,
      ),
    );
  if (!onBranch)
    verdicts.push(whole("Made from the default branch", "fails", "Its commit is not on the default branch."));
  return verdicts;
}

function signatureVerdicts({ items }: Claims, { askedGitHub }: VerifyContext): Verdict[] {
  const signed = items.flatMap(({ proof }) => proof).filter(({ verified }) => verified);
  if (askedGitHub || signed.length === 0) return [];
  const claim = `${count(signed.length, "signature")} verified by GitHub`;
  return [whole(claim, "unseen", "Asking GitHub needs a token: set GITHUB_TOKEN.")];
}

function nameOf({ name, github }: Claims["owner"]): string {
  if (name === null) return github ?? "somebody without a name";
  return github === null ? name : `${name} (${github})`;
}

function progressVerdict(page: Claims, again: Claims): Verdict {
  const said = `${page.progress.done} of ${page.progress.total} done`;
  const listed = page.items.filter(({ done }) => done).length;
  const is = `${again.progress.done} of ${again.progress.total}`;
  if (listed < page.progress.done)
    return whole(
      said,
      "fails",
      `Only ${count(listed, "item")} on the page ${listed === 1 ? "is" : "are"} done.`,
    );
  return holdsUnless(said, page.progress.total === again.progress.total ? null : `Recomputed: ${is}.`);
}

function weeksVerdict(page: Claims, again: Claims): Verdict {
  const commits = (claims: Claims): number => claims.weeks.reduce((sum, one) => sum + one.commits, 0);
  const byMonday = new Map(again.weeks.map((one) => [one.monday, one.commits]));
  const more = page.weeks.find((one) => one.commits > (byMonday.get(one.monday) ?? 0));
  const said = `${count(commits(page), "commit")} in ${count(page.weeks.length, "week")}`;
  if (more === undefined) return whole(said, "holds");
  const is = byMonday.get(more.monday) ?? 0;
  return whole(said, "fails", `In the week of ${more.monday} there were ${is}, not ${more.commits}.`);
}

function projectVerdicts(page: Claims, again: Claims): Verdict[] {
  const computed = new Map(projectsOf(again).map((project) => [project.id, project]));
  return projectsOf(page).flatMap((project) => {
    const said = figuresOf(project);
    const is = figuresOf(computed.get(project.id));
    const missing = [...said.skills].filter(([id]) => !is.skills.has(id)).map(([, title]) => title);
    return [
      project.code
        ? holdsUnless(
            `${count(said.skills.size, "skill")} in ${project.title}`,
            missing.length === 0 ? null : `Its code does not show ${missing.join(", ")}.`,
          )
        : [],
      atMost(`${count(said.tests, "test")} in ${project.title}`, said.tests, is.tests),
      atMost(`${count(said.commits, "commit")} to ${project.title}`, said.commits, is.commits),
    ].flat();
  });
}

/** Nothing is claimed with 0. */
function atMost(claim: string, said: number, is: number): Verdict[] {
  return said === 0 ? [] : [holdsUnless(claim, said <= is ? null : `Recomputed: ${is}.`)];
}

/** A project's figures; those of one without code are 0. */
function figuresOf(project: ReturnType<typeof projectsOf>[number] | undefined) {
  const code = project?.code;
  return {
    skills: new Map(code?.skills.map(({ id, title }) => [id, title])),
    tests: code?.tests.reduce((sum, one) => sum + (one.count ?? 0), 0) ?? 0,
    commits: code?.work?.commits ?? 0,
  };
}

function projectsOf({ phases }: Claims) {
  return phases.flatMap(({ project }) => (project ? [project] : []));
}
