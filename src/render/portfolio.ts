/** The input of every page and README. */
import type { RepositoryActivity } from "../activity/repository.ts";
import type { Decision } from "../evidence/decision.ts";
import type { ProjectView } from "../evidence/projects/project-code.ts";
import type { Roadmap } from "../roadmap/roadmap.ts";
import type { Templates } from "./templates.ts";

export interface Portfolio {
  roadmap: Roadmap;
  /** File name, as shown in READMEs. */
  roadmapPath: string;
  decisions: readonly Decision[];
  repositories: readonly RepositoryActivity[];
  /** Repositories that only projects name. */
  unlisted: readonly RepositoryActivity[];
  /** What each project's code shows, by project id. */
  projects: ReadonlyMap<string, ProjectView>;
  /** Address of the site, ending with "/"; null if unknown. */
  base: string | null;
  /** Version of Roadfolio. */
  version: string;
  templates: Templates;
}

/** True for a tick that anyone can check, unlike a self-declared one. */
export function isProven({ done, proofs }: Decision): boolean {
  return done && proofs[0]?.kind !== "self";
}

/** The latest proven ticks, newest first. @param count maximum number */
export function provenLately(decisions: readonly Decision[], count = 5): Decision[] {
  return decisions
    .filter((decision) => isProven(decision) && decision.on !== null)
    .toSorted((a, b) => compare(b.on ?? "", a.on ?? "") || compare(a.item.id, b.item.id))
    .slice(0, count);
}

/** The decisions of each phase, in order; null is the strategy. */
export function decisionsByPhase({ roadmap, decisions }: Portfolio): Map<string | null, Decision[]> {
  const ids = [null, ...roadmap.phases.map(({ id }) => id)];
  const byPhase = new Map<string | null, Decision[]>(ids.map((id) => [id, []]));
  for (const decision of decisions) byPhase.get(decision.item.phase)?.push(decision);
  return byPhase;
}

/** For ISO days and ids. Loading locale-aware comparison would take milliseconds. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
