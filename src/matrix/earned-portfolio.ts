/** What the credentials of one learner are made from: the part of a portfolio.json that is complete. */
import packageJson from "../../package.json" with { type: "json" };
import type { SharedPlace } from "../cohort/hand-over.ts";
import { completedOn } from "../render/credentials/completed.ts";
import { hasPlace } from "../render/credentials/earned.ts";
import { criteriaOf } from "../render/credentials/criteria.ts";
import { madeBy, publicItem } from "../render/portfolio-json.ts";
import type { PublishedDecision, PublishedRepository } from "../render/published.ts";
import { progressOf } from "../roadmap/progress.ts";
import type { Phase, Roadmap } from "../roadmap/roadmap.ts";

export interface Earning {
  roadmap: Roadmap;
  decisions: readonly PublishedDecision[];
  repositories: readonly PublishedRepository[];
  /** Address of the learner's site, ending with "/"; null if unknown. */
  base: string | null;
  /** Path of the learner's roadmap. */
  path: string;
  shared: SharedPlace | null;
  /** ISO day. */
  today: string;
}

/** @returns text of portfolio.json. If nothing is complete, it has no phases, which withdraws everything issued before */
export function earnedPortfolio(earning: Earning): string {
  const { roadmap, repositories, base, path, shared, today } = earning;
  const decisions = earning.decisions.map(withoutUncheckedTick);
  const phases = roadmap.phases.flatMap((phase) => earnedPhase(phase, decisions));
  const ids = new Set(phases.map(({ id }) => id));
  return JSON.stringify({
    version: 1,
    generator: "roadfolio",
    made: {
      ...madeBy(repositories, packageJson.version, path),
      ...(shared === null ? {} : { shared }),
    },
    url: base,
    title: roadmap.title,
    asOf: today,
    owner: { name: roadmap.owner.name, github: roadmap.owner.github },
    progress: progressOf(decisions),
    phases,
    items: decisions
      .filter(({ item }) => item.phase !== null && ids.has(item.phase))
      .map((decision) => ({ ...publicItem(decision), change: undefined })),
    repositories: repositories.map(({ name, web, branch, view }) => ({ name, url: web, branch, view })),
  });
}

/** A recorded tick that this run could not check is the learner's word. */
function withoutUncheckedTick(decision: PublishedDecision): PublishedDecision {
  return decision.doubt?.kind === "unseen" ? { ...decision, done: false, proofs: [] } : decision;
}

function isComplete(own: readonly PublishedDecision[]): boolean {
  const states = own.map(({ done, on, proofs }) => ({ done, on, kind: proofs[0]?.kind }));
  return completedOn(states) !== null;
}

type EarnedPhase = Pick<Phase, "id" | "title" | "goal"> & { project: object | null };

/** A phase that is complete, or whose project is. */
function earnedPhase(
  { id, title, goal, project }: Phase,
  decisions: readonly PublishedDecision[],
): EarnedPhase[] {
  const own = decisions.filter(({ item }) => item.phase === id);
  const made =
    project === null || !hasPlace(project) ? [] : decisions.filter(({ item }) => item.project === project.id);
  const isWhole = isComplete(own);
  if (!isWhole && !isComplete(made)) return [];
  const ofProject =
    project === null
      ? null
      : {
          id: project.id,
          title: project.title,
          description: project.description,
          path: project.path,
          repository: project.repository,
          ...(isComplete(made) ? { credential: { criteria: criteriaOf(made) } } : {}),
        };
  return [
    {
      id,
      title,
      goal,
      project: ofProject,
      ...(isWhole ? { credential: { criteria: criteriaOf(own) } } : {}),
    },
  ];
}
