/** A project on its card and its own page. */
import { progressOf } from "../../roadmap/progress.ts";
import type { Project } from "../../roadmap/roadmap.ts";
import { safeUrl } from "../markdown.ts";
import type { Portfolio } from "../portfolio.ts";
import { keptInWords, projectCodeHtml } from "../project-code.ts";
import { projectLink } from "../project-link.ts";
import { ownerHtml, ownerHtmlInLink } from "./owner-text.ts";
import { projectPath } from "./addresses.ts";

/** @param skillsShown maximum number of skills, the rest is only counted; null for all */
export function projectView(
  portfolio: Portfolio,
  project: Project,
  root: string,
  skillsShown: number | null,
) {
  const { decisions, repositories, unlisted, projects } = portfolio;
  const { code = null, kept = null } = projects.get(project.id) ?? {};
  const source = projectLink({ ...project, url: null }, [...repositories, ...unlisted]);
  return {
    title: ownerHtmlInLink(portfolio, project.title),
    url: `${root}${projectPath(project.id)}`,
    description: project.description === null ? null : ownerHtml(portfolio, project.description),
    live: project.url === null ? null : safeUrl(project.url),
    source,
    progress: progressOf(decisions.filter(({ item }) => item.project === project.id)),
    code: code === null ? null : projectCodeHtml(code, skillsShown),
    kept: keptInWords(kept),
  };
}
