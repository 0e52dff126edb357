/** What every page and README is made from. */
import type { RepositoryActivity } from "../activity/repository.ts";
import type { Decision } from "../evidence/decide.ts";
import type { ProjectView } from "../evidence/projects/project-code.ts";
import type { Roadmap } from "../roadmap/roadmap.ts";
import type { Templates } from "./templates.ts";

export interface Portfolio {
  roadmap: Roadmap;
  /** File name, as a README tells it. */
  roadmapPath: string;
  decisions: readonly Decision[];
  repositories: readonly RepositoryActivity[];
  /** Repositories of projects that are not listed. */
  unlisted: readonly RepositoryActivity[];
  /** What the code of the projects shows, by their ids. */
  projects: ReadonlyMap<string, ProjectView>;
  templates: Templates;
}

/** How many of the newest ticks are told on their own. */
const latelyShown = 5;

/** The newest proven ticks, the newest first; self-declared ones are not proven. */
export function provenLately(decisions: readonly Decision[]): Decision[] {
  return decisions
    .filter(({ done, proofs, on }) => done && on !== null && proofs[0]?.kind !== "self")
    .toSorted((a, b) => (b.on ?? "").localeCompare(a.on ?? "") || a.item.id.localeCompare(b.item.id))
    .slice(0, latelyShown);
}
