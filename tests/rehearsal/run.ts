/** A run of a workflow: its jobs, also those of the workflows that it calls. */
import type { WorkflowEvent } from "./event.ts";
import { withinCaller } from "./permissions.ts";
import { type OrdinaryJob, type Permissions, readWorkflow, type Workflow } from "./workflow-file.ts";

export type JobState = "waiting" | "ready" | "success" | "failure" | "skipped" | "cancelled";

/** What one job of a matrix sees in `matrix`, and its index. */
interface MatrixPlace {
  values: Readonly<Record<string, unknown>>;
  index: number;
}

export interface Job {
  /** Its key in its own file, such as "sync". */
  key: string;
  /** As GitHub shows it; "portfolio / sync" for one in a called workflow, "shard (1/2)" for one of a matrix. */
  name: string;
  definition: OrdinaryJob;
  /** Its place in the matrix; null for a job without one, or whose matrix is not known yet. */
  place: MatrixPlace | null;
  /** The secrets that the caller of its workflow hands on, as expressions; null if it sees those of the repository. */
  secrets: Readonly<Record<string, string>> | null;
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
  /** Only one run of a group is in progress; null for a workflow without one. */
  group: string | null;
  /** Whether it waits for another run of its group. */
  waits: boolean;
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
    if (!("uses" in definition)) return [jobOf({ key, name: key, definition, permissions, secrets: null })];
    const called = readWorkflow(read(definition.uses.slice("./".length)));
    if (called.on.workflow_call === undefined) throw new Error(`${definition.uses} cannot be called.`);
    return Object.entries(called.jobs).map(([inner, one]) => {
      if ("uses" in one) throw new Error("A called workflow that calls another is not played.");
      const wanted = one.permissions ?? called.permissions;
      return jobOf({
        key: inner,
        name: `${key} / ${inner}`,
        definition: one,
        permissions: withinCaller(inner, wanted, permissions),
        secrets: definition.secrets,
      });
    });
  });
  if (new Set(jobs.map(({ key }) => key)).size < jobs.length)
    throw new Error("Two jobs with one name in the workflows of a run are not played.");
  return jobs;
}

function jobOf(of: Pick<Job, "key" | "name" | "definition" | "permissions" | "secrets">): Job {
  return { ...of, place: null, state: "waiting", outputs: {}, log: "", workspace: "" };
}

export const hasEnded = ({ state }: Job): boolean => state !== "waiting" && state !== "ready";

/** The jobs that a job needs, with every job of a matrix. @throws if one does not exist */
export function needsOf(run: Run, job: Job): Job[] {
  return job.definition.needs.flatMap((key) => {
    const found = run.jobs.filter((one) => one.key === key);
    if (found.length === 0) throw new Error(`${job.name} needs ${key}, which is not a job.`);
    return found;
  });
}

/**
 * Starts another attempt. Without the failed ones only, every job runs again; with it, those that failed and those that
 * need them. The others keep their outputs (GitHub Docs, "Re-running workflows and jobs").
 */
export function startAgain(run: Run, which: "all" | "failed"): void {
  run.attempt++;
  if (which === "all") run.jobs = run.jobs.filter(({ place }) => (place?.index ?? 0) === 0);
  const again = new Set(
    run.jobs.filter(({ state }) => which === "all" || state === "failure" || state === "cancelled"),
  );
  for (let before = 0; before !== again.size;) {
    before = again.size;
    for (const job of run.jobs) if (needsOf(run, job).some((needed) => again.has(needed))) again.add(job);
  }
  const fresh = { state: "waiting", outputs: {}, log: "", workspace: "" } as const;
  for (const job of again)
    // The matrix is made again only with the job that it comes from.
    Object.assign(
      job,
      fresh,
      which === "all" && job.place !== null ? { place: null, name: nameOf(job) } : {},
    );
}

/** A job's name without its place in the matrix. */
const nameOf = ({ name }: Job): string => name.replace(/ \([^)]*\)$/, "");

/**
 * A job for each combination of a matrix with one list (GitHub Docs, "Running variations of jobs in a workflow").
 * @throws for more than 256 jobs, none, or a matrix that a rehearsal does not play
 */
export function expanded(job: Job, matrix: unknown): Job[] {
  const lists = Object.entries(Object(matrix));
  const [[name, values] = ["", null]] = lists;
  if (lists.length !== 1 || !Array.isArray(values)) throw new Error("Only a matrix of one list is played.");
  if (values.length === 0) throw new Error("Matrix vector does not contain any values");
  if (values.length > 256) throw new Error("A matrix has more than 256 jobs.");
  return values.map((value: unknown, index) => ({
    ...job,
    name: `${job.name} (${String(value)})`,
    place: { values: { [name]: value }, index },
  }));
}
