/** GitHub Actions: which runs an event starts, which job is next, and who waits. */
import { fill, holds } from "./expression.ts";
import { starts, type WorkflowEvent } from "./event.ts";
import { Queues, type Group } from "./queues.ts";
import { expanded, hasEnded, type Job, type JobState, jobsOf, needsOf, type Run, startAgain } from "./run.ts";
import { readWorkflow, type Workflow } from "./workflow-file.ts";

export interface ServiceOptions {
  /** Paths and texts of the workflow files in a commit. */
  filesAt(sha: string): ReadonlyMap<string, string>;
  /** The context `github`, without what only a job has. */
  githubOf(run: Run): Record<string, unknown>;
  /** The context `vars`. */
  variables: Readonly<Record<string, string>>;
  /** Runs a job, and sets its state and outputs. */
  play(run: Run, job: Job, contexts: Record<string, unknown>): Promise<void>;
}

export class ActionsService {
  /** Every run so far, oldest first. */
  readonly runs: Run[] = [];
  private readonly queues = new Queues();
  private readonly options: ServiceOptions;
  constructor(options: ServiceOptions) {
    this.options = options;
  }

  /** Starts a run of each workflow that the event concerns, but none of its jobs yet: those wait for {@link settle}. */
  deliver(event: WorkflowEvent): Run[] {
    const files = this.options.filesAt(event.sha);
    const read = (path: string): string => {
      const text = files.get(path);
      if (text === undefined) throw new Error(`There is no ${path}.`);
      return text;
    };
    const started = [...files].flatMap(([path, text]): Run[] => {
      const workflow = readWorkflow(text);
      const file = path.slice(path.lastIndexOf("/") + 1);
      if (!starts(event, file, workflow)) return [];
      const jobs = jobsOf(workflow, read);
      const id = this.runs.length + 1;
      const group = groupOf(workflow, read);
      const run = { id, file, workflow: workflow.name, event, group, waits: false, attempt: 1, jobs };
      this.runs.push(run);
      this.enqueue(run);
      return [run];
    });
    this.advance();
    return started;
  }

  /** Plays one job after the other until none is left. */
  async settle(): Promise<void> {
    for (let next = this.next(); next !== null; next = this.next()) {
      const { run, job } = next;
      await this.options.play(run, job, this.contextsOf(run, job));
      const group = this.groupOf(run, job);
      if (group !== null) this.queues.leave(group);
      this.advance();
      if (run.group !== null && run.jobs.every(hasEnded))
        this.queues.leave({ name: run.group, queue: "one" });
      this.advance();
    }
  }

  /** Puts a run in the queue of its group, and cancels the run that waited there. */
  private enqueue(run: Run): void {
    if (run.group === null) return;
    run.waits = true;
    this.queues.enter(
      { name: run.group, queue: "one" },
      {
        start: () => void (run.waits = false),
        cancel: () => run.jobs.forEach((job) => (job.state = "cancelled")),
      },
    );
  }

  /** Starts another attempt of a run, and plays it. */
  async again(run: Run, which: "all" | "failed"): Promise<void> {
    startAgain(run, which);
    this.enqueue(run);
    this.advance();
    await this.settle();
  }

  private next(): { run: Run; job: Job } | null {
    for (const run of this.runs) {
      const job = run.jobs.find(({ state }) => state === "ready");
      if (job !== undefined) return { run, job };
    }
    return null;
  }

  /** Decides about each job whose needs have ended: it is skipped, or gets ready when its group lets it. */
  private advance(): void {
    for (const run of this.runs)
      for (const job of run.waits ? [] : run.jobs) {
        const needs = needsOf(run, job);
        if (job.state !== "waiting" || this.entered.has(job) || !needs.every(hasEnded)) continue;
        const ended = (state: JobState): boolean => needs.some((needed) => needed.state === state);
        const status = {
          succeeded: needs.every(({ state }) => state === "success"),
          failed: ended("failure"),
          cancelled: ended("cancelled"),
        };
        if (!holds(job.definition.if, this.contextsOf(run, job), status)) {
          job.state = "skipped";
          // What needs it may stand before it in the file.
          return this.advance();
        }
        const all = this.matrixJobs(run, job);
        if (all === null) this.enter(run, job);
        else {
          run.jobs.splice(run.jobs.indexOf(job), 1, ...all);
          for (const one of all) this.enter(run, one);
          return this.advance();
        }
      }
  }

  /** The jobs of a matrix that has yet to be built; null if the job has none, or it is built already. */
  private matrixJobs(run: Run, job: Job): Job[] | null {
    const { strategy } = job.definition;
    if (strategy === undefined || job.place !== null) return null;
    const inner = strategy.matrix.replace("fromJSON(", "").replace(") }}", " }}");
    const json = fill(inner, this.contextsOf(run, job));
    return expanded(job, JSON.parse(json));
  }

  /** Jobs that wait in a queue. */
  private readonly entered = new Set<Job>();

  private enter(run: Run, job: Job): void {
    this.entered.add(job);
    const end = (state: "ready" | "cancelled") => (): void => {
      job.state = state;
      this.entered.delete(job);
    };
    const group = this.groupOf(run, job);
    if (group === null) end("ready")();
    else this.queues.enter(group, { start: end("ready"), cancel: end("cancelled") });
  }

  private groupOf(run: Run, job: Job): Group | null {
    const { concurrency } = job.definition;
    if (concurrency === undefined) return null;
    const name = fill(concurrency.group, this.contextsOf(run, job));
    return { name, queue: concurrency.queue ?? "one" };
  }

  private contextsOf(run: Run, job: Job): Record<string, unknown> {
    const needed = needsOf(run, job);
    const needs = job.definition.needs.map((key) => {
      const jobs = needed.filter((one) => one.key === key);
      const outputs = Object.fromEntries(jobs.flatMap((one) => Object.entries(one.outputs)));
      return [key, { result: resultOf(jobs), outputs }];
    });
    return {
      github: this.options.githubOf(run),
      needs: Object.fromEntries(needs),
      vars: this.options.variables,
    };
  }
}

/** The result of a job, or of all jobs of a matrix together. */
function resultOf(jobs: readonly Job[]): JobState {
  const found = (["failure", "cancelled", "success", "skipped"] as const).find((state) =>
    jobs.some((job) => job.state === state),
  );
  return found ?? "waiting";
}

/** The concurrency group of a run: its workflow's, or that of the workflow it calls. @throws if there are several */
function groupOf({ concurrency, jobs }: Workflow, read: (path: string) => string): string | null {
  const called = Object.values(jobs).flatMap((job) =>
    "uses" in job ? (readWorkflow(read(job.uses.slice("./".length))).concurrency ?? []) : [],
  );
  const groups = [...(concurrency === undefined ? [] : [concurrency]), ...called];
  if (groups.length > 1) throw new Error("A run with several concurrency groups is not played.");
  return groups[0]?.group ?? null;
}
