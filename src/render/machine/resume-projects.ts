/** The roadmap's projects, as résumé entries. */
import { isProven, type Portfolio } from "../portfolio.ts";
import { projectLink } from "../project-link.ts";
import type { Project } from "../../roadmap/roadmap.ts";
import { plainText, plainTextIfAny } from "./plain-text.ts";
import { provenTitles } from "./proven-fields.ts";
import type { ResumeProject } from "./resume-document.ts";
import { webAddress } from "./web-address.ts";

/**
 * Projects with something to show: the owner's code or a proven item. Projects that are only planned are left
 * out.
 */
export function resumeProjects(portfolio: Portfolio): ResumeProject[] {
  return portfolio.roadmap.phases.flatMap(({ project }) => {
    const entry = project === null ? null : resumeProject(portfolio, project);
    return entry === null ? [] : [entry];
  });
}

function resumeProject(portfolio: Portfolio, project: Project): ResumeProject | null {
  const { decisions, projects, repositories, unlisted } = portfolio;
  const own = decisions.filter(({ item }) => item.project === project.id);
  const code = projects.get(project.id)?.code ?? null;
  const days = own
    .filter(isProven)
    .flatMap(({ on }) => (on === null ? [] : [on]))
    .toSorted();
  if (code === null && !own.some(isProven)) return null;
  return {
    name: plainText(project.title) || project.id,
    description: plainTextIfAny(project.description),
    url: webAddress(projectLink(project, [...repositories, ...unlisted])),
    startDate: days[0],
    // A project is ongoing until all of its items are done.
    endDate: own.every(({ done }) => done) ? days.at(-1) : undefined,
    keywords: code?.stack ?? [],
    highlights: provenTitles(own),
  };
}
