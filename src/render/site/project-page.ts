/** The page of a project: what it is, how to run it, and which line shows which skill. */
import type { Phase, Project } from "../../roadmap/roadmap.ts";
import { blockHtml } from "../block.ts";
import { inlineText } from "../inline.ts";
import { workLd } from "../machine/work-ld.ts";
import type { Portfolio } from "../portfolio.ts";
import { phasePath, projectPath, rootFrom } from "./addresses.ts";
import { siteTitle } from "./frame.ts";
import { itemRow } from "./item-row.ts";
import { neighbour } from "./neighbour.ts";
import type { Page } from "./page.ts";
import { projectView } from "./project-view.ts";

/** @param all every project, in roadmap order */
export function projectPage(
  portfolio: Portfolio,
  phase: Phase,
  project: Project,
  all: readonly Project[],
): Page {
  const path = projectPath(project.id);
  const root = rootFrom(path);
  const view = projectView(portfolio, project, root, null);
  const { progress, code } = view;
  const index = all.indexOf(project);
  const step = (to: Project | undefined) =>
    neighbour(portfolio, to && { title: to.title, path: projectPath(to.id) }, root);
  const description = project.description === null ? null : inlineText(project.description);
  return {
    head: {
      path,
      title: project.title,
      description: description ?? `${inlineText(project.title)}, a project by ${siteTitle(portfolio)}.`,
      above: [{ title: phase.title, path: phasePath(phase.id) }],
      data: workLd(portfolio, project, portfolio.base),
    },
    template: "site/project.html",
    view: {
      project: view,
      about: project.about === null ? null : blockHtml(project.about),
      items: portfolio.decisions
        .filter(({ item }) => item.project === project.id)
        .map((decision) => itemRow(portfolio, decision, root)),
      before: step(all[index - 1]),
      after: step(all[index + 1]),
    },
    card: {
      kicker: siteTitle(portfolio),
      title: inlineText(project.title),
      note: code === null ? `${progress.done} of ${progress.total} done` : code.stack.join(" · "),
      share: progress.total === 0 ? null : progress.done / progress.total,
      done: progress.total > 0 && progress.done === progress.total,
    },
  };
}
