/** A project on the home page and its own page. */
import { progressOf } from "../../roadmap/progress.ts";
import type { Project } from "../../roadmap/roadmap.ts";
import { count } from "../../text/count.ts";
import { inlineText } from "../inline.ts";
import { safeUrl } from "../markdown.ts";
import type { Portfolio } from "../portfolio.ts";
import { keptInWords } from "../project-code.ts";
import { projectLink } from "../project-link.ts";
import type { PublishedCode, PublishedSkill } from "../published.ts";
import { projectPath } from "./addresses.ts";
import { type FigureView, figureView } from "./code/figure-view.ts";
import type { ItemRow } from "./item-row.ts";
import { ownerHtml, ownerHtmlInLink, ownerPlain } from "./owner-text.ts";
import { monthsInWords } from "./phase-words.ts";
import { pinnedWindow } from "./pinned-window.ts";
import { type OrderedProjects, orderProjects } from "./project-order.ts";
import { proofView } from "./proof-view.ts";
import { segmentsOf } from "./segments.ts";

/** Skills in the list that stands for a figure where lines of code may not be shown. */
const most = { rows: 8, open: 6 } as const;

/** What is said of a project wherever it is. */
export function projectView(portfolio: Portfolio, project: Project, root: string) {
  const { decisions, repositories, unlisted, projects } = portfolio;
  const { code = null, kept = null } = projects.get(project.id) ?? {};
  const own = decisions.filter(({ item }) => item.project === project.id);
  const open = own.filter(({ done }) => !done);
  const progress = progressOf(own);
  const live = project.url === null ? null : safeUrl(project.url);
  const source = projectLink({ ...project, url: null }, [...repositories, ...unlisted]);
  return {
    title: ownerHtmlInLink(portfolio, project.title),
    url: `${root}${projectPath(project.id)}`,
    description: project.description === null ? null : ownerHtml(portfolio, project.description),
    live,
    source,
    hasWords: project.description !== null || live !== null || source !== null,
    ...codeFacts(code),
    kept: keptInWords(kept),
    hasFacts: code !== null || kept !== null,
    progress,
    segments: segmentsOf(progress),
    parts: progress.total === 0 ? null : `${progress.done} of ${count(progress.total, "part")} done.`,
    open: open.slice(0, most.open).map(({ item }) => ownerPlain(portfolio, inlineText(item.title))),
    openMore: Math.max(0, open.length - most.open),
  };
}

const noCode = { stack: [], pinned: null, onlyOne: false, tests: null, ci: [], check: null, work: null };

/** What its code says of itself, in a few words each. */
function codeFacts(code: PublishedCode | null) {
  if (code === null) return noCode;
  const { stack, skills, work } = code;
  const ci = code.ci.map(({ name, url }) => ({
    name: name.untrusted,
    url: url === null ? null : safeUrl(url),
  }));
  return {
    stack,
    pinned: skills.length === 0 ? null : count(skills.length, "skill"),
    onlyOne: skills.length === 1,
    tests: testsInWords(code),
    ci,
    /** One stands for all of them. */
    check: ci[0] ?? null,
    work: work === null ? null : `${count(work.commits, "commit")}, ${monthsInWords(work.first, work.last)}`,
  };
}

/** "12 tests", "no tests". */
function testsInWords({ tests }: PublishedCode): string {
  const number = tests.reduce((sum, suite) => sum + suite.count, 0);
  return number === 0 ? "no tests" : count(number, "test");
}

/** A picture of a project, relative to the page. */
interface PictureView {
  url: string;
  /** Plain text. */
  alt: string;
  /** In pixels. */
  width: number;
  height: number;
  /** Below the first screen. */
  lazy: boolean;
}

/** What shows a project on the home page: its picture, or else a figure, or else rows, or else nothing. */
interface Shown {
  picture: PictureView | null;
  figure: FigureView | null;
  rows: ItemRow[];
}

/**
 * The most telling lines of a project's code.
 * @param lines that its figure has at most
 */
export function shownOf(
  portfolio: Portfolio,
  project: Project,
  root: string,
  lines: number,
  says: "lines" | "path",
): Shown {
  const picture = pictureOf(portfolio, project, root, says === "path");
  if (picture !== null) return { picture, figure: null, rows: [] };
  const code = portfolio.projects.get(project.id)?.code ?? null;
  const figure = pinnedWindow(code?.figures ?? [], lines);
  if (figure !== null)
    return {
      picture,
      // What the whole file shows is on the project's page.
      figure: figureView(portfolio, { ...figure, whole: [] }, { folder: project.path ?? "", says, id: null }),
      rows: [],
    };
  return { picture, figure: null, rows: (code?.skills ?? []).slice(0, most.rows).map(skillRow) };
}

/** @returns null if the owner names none */
export function pictureOf(
  { pictures }: Pick<Portfolio, "pictures">,
  { id }: Pick<Project, "id">,
  root: string,
  lazy = false,
): PictureView | null {
  const own = pictures.get(id);
  return own === undefined
    ? null
    : { url: `${root}${own.path}`, alt: own.alt, width: own.width, height: own.height, lazy };
}

/** A skill that a project's code shows, as a row. */
export function skillRow({ title, proof }: Pick<PublishedSkill, "title" | "proof">): ItemRow {
  return {
    id: null,
    title: ownerPlain({ languages: new Map() }, title),
    url: null,
    done: true,
    proof: proofView(proof),
    open: "",
  };
}

/** The roadmap's projects: the one that comes first, then the others. One that has nothing to show does not come first. */
export function projectsOf(portfolio: Portfolio, today: string): OrderedProjects {
  const { roadmap, projects } = portfolio;
  const all = roadmap.phases.flatMap(({ project }) => project ?? []);
  const { featured, others, planned } = orderProjects(all, projects, today);
  const code = featured === null ? null : (projects.get(featured.id)?.code ?? null);
  const isShown = (code !== null && code.skills.length > 0) || portfolio.pictures.has(featured?.id ?? "");
  return isShown || featured === null
    ? { featured, others, planned }
    : { featured: null, others: [featured, ...others], planned };
}
