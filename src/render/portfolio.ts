/** What every page and README is made from. */
import type { RepositoryActivity } from "../activity/repository.ts";
import type { Decision } from "../evidence/decision.ts";
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
  /** Where the site is published, ending with "/"; null when that is not known. */
  base: string | null;
  /** Version of Roadfolio. */
  version: string;
  templates: Templates;
}

/** True for a tick that somebody can check; a self-declared one is only claimed. */
export function isProven({ done, proofs }: Decision): boolean {
  return done && proofs[0]?.kind !== "self";
}

/** The newest proven ticks, the newest first. @param count how many */
export function provenLately(decisions: readonly Decision[], count = 5): Decision[] {
  return decisions
    .filter((decision) => isProven(decision) && decision.on !== null)
    .toSorted((a, b) => compare(b.on ?? "", a.on ?? "") || compare(a.item.id, b.item.id))
    .slice(0, count);
}

/** The decisions on each phase's items, in their order; null is the strategy. */
export function decisionsByPhase({ roadmap, decisions }: Portfolio): Map<string | null, Decision[]> {
  const ids = [null, ...roadmap.phases.map(({ id }) => id)];
  const byPhase = new Map<string | null, Decision[]>(ids.map((id) => [id, []]));
  for (const decision of decisions) byPhase.get(decision.item.phase)?.push(decision);
  return byPhase;
}

/** For ISO days and ids; the rules of a language would take milliseconds to load. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
