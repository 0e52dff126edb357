/** Adds what text says about a phase: its goal, its project, its dates. */
import type { NumberOrder } from "./dates.ts";
import type { DraftPhase } from "./draft.ts";
import type { Prose } from "./entry.ts";
import { isProject, projectOf } from "./projects.ts";
import { scheduleIn } from "./schedule-in.ts";
import { isDue, isDuration, isGoal, projectName } from "./words.ts";

/** @returns whether the roadmap has a place for it */
export function addProse(phase: DraftPhase, { lead, rest, labels }: Prose, order: NumberOrder): boolean {
  const inner = labels.at(-1);
  if (inner !== undefined && isProject(inner)) {
    const project = projectOf(phase, inner);
    if (project === null) return false;
    project.description = [project.description, saidOf(lead, rest)].filter((part) => part !== "").join(" ");
    return true;
  }
  if (lead === null || inner !== phase.label) return false;
  if (isGoal(lead) && phase.goal === null) {
    phase.goal = rest;
    return true;
  }
  if (!isDue(lead) && !isDuration(lead)) return false;
  const said = scheduleIn(rest, order);
  const { due, months, span } = phase.schedule;
  phase.schedule = { due: due ?? said.due, months: months ?? said.months, span: span ?? said.span };
  return said.due !== null || said.months !== null;
}

/** "An API that serves failure data: my own project" has no label, only a colon. */
function saidOf(lead: string | null, rest: string): string {
  return lead === null || projectName(lead) !== null ? rest : `${lead}: ${rest}`;
}

/** True for text that is about a plan, such as a goal, so that it is reported when the roadmap has no place for it. */
export function saysSomething({ lead, labels }: Prose): boolean {
  const inner = labels.at(-1);
  return (
    (lead !== null && (isGoal(lead) || isDue(lead) || isDuration(lead))) ||
    (inner !== undefined && isProject(inner))
  );
}
