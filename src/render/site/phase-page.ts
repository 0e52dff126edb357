/** The pages of phases, and of the strategy, which has items but no phase. */
import type { PublishedDecision } from "../published.ts";
import { type Progress, progressOf } from "../../roadmap/progress.ts";
import type { Phase } from "../../roadmap/roadmap.ts";
import { html, escapeHtml, type Html } from "../html.ts";
import { inlineText } from "../inline.ts";
import type { Portfolio } from "../portfolio.ts";
import { phasePath, projectPath, rootFrom, strategyPath } from "./addresses.ts";
import { type Card, plainCard } from "./card.ts";
import { credentialView } from "./credential-view.ts";
import { siteTitle } from "./frame.ts";
import { itemRow, type ItemRow } from "./item-row.ts";
import { neighbour } from "./neighbour.ts";
import { ownerHtml, ownerHtmlInLink } from "./owner-text.ts";
import type { Page } from "./page.ts";
import { phaseStanding } from "./phase-view.ts";
import { segmentsOf } from "./segments.ts";

interface GroupView {
  /** For links; null without them. */
  id: string | null;
  title: Html;
  description: Html | null;
  progress: Progress;
  items: ItemRow[];
}

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
  const { progress, goal, segments, says } = phaseStanding(portfolio, phase, own, root, today);
  const { project } = phase;
  const group = (
    of: Pick<GroupView, "id" | "title" | "description">,
    belongs: (decision: PublishedDecision) => boolean,
  ): GroupView => {
    const some = own.filter(belongs);
    return { ...of, progress: progressOf(some), items: some.map((one) => itemRow(portfolio, one, root)) };
  };
  const index = phases.indexOf(phase);
  const step = (to: Phase | undefined) =>
    neighbour(portfolio, to && { title: to.title, path: phasePath(to.id) }, root);
  return {
    head: {
      path,
      title: phase.title,
      description: `${inlineText(phase.title)}: ${progress.done} of ${progress.total} done by ${siteTitle(portfolio)}, each with its proof.`,
      above: [],
      data: null,
    },
    template: "site/phase.html",
    view: {
      goal,
      segments,
      says,
      credential: credentialView(portfolio, { kind: "phase", ...phase }, own, { page: path, root }),
      groups: [
        ...phase.groups.map(({ id, title }) =>
          group(
            { id, title: ownerHtml(portfolio, title), description: null },
            ({ item }) => item.group === id,
          ),
        ),
        ...(project === null
          ? []
          : [
              group(
                {
                  id: null,
                  title: projectLink(portfolio, project, root),
                  description:
                    project.description === null ? null : ownerHtml(portfolio, project.description),
                },
                ({ item }) => item.project === project.id,
              ),
            ]),
      ],
      before: step(phases[index - 1]),
      after: step(phases[index + 1]),
      others: "Other phases",
    },
    card: cardOf(portfolio, inlineText(phase.title), progress, ", each with its proof"),
  };
}

function projectLink(portfolio: Portfolio, { id, title }: { id: string; title: string }, root: string): Html {
  const words = ownerHtmlInLink(portfolio, title).toHTML();
  return html(`<a href="${escapeHtml(`${root}${projectPath(id)}`)}">${words}</a>`);
}

function cardOf(portfolio: Portfolio, title: string, { done, total }: Progress, more: string): Card {
  return plainCard({
    kicker: siteTitle(portfolio),
    title,
    foot: `${done} of ${total} done${more}`,
    segments: segmentsOf({ done, total }),
  });
}

/** @param own the decisions on the strategy's items, at least one */
export function strategyPage(portfolio: Portfolio, own: readonly PublishedDecision[]): Page {
  const root = rootFrom(strategyPath);
  const progress = progressOf(own);
  const kinds = [
    { title: "Habits", kind: "habit" },
    { title: "What opens after a phase", kind: "gate" },
    { title: "Items", kind: "item" },
  ] as const;
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
      goal: null,
      segments: segmentsOf(progress),
      says: `${progress.done} of ${progress.total}. A habit is kept, and never done.`,
      credential: null,
      groups: kinds.flatMap(({ title, kind }): GroupView[] => {
        const some = own.filter(({ item }) => item.kind === kind);
        const items = some.map((one) => itemRow(portfolio, one, root));
        const shown = html(escapeHtml(title));
        return some.length === 0
          ? []
          : [{ id: null, title: shown, description: null, progress: progressOf(some), items }];
      }),
      before: null,
      after: null,
      others: "",
    },
    card: cardOf(portfolio, "Strategy", progress, ""),
  };
}
