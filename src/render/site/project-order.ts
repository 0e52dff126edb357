/** Which project comes first, and in which order the others follow. */
import { addDays } from "../../roadmap/day.ts";
import type { Project } from "../../roadmap/roadmap.ts";
import { safeUrl } from "../markdown.ts";
import type { PublishedCode, PublishedProject } from "../published.ts";

export interface OrderedProjects {
  /** The owner's choice, else the one with most points; null if nothing is known of any project's code. */
  featured: Project | null;
  /** Those with code, most points first. */
  others: Project[];
  /** Those without code, in the order of the plan. */
  planned: Project[];
}

/** Work counts as recent for so many days. */
const recent = 90;

/**
 * @param projects in the order of the plan, which breaks ties
 * @param views what is known of their code, by id
 * @param today ISO day
 */
export function orderProjects(
  projects: readonly Project[],
  views: ReadonlyMap<string, PublishedProject>,
  today: string,
): OrderedProjects {
  const known = projects.map((project) => {
    const { code = null, kept = null } = views.get(project.id) ?? {};
    return { project, hasCode: code !== null || kept !== null, points: pointsOf(project, code, today) };
  });
  const built = known
    .filter(({ project, hasCode }) => hasCode || project.featured)
    .toSorted((a, b) => Number(b.project.featured) - Number(a.project.featured) || b.points - a.points);
  const [first, ...others] = built.map(({ project }) => project);
  return {
    featured: first ?? null,
    others,
    planned: known.flatMap(({ project }) => (built.some((one) => one.project === project) ? [] : [project])),
  };
}

/** What a project has to show: its skills, and whether it is live, checked, tested and worked on. */
function pointsOf({ url }: Project, code: PublishedCode | null, today: string): number {
  const isLive = url !== null && safeUrl(url) !== null;
  if (code === null) return isLive ? 5 : 0;
  const { skills, ci, tests, last } = code;
  const isRecent = last !== null && last.on >= addDays(today, -recent);
  return (
    new Set(skills.map(({ id }) => id)).size +
    (isLive ? 5 : 0) +
    (ci.length > 0 ? 5 : 0) +
    (tests.some(({ count }) => count > 0) ? 3 : 0) +
    (isRecent ? 2 : 0)
  );
}
