/** A run of a workflow: its jobs, also those of the workflows that it calls. */
import type { WorkflowEvent } from "./event.ts";
import { withinCaller } from "./permissions.ts";
import { type OrdinaryJob, type Permissions, readWorkflow, type Workflow } from "./workflow-file.ts";

export type JobState = "waiting" | "ready" | "success" | "failure" | "skipped" | "cancelled";

export interface Job {
  /** Its key in its own file, such as "sync". */
  key: string;
  /** As GitHub shows it; "portfolio / sync" for one in a called workflow. */
  name: string;
  definition: OrdinaryJob;
  permissions: Permissions;
  state: JobState;
  outputs: Record<string, string>;
  /** What its steps printed. */
  log: string;
  /** Its workspace, which stays until the test ends; "" before it runs. */
  workspace: string;
}

export interface Run {
  id: number;
  file: string;
  workflow: string;
  event: WorkflowEvent;
  attempt: number;
  jobs: Job[];
}

/**
 * All jobs of a workflow.
 * @param read the text of a workflow file of the same commit, by its path
 * @throws if a called workflow is missing, cannot be called, or asks for more than its caller may give
 */
export function jobsOf(workflow: Workflow, read: (path: string) => string): Job[] {
  const jobs = Object.entries(workflow.jobs).flatMap(([key, definition]): Job[] => {
    const permissions = definition.permissions ?? workflow.permissions;
    if (!("uses" in definition)) return [jobOf(key, key, definition, permissions)];
    const called = readWorkflow(read(definition.uses.slice("./".length)));
    if (called.on.workflow_call === undefined) throw new Error(`${definition.uses} cannot be called.`);
    return Object.entries(called.jobs).map(([inner, one]) => {
      if ("uses" in one) throw new Error("A called workflow that calls another is not played.");
      const wanted = one.permissions ?? called.permissions;
      return jobOf(inner, `${key} / ${inner}`, one, withinCaller(inner, wanted, permissions));
    });
  });
  if (new Set(jobs.map(({ key }) => key)).size < jobs.length)
    throw new Error("Two jobs with one name in the workflows of a run are not played.");
  return jobs;
}

function jobOf(key: string, name: string, definition: OrdinaryJob, permissions: Permissions): Job {
  const nothing = { state: "waiting", outputs: {}, log: "", workspace: "" } as const;
  return { key, name, definition, permissions, ...nothing, outputs: {} };
}

export const hasEnded = ({ state }: Job): boolean => state !== "waiting" && state !== "ready";

/** The jobs that a job needs. @throws for one that does not exist */
export function needsOf(run: Run, job: Job): Job[] {
  return job.definition.needs.map((key) => {
    const found = run.jobs.find((one) => one.key === key);
    if (found === undefined) throw new Error(`${job.name} needs ${key}, which is not a job.`);
    return found;
  });
}

/**
 * Starts another attempt. Without the failed ones only, every job runs again; with it, those that failed and those that
 * need them. The others keep their outputs (GitHub Docs, "Re-running workflows and jobs").
 */
export function startAgain(run: Run, which: "all" | "failed"): void {
  run.attempt++;
  const again = new Set(
    run.jobs.filter(({ state }) => which === "all" || state === "failure" || state === "cancelled"),
  );
  for (let before = 0; before !== again.size;) {
    before = again.size;
    for (const job of run.jobs) if (needsOf(run, job).some((needed) => again.has(needed))) again.add(job);
  }
  for (const job of again) Object.assign(job, { state: "waiting", outputs: {}, log: "", workspace: "" });
}
