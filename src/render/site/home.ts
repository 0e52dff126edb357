/** The home page: who the owner is, their skills, projects, progress and latest proofs. */
import type { PublishedDecision } from "../published.ts";
import { progressOf } from "../../roadmap/progress.ts";
import type { Owner } from "../../roadmap/roadmap.ts";
import { blockHtml } from "../block.ts";
import { inlineHtml, inlineText } from "../inline.ts";
import { personLd } from "../machine/person-ld.ts";
import { safeUrl } from "../markdown.ts";
import { isProven, type Portfolio, provenLately } from "../portfolio.ts";
import { homePath, itemPath, phasePath, projectPath, rootFrom, strategyPath } from "./addresses.ts";
import { burnUpFigure } from "./charts.ts";
import { siteTitle } from "./frame.ts";
import { ownerHtml, ownerHtmlInLink, ownerPlain } from "./owner-text.ts";
import type { Page } from "./page.ts";
import { phaseStanding } from "./phase-view.ts";
import { projectView } from "./project-view.ts";
import { proofView } from "./proof-view.ts";
import { skillsByField } from "./skills-by-field.ts";

/** Limits for lists on the home page; other pages show everything. */
const shown = { fields: 8, skills: 4, lately: 6, projectSkills: 5, tools: 8 } as const;

const root = rootFrom(homePath);

/** @param byPhase decisions of each phase; null is the strategy */
export function homePage(
  portfolio: Portfolio,
  byPhase: ReadonlyMap<string | null, readonly PublishedDecision[]>,
  today: string,
): Page {
  const { roadmap, decisions } = portfolio;
  const { owner } = roadmap;
  const counts = countsOf(decisions);
  const strategy = byPhase.get(null) ?? [];
  const name = siteTitle(portfolio);
  const headline = owner.headline === null ? null : inlineText(owner.headline);
  return {
    head: {
      path: homePath,
      title: null,
      description: `${headline === null ? name : `${name}: ${headline}`}. ${counts.proven} of ${counts.progress.total} items proven by work you can open.`,
      above: [],
      data: personLd(portfolio, portfolio.base),
    },
    template: "site/home.html",
    view: {
      ...counts,
      title: ownerHtml(portfolio, roadmap.title),
      owner: {
        name: owner.name,
        headline: owner.headline === null ? null : inlineHtml(owner.headline),
        place: owner.place,
        open: owner.open === null ? null : inlineHtml(owner.open),
        about: owner.about === null ? null : blockHtml(owner.about),
        links: linksOf(owner),
      },
      tools: toolsOf(portfolio).map((tool) => ownerPlain(portfolio, tool)),
      fields: fieldsOf(portfolio),
      projects: roadmap.phases.flatMap(({ project }) =>
        project === null ? [] : [projectView(portfolio, project, root, shown.projectSkills)],
      ),
      burnUp: burnUpFigure(portfolio, byPhase, today),
      phases: roadmap.phases.map((phase) =>
        phaseStanding(portfolio, phase, byPhase.get(phase.id) ?? [], root, today),
      ),
      strategy:
        strategy.length === 0 ? null : { url: `${root}${strategyPath}`, progress: progressOf(strategy) },
      lately: provenLately(decisions, shown.lately).map(({ item, on, proofs }) => ({
        title: ownerHtmlInLink(portfolio, item.title),
        url: `${root}${itemPath(item.id)}`,
        proof: proofs.slice(0, 1).map(proofView)[0],
        on,
      })),
    },
    card: {
      kicker: owner.name === null ? "Portfolio" : inlineText(roadmap.title),
      title: name,
      note: headline ?? `${counts.proven} of ${counts.progress.total} items proven by work you can open`,
      share: counts.progress.total === 0 ? null : counts.progress.done / counts.progress.total,
      done: false,
    },
  };
}

function countsOf(decisions: readonly PublishedDecision[]) {
  const progress = progressOf(decisions);
  const declared = decisions.filter((decision) => decision.done && !isProven(decision)).length;
  const withProof = decisions.filter(isProven);
  const open = withProof.filter(({ proofs }) => proofs.some(({ url }) => url !== null)).length;
  return {
    progress: { ...progress, max: Math.max(1, progress.total) },
    declared,
    proven: open,
    closed: withProof.length - open,
    proofs: withProof.reduce((sum, { proofs }) => sum + proofs.length, 0),
  };
}

/** Technologies used in the projects' code; without code, the fields with something proven. Plain text. */
function toolsOf(portfolio: Portfolio): string[] {
  const stacks = [...portfolio.projects.values()].flatMap(({ code }) => code?.stack ?? []);
  const names = stacks.length > 0 ? stacks : skillsByField(portfolio).map(({ title }) => inlineText(title));
  return [...new Set(names)].slice(0, shown.tools);
}

function fieldsOf(portfolio: Portfolio) {
  const fields = skillsByField(portfolio);
  const phaseOf = new Map(
    portfolio.roadmap.phases.flatMap((phase) => phase.groups.map(({ title }) => [title, phase.id] as const)),
  );
  return fields.slice(0, shown.fields).map(({ title, skills }) => {
    const phase = phaseOf.get(title);
    return {
      title: ownerHtml(portfolio, title),
      skills: skills.slice(0, shown.skills).map(({ title: skill, item, project, proofs, strongest }) => ({
        title: ownerHtmlInLink(portfolio, skill),
        url: `${root}${item === null ? projectPath(project ?? "") : itemPath(item)}`,
        proofs,
        one: proofs === 1,
        proof: proofView(strongest),
      })),
      more:
        skills.length <= shown.skills
          ? null
          : {
              count: skills.length - shown.skills,
              url: phase === undefined ? null : `${root}${phasePath(phase)}`,
            },
    };
  });
}

function linksOf({ github, links }: Owner): { title: string; url: string }[] {
  const own = github === null ? [] : [{ title: `github.com/${github}`, url: `https://github.com/${github}` }];
  const given = links.flatMap(({ title, url }) => {
    const safe = safeUrl(url);
    return safe === null ? [] : [{ title, url: safe }];
  });
  return [...own.filter(({ url }) => !given.some((link) => link.url === url)), ...given];
}
