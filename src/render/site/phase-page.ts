/** The pages of phases, and of the strategy, which has items but no phase. */
import type { PublishedDecision } from "../published.ts";
import { progressOf } from "../../roadmap/progress.ts";
import type { Phase } from "../../roadmap/roadmap.ts";
import { inlineText } from "../inline.ts";
import type { Portfolio } from "../portfolio.ts";
import { phasePath, projectPath, rootFrom, strategyPath } from "./addresses.ts";
import { siteTitle } from "./frame.ts";
import { itemRow } from "./item-row.ts";
import { ownerHtml } from "./owner-text.ts";
import type { Page } from "./page.ts";
import { phaseStanding } from "./phase-view.ts";
import { neighbour } from "./neighbour.ts";

/** @param own the decisions on its items */
export function phasePage(
  portfolio: Portfolio,
  phase: Phase,
  own: readonly PublishedDecision[],
  today: string,
): Page {
  const { phases } = portfolio.roadmap;
  const path = phasePath(phase.id);
  const root = rootFrom(path);
  const standing = phaseStanding(portfolio, phase, own, root, today);
  const { done, total } = standing.progress;
  const { project } = phase;
  const rows = (belongs: (decision: PublishedDecision) => boolean) =>
    own.filter(belongs).map((decision) => itemRow(portfolio, decision, root));
  const index = phases.indexOf(phase);
  const step = (to: Phase | undefined) =>
    neighbour(portfolio, to && { title: to.title, path: phasePath(to.id) }, root);
  return {
    head: {
      path,
      title: phase.title,
      description: `${inlineText(phase.title)}: ${done} of ${total} done by ${siteTitle(portfolio)}, each with its proof.`,
      above: [],
      data: null,
    },
    template: "site/phase.html",
    view: {
      phase: standing,
      groups: phase.groups.map(({ id, title }) => ({
        title: ownerHtml(portfolio, title),
        url: null,
        items: rows(({ item }) => item.group === id),
      })),
      project:
        project === null
          ? null
          : {
              title: ownerHtml(portfolio, project.title),
              url: `${root}${projectPath(project.id)}`,
              description: project.description === null ? null : ownerHtml(portfolio, project.description),
              items: rows(({ item }) => item.project === project.id),
            },
      before: step(phases[index - 1]),
      after: step(phases[index + 1]),
    },
    card: {
      kicker: siteTitle(portfolio),
      title: inlineText(phase.title),
      note: `${done} of ${total} done, each with its proof`,
      share: total === 0 ? null : done / total,
      done: total > 0 && done === total,
    },
  };
}

/** @param own the decisions on the strategy's items, at least one */
export function strategyPage(portfolio: Portfolio, own: readonly PublishedDecision[]): Page {
  const root = rootFrom(strategyPath);
  const progress = progressOf(own);
  return {
    head: {
      path: strategyPath,
      title: "Strategy",
      description: `What ${siteTitle(portfolio)} keeps doing, and what opens after each phase.`,
      above: [],
      data: null,
    },
    template: "site/phase.html",
    view: {
      phase: {
        goal: null,
        due: null,
        dueDay: null,
        standing: null,
        standingClass: "",
        reason: null,
        left: null,
        progress: { ...progress, max: Math.max(1, progress.total) },
      },
      groups: [{ title: null, url: null, items: own.map((decision) => itemRow(portfolio, decision, root)) }],
      project: null,
      before: null,
      after: null,
    },
    card: {
      kicker: siteTitle(portfolio),
      title: "Strategy",
      note: `${progress.done} of ${progress.total} done`,
      share: progress.total === 0 ? null : progress.done / progress.total,
      done: progress.total > 0 && progress.done === progress.total,
    },
  };
}
