/** The home page: who the owner is, their best project with its pinned code, the weeks, projects, skills and the plan. */
import type { PublishedDecision } from "../published.ts";
import { addDays, lastDayOf, whenForPeople } from "../../roadmap/day.ts";
import type { Owner, Project, Roadmap } from "../../roadmap/roadmap.ts";
import { inlineHtml, inlineText } from "../inline.ts";
import { personLd } from "../machine/person-ld.ts";
import { isProven, type Portfolio, provenLately } from "../portfolio.ts";
import { homePath, itemPath, projectPath, resumePath, rootFrom, strategyPath } from "./addresses.ts";
import { buttonsOf } from "./buttons.ts";
import { plainCard } from "./card.ts";
import { figureView } from "./code/figure-view.ts";
import { siteTitle } from "./frame.ts";
import { itemRow } from "./item-row.ts";
import { ownerHtml, ownerHtmlInLink } from "./owner-text.ts";
import type { Page } from "./page.ts";
import { phaseStanding } from "./phase-view.ts";
import { featuredLines, otherLines } from "./pinned-window.ts";
import { projectsOf, projectView, shownOf } from "./project-view.ts";
import { scoreOf } from "./score.ts";
import { segmentsOf } from "./segments.ts";
import { isSkill, skillsByField } from "./skills-by-field.ts";
import { weeksView } from "./weeks-view.ts";

/** Limits for lists on the home page; other pages show everything. */
const shown = {
  fields: 8,
  tools: 10,
  named: 12,
  phases: 16,
  segments: 10,
  next: 3,
  lately: 8,
  /** In days. */
  recent: 90,
  open: 8,
  onCard: 60,
} as const;

/** Projects beside the first one, and rows of a field, the most first. The next is for a page that is too large. */
const sizes = [
  { works: 4, rows: 9 },
  { works: 3, rows: 9 },
  { works: 3, rows: 7 },
  { works: 2, rows: 5 },
  { works: 1, rows: 3 },
  { works: 1, rows: 2 },
] as const;

const root = rootFrom(homePath);

/**
 * @param byPhase decisions of each phase; null is the strategy
 * @param size 0 for the longest lists
 */
export function homePage(
  portfolio: Portfolio,
  byPhase: ReadonlyMap<string | null, readonly PublishedDecision[]>,
  today: string,
  size = 0,
): Page {
  const most = sizes[size] ?? sizes[0];
  const { roadmap, decisions } = portfolio;
  const { owner } = roadmap;
  const name = siteTitle(portfolio);
  const headline = owner.headline === null ? null : inlineText(owner.headline);
  const score = scoreOf(decisions);
  const { featured, others, planned } = projectsOf(portfolio, today);
  const works = [...others, ...planned];
  return {
    head: {
      path: homePath,
      title: null,
      description: `${headline === null ? name : `${name}: ${headline}`}. ${score.says}${score.rest}`,
      above: [],
      data: personLd(portfolio, portfolio.base),
    },
    template: "site/home.html",
    view: {
      title: ownerHtml(portfolio, roadmap.title),
      fit: fitOf(name),
      owner: ownerView(owner, portfolio.abouts),
      buttons: buttonsOf(owner, `${root}${resumePath}`),
      score,
      tools: toolsOf(portfolio, featured === null ? works : [featured, ...works]),
      lead: leadOf(portfolio, featured),
      newest: featured === null ? newestOf(portfolio, today) : null,
      next: featured === null && score.proven === 0 ? nextOf(portfolio) : [],
      weeks: weeksView(portfolio, root, today),
      works: works.slice(0, most.works).map((project) => ({
        ...projectView(portfolio, project, root),
        ...shownOf(portfolio, project, root, otherLines, "path"),
      })),
      worksMore: works.slice(most.works, most.works + shown.named).map((project) => ({
        title: ownerHtmlInLink(portfolio, project.title),
        url: `${root}${projectPath(project.id)}`,
      })),
      fields: fieldsOf(portfolio, most.rows),
      ...openOf(decisions, portfolio),
      ...strategyOf(roadmap, byPhase.get(null) ?? []),
      phases: roadmap.phases.map((phase) =>
        phaseStanding(
          portfolio,
          phase,
          byPhase.get(phase.id) ?? [],
          root,
          today,
          roadmap.phases.length > shown.phases ? shown.segments : undefined,
        ),
      ),
    },
    card: plainCard({
      kicker: owner.name === null ? "Portfolio" : inlineText(roadmap.title),
      title: name,
      note: headline ?? "",
      foot: score.says,
      proven: score.proven > 0,
      segments: segmentsOf({ done: score.proven, total: score.total }, shown.onCard),
    }),
    ...(size < sizes.length - 1 ? { smaller: () => homePage(portfolio, byPhase, today, size + 1) } : {}),
  };
}

