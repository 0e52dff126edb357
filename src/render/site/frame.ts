/** What surrounds every page: head, navigation and footer. */
import { shortSha } from "../../activity/commit.ts";
import { commitUrl, ownIn } from "../../activity/repository.ts";
import { forPeople } from "../../roadmap/day.ts";
import { type Html, html } from "../html.ts";
import { inlineText } from "../inline.ts";
import { breadcrumbsLd, jsonLd } from "../machine/json-ld.ts";
import { isProven, type Portfolio } from "../portfolio.ts";
import { ownerHtml } from "./owner-text.ts";
import { homePath, missingPath, progressPath, resumePath, rootFrom, verifyPath } from "./addresses.ts";

/** One step of the breadcrumbs. */
export interface Crumb {
  /** Inline Markdown. */
  title: string;
  /** Path of the page. */
  path: string;
}

export interface PageHead {
  /** "" for the home page. */
  path: string;
  /** Inline Markdown; null for the home page, which uses the site's title. */
  title: string | null;
  /** Plain text for search engines and link previews. */
  description: string;
  /** Pages above this one, from the top, without the home page. */
  above: readonly Crumb[];
  /** Linked data (JSON-LD) about the page's subject; null for none. */
  data: object | null;
  /** Path of the preview card inside the site; null for none. */
  card: string | null;
  /** Whether it has one column, or charts, which have a style of their own. */
  plain?: boolean;
}

/** The site's title as plain text: the owner's name, or else the roadmap's title. */
export function siteTitle({ roadmap }: Portfolio): string {
  return roadmap.owner.name ?? inlineText(roadmap.title);
}

/** The view for `site/head.html` and `site/foot.html`. */
export function frameOf(
  portfolio: Portfolio,
  { path, title, description, above, data, card, plain: isPlain = false }: PageHead,
  today: string,
) {
  const { base, version, roadmap } = portfolio;
  const name = siteTitle(portfolio);
  const isMissing = path === missingPath;
  // The 404 page is shown at any depth, so its links start at the host's root.
  const root = isMissing ? new URL(base ?? "https://localhost/").pathname : rootFrom(path);
  const at = (to: string): string => `${root}${to}`;
  const plain = title === null ? null : inlineText(title);
  const own = inlineText(roadmap.title);
  const whole = plain === null ? (name === own ? name : `${name}: ${own}`) : `${plain} · ${name}`;
  return {
    isHome: title === null,
    title: whole,
    shortTitle: plain ?? name,
    heading: title === null ? null : unbroken(ownerHtml(portfolio, title)),
    description,
    site: name,
    root,
    isMissing,
    canonical: base === null || isMissing ? null : `${base}${path}`,
    card: base === null || card === null ? null : `${base}${card}`,
    hasFeed: base !== null,
    data: linkedData(data, above, plain, path, base),
    above: above.map((crumb) => ({ title: ownerHtml(portfolio, crumb.title), url: at(crumb.path) })),
    home: at(homePath),
    skills: showsSkills(portfolio) ? at(`${homePath}#skills`) : null,
    projects: roadmap.phases.some(({ project }) => project !== null) ? at(`${homePath}#projects`) : null,
    plan: at(`${homePath}#plan`),
    progress: at(progressPath),
    hasDates: roadmap.phases.some(({ due }) => due !== null),
    resume: at(resumePath),
    verify: at(verifyPath),
    isPlain,
    read: readAt(portfolio, today),
    today,
    todayDay: forPeople(today),
    version,
  };
}

/** A title in which a short piece of code, such as `GROUP BY`, stays on one line. */
function unbroken(title: Html): Html {
  const whole = title.toHTML();
  return html(whole.replace(/<code>[^<>]{1,24}<\/code>/g, (code) => code.replaceAll(" ", "\u00a0")));
}

/** True if the home page has a list of skills. */
function showsSkills({ decisions, projects }: Portfolio): boolean {
  const proven = decisions.some((decision) => decision.item.kind === "item" && isProven(decision));
  return proven || [...projects.values()].some(({ code }) => (code?.skills.length ?? 0) > 0);
}

/** The commit of the portfolio's own repository that was read; null if there is none. */
function readAt({ repositories }: Portfolio, today: string): object | null {
  const own = ownIn(repositories);
  const sha = own?.asOf?.sha ?? own?.newest ?? null;
  if (own === undefined || sha === null) return null;
  const url = own.web === null ? null : commitUrl(own.web, sha);
  return { commit: shortSha(sha), url, day: forPeople(today) };
}

/** Linked data about the page and its breadcrumbs; null if there is neither. */
function linkedData(
  data: object | null,
  above: readonly Crumb[],
  title: string | null,
  path: string,
  base: string | null,
): Html | null {
  const crumbs =
    base === null || title === null || path === missingPath
      ? []
      : [
          { title: "Home", url: base },
          ...above.map((crumb) => ({ title: crumb.title, url: `${base}${crumb.path}` })),
          { title, url: `${base}${path}` },
        ];
  const all = [...(data === null ? [] : [data]), ...(crumbs.length === 0 ? [] : [breadcrumbsLd(crumbs)])];
  return all.length === 0 ? null : jsonLd(all.length === 1 && all[0] !== undefined ? all[0] : all);
}
