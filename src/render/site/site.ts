/** The whole site, as files. It depends on today's date and is never committed. */
import type { PublishedDecision } from "../published.ts";
import { stampOf } from "../../text/stamp.ts";
import { decisionsByPhase, type Portfolio } from "../portfolio.ts";
import { type Badge, renderBadges } from "../badges.ts";
import { credentialFiles } from "../credentials/credential-files.ts";
import { datesFile, datesIcs } from "../machine/dates.ts";
import { feedFile, feedXml } from "../machine/feed.ts";
import { resumeFile, resumeJson } from "../machine/resume-json.ts";
import { robotsTxt, sitemapFile, sitemapXml } from "../machine/sitemap.ts";
import { portfolioJson, publicPortfolio } from "../portfolio-json.ts";
import { fileOfPage, missingPath } from "./addresses.ts";
import type { Card } from "./card.ts";
import { frameOf } from "./frame.ts";
import { homePage } from "./home.ts";
import { itemPage } from "./item-page.ts";
import { missingPage } from "./missing-page.ts";
import type { Page } from "./page.ts";
import { phasePage, strategyPage } from "./phase-page.ts";
import { projectsOf } from "./project-view.ts";
import { progressPage } from "./progress-page.ts";
import { projectPage } from "./project-page.ts";
import { resumePage } from "./resume-page.ts";
import { verifyPage } from "./verify-page.ts";
import type { TemplateName } from "../templates.ts";

/** Bytes that a page may have with its styles, uncompressed. */
const heaviest = 60_000;

/** A file of the site: text, a preview card that is drawn when it is written, or a picture. */
export interface SiteFile {
  /** Relative to the site's folder, with "/". */
  path: string;
  content: string | Card | Copied;
}

/** A file that is copied as it is. */
export interface Copied {
  base64: string;
}

/**
 * @param today ISO day
 * @param badges the ones written to the repository
 */
export function renderSite(
  portfolio: Portfolio,
  today: string,
  badges: readonly Badge[] = renderBadges(portfolio),
): SiteFile[] {
  const { templates, roadmap } = portfolio;
  const pages = pagesOf(portfolio, today);
  const render = (...names: TemplateName[]): string =>
    names.map((name) => templates.render(name, {})).join("");
  const style = [
    { path: "style.css", content: render("site/style.css") },
    { path: "theme.css", content: render(`theme/${roadmap.site.theme}.css`) },
    { path: "icon.svg", content: render("site/icon.svg") },
  ];
  const room = heaviest - style.reduce((sum, { content }) => sum + bytesOf(content), 0);
  return [
    ...pages.flatMap((page) => filesOf(page, portfolio, today, room)),
    ...style,
    { path: "pages.css", content: render("site/pages.css", "site/chart.css") },
    ...[...portfolio.pictures.values()].map(({ path, base64 }) => ({ path, content: { base64 } })),
    ...machineFiles(portfolio, pages, today),
    ...badges.map(({ name, content }) => ({ path: `badges/${name ?? "progress"}.svg`, content })),
  ];
}

/** In UTF-8. */
function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Machine-readable files. The feed, sitemap and robots.txt need the site's address. */
function machineFiles(portfolio: Portfolio, pages: readonly Page[], today: string): SiteFile[] {
  const { base, roadmap, templates } = portfolio;
  const dates = datesIcs(portfolio, base);
  const data = publicPortfolio(portfolio, today);
  const files: SiteFile[] = [
    { path: "portfolio.json", content: portfolioJson(data) },
    ...credentialFiles(data, templates),
    { path: resumeFile, content: resumeJson(portfolio, roadmap.resume, base, today) },
    ...(dates === null ? [] : [{ path: datesFile, content: dates }]),
  ];
  if (base === null) return files;
  const known = pages.filter(({ head }) => head.path !== missingPath);
  return [
    ...files,
    { path: feedFile, content: feedXml(portfolio, base) },
    {
      path: sitemapFile,
      content: sitemapXml(known.map(({ head }) => ({ url: `${base}${head.path}`, on: null }))),
    },
    { path: "robots.txt", content: robotsTxt(base) },
  ];
}

function pagesOf(portfolio: Portfolio, today: string): Page[] {
  const { roadmap, decisions } = portfolio;
  const byPhase = decisionsByPhase(portfolio);
  const of = (phase: string | null): readonly PublishedDecision[] => byPhase.get(phase) ?? [];
  const { featured, others, planned } = projectsOf(portfolio, today);
  const projects = [...(featured === null ? [] : [featured]), ...others, ...planned];
  return [
    homePage(portfolio, byPhase, today),
    ...roadmap.phases.map((phase) => phasePage(portfolio, phase, of(phase.id), today)),
    ...(of(null).length > 0 ? [strategyPage(portfolio, of(null))] : []),
    ...roadmap.phases.flatMap((phase) =>
      phase.project === null ? [] : [projectPage(portfolio, phase, phase.project, projects)],
    ),
    ...decisions.flatMap((_decision, index) => itemPage(portfolio, index)),
    progressPage(portfolio, byPhase, today),
    resumePage(portfolio, today),
    verifyPage(portfolio),
    missingPage(portfolio),
  ];
}

/** @param room bytes that the page may have */
function filesOf(page: Page, portfolio: Portfolio, today: string, room: number): SiteFile[] {
  const { head, template, view, card, smaller } = page;
  const drawn = card === null || portfolio.base === null ? null : cardFile(head.path, card);
  const frame = frameOf(portfolio, { ...head, card: drawn?.path ?? null }, today);
  const content = portfolio.templates.render(template, { ...view, frame });
  if (smaller !== undefined && bytesOf(content) > room) return filesOf(smaller(), portfolio, today, room);
  return [{ path: fileOfPage(head.path), content }, ...(drawn === null ? [] : [drawn])];
}

/**
 * The name changes with the content, because other sites cache a preview for as long as its address stays the
 * same.
 */
function cardFile(page: string, card: Card): SiteFile {
  const name = page === "" ? "home" : page.replace(/\/$/, "");
  return { path: `cards/${name}-${stampOf(JSON.stringify(card))}.png`, content: card };
}