/** The class of a name, "f0" to "f3", by its longest word, which has to fit into the column. */
function fitOf(name: string): string {
  const longest = Math.max(...name.split(/[\s-]+/).map((word) => word.length));
  return `f${[9, 12, 15].filter((most) => longest > most).length}`;
}

function ownerView({ name, headline, open, place, about }: Owner, abouts: Portfolio["abouts"]) {
  return {
    name,
    headline: headline === null ? null : inlineHtml(headline),
    open: open === null ? null : inlineHtml(open),
    // What is sought ends with a full stop, whether the owner wrote one or not.
    stop: open !== null && !/[.!?]$/.test(inlineText(open)),
    place,
    about: abouts.get(about ?? "") ?? null,
  };
}

/** Technologies used in the projects' code, those of the first project first. Plain text. */
function toolsOf({ projects }: Portfolio, order: readonly { id: string }[]): string[] {
  const stacks = order.flatMap(({ id }) => projects.get(id)?.code?.stack ?? []);
  return [...new Set(stacks)].slice(0, shown.tools);
}

/** The strategy's page, and whether there is nothing planned at all. */
function strategyOf({ phases }: Roadmap, strategy: readonly PublishedDecision[]) {
  return {
    strategy: strategy.length === 0 ? null : `${root}${strategyPath}`,
    empty: phases.length === 0 && strategy.length === 0,
  };
}

function leadOf(portfolio: Portfolio, lead: Project | null): object | null {
  return lead === null
    ? null
    : { ...projectView(portfolio, lead, root), ...shownOf(portfolio, lead, root, featuredLines, "lines") };
}

/** The newest proven item with its lines, or the items proven most recently if no lines can be shown. */
function newestOf(portfolio: Portfolio, today: string): object | null {
  const lately = provenLately(portfolio.decisions.filter(isSkill), shown.lately);
  const [newest] = lately;
  if (newest === undefined || newest.proofs.length === 0) return null;
  const { item, on, figures } = newest;
  const figure = figures.find(({ lines }) => lines.length > 0);
  return {
    title: ownerHtmlInLink(portfolio, item.title),
    url: `${root}${itemPath(item.id)}`,
    when: on === null ? null : whenForPeople(on),
    isRecent: lastDayOf(on ?? today) >= addDays(today, -shown.recent),
    figure:
      figure === undefined ? null : figureView(portfolio, figure, { folder: "", says: "commit", id: null }),
    rows: figure === undefined ? lately.map((one) => itemRow(portfolio, one, root, false)) : [],
    closed: lately.every(({ proofs }) => proofs.every(({ url }) => url === null)),
  };
}

/** The next open items, with what would prove each. */
function nextOf(portfolio: Portfolio): object[] {
  return portfolio.decisions
    .filter((decision) => isSkill(decision) && !decision.done)
    .slice(0, shown.next)
    .map(({ item, code }) => ({
      title: ownerHtmlInLink(portfolio, item.title),
      url: `${root}${itemPath(item.id)}`,
      shows: code.find(({ shows }) => shows !== null)?.shows ?? null,
    }));
}

/** If there are many fields, the smallest are combined, so that none of their skills is lost. */
function fieldsOf(portfolio: Portfolio, most: number) {
  const all = skillsByField(portfolio, root);
  const named = all.length <= shown.fields ? all.length : shown.fields - 1;
  const large = new Set(all.toSorted((a, b) => b.rows.length - a.rows.length).slice(0, named));
  const rest = all.filter((field) => !large.has(field)).flatMap(({ rows }) => rows);
  const fields = [
    ...all.filter((field) => large.has(field)),
    ...(rest.length === 0 ? [] : [{ title: "Other fields", rows: rest }]),
  ];
  return fields.map(({ title, rows }) => ({
    title: ownerHtml(portfolio, title),
    count: rows.length,
    rows: rows.slice(0, most),
    more: Math.max(0, rows.length - most),
  }));
}

/** Skills that are not proven, without the parts of projects. */
function openOf(decisions: readonly PublishedDecision[], portfolio: Portfolio) {
  const open = decisions.filter(
    (decision) => isSkill(decision) && !isProven(decision) && decision.item.project === null,
  );
  return {
    open: open.slice(0, shown.open).map(({ item }) => ({
      title: ownerHtmlInLink(portfolio, item.title),
      url: `${root}${itemPath(item.id)}`,
    })),
    openMore: Math.max(0, open.length - shown.open),
  };
}
