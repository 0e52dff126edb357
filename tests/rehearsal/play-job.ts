/** Runs the steps of one job. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { StepFailed } from "./action-double.ts";
import { actionOf } from "./actions/known.ts";
import { type Contexts, fill, holds } from "./expression.ts";
import { runProgram } from "./machine.ts";
import type { Job } from "./run.ts";
import { readPairs } from "./step-files.ts";
import { type JobPlace, variablesOf } from "./variables.ts";
import type { Step } from "./workflow-file.ts";

export interface JobToPlay extends JobPlace {
  job: Job;
  token: string;
  /** Whether our own programs are the built ones, in processes of their own. */
  bundle: boolean;
  /** `github`, `needs` and `vars`, which the job's own conditions may use too. */
  contexts: Contexts;
  /** The context `secrets`, which only variables and inputs may use. */
  secrets?: Readonly<Record<string, string>>;
}

interface StepResult {
  outcome: "success" | "failure" | "skipped";
  outputs: Record<string, string>;
}

/** What the steps so far left behind. */
interface Progress {
  steps: Record<string, StepResult>;
  environment: Record<string, string>;
  afterwards: (() => Promise<void>)[];
}

/** Runs all steps, and sets the job's state, outputs, log and workspace. @throws for what a rehearsal does not play */
export async function playJob(playing: JobToPlay): Promise<void> {
  const { job, machine } = playing;
  const { definition } = job;
  job.workspace = machine.workspace;
  const progress: Progress = { steps: {}, environment: {}, afterwards: [] };
  let failed = false;
  for (const [index, step] of definition.steps.entries()) {
    const contexts = contextsOf(playing, progress);
    const runs = holds(step.if, contexts, { succeeded: !failed, failed, cancelled: false });
    const result = runs ? await playStep(step, playing, progress, contexts) : skipped;
    progress.steps[step.id ?? `__${index}`] = result;
    failed ||= result.outcome === "failure";
  }
  for (const work of progress.afterwards.toReversed()) await work();
  const contexts = contextsOf(playing, progress);
  job.outputs = filled(definition.outputs, contexts);
  if (definition.environment !== undefined) fill(definition.environment.url, contexts);
  job.state = failed ? "failure" : "success";
}

const skipped: StepResult = { outcome: "skipped", outputs: {} };

async function playStep(
  step: Step,
  playing: JobToPlay,
  progress: Progress,
  contexts: Contexts,
): Promise<StepResult> {
  const result: StepResult = { outcome: "success", outputs: {} };
  try {
    await (step.run === undefined ? playAction(step, playing) : playScript(step.run, playing));
  } catch (cause) {
    if (!(cause instanceof StepFailed)) throw cause;
    playing.job.log += `${cause.message}\n`;
    result.outcome = "failure";
  }
  return result;

  async function playScript(script: string, { machine, job }: JobToPlay): Promise<void> {
    const file = join(machine.temp, "script.sh");
    const files = { GITHUB_OUTPUT: "", GITHUB_ENV: "", GITHUB_STEP_SUMMARY: "" };
    for (const name of ["GITHUB_OUTPUT", "GITHUB_ENV", "GITHUB_STEP_SUMMARY"] as const) {
      files[name] = join(machine.temp, name.toLowerCase());
      writeFileSync(files[name], "");
    }
    writeFileSync(file, fill(script, contexts));
    const environment = {
      ...variablesOf(playing),
      ...progress.environment,
      ...filled(step.env, withSecrets(playing, contexts)),
      ...files,
    };
    // The runner's default for a step without `shell`.
    const { status, output } = await runProgram(machine, "bash", ["-e", file], environment);
    job.log += output + readFileSync(files.GITHUB_STEP_SUMMARY, "utf8");
    Object.assign(result.outputs, readPairs(readFileSync(files.GITHUB_OUTPUT, "utf8")));
    Object.assign(progress.environment, readPairs(readFileSync(files.GITHUB_ENV, "utf8")));
    if (status !== 0) throw new StepFailed(`Process completed with exit code ${status}.`);
  }

  async function playAction({ uses = "", env, with: given }: Step, { job }: JobToPlay): Promise<void> {
    if (Object.keys(env).length > 0) throw new Error(`${uses}: variables of an action are not played.`);
    const action = actionOf(uses);
    const unknown = Object.keys(given).filter((name) => !(name in action.inputs));
    if (unknown.length > 0) throw new Error(`${uses}: no rehearsal knows its input ${unknown.join(", ")}.`);
    await action.play({
      ...playing,
      permissions: job.permissions,
      inputs: filled({ ...action.inputs, ...given }, withSecrets(playing, contexts)),
      output: (name, value) => void (result.outputs[name] = value),
      print: (line) => void (job.log += `${line}\n`),
      afterwards: (work) => void progress.afterwards.push(work),
    });
  }
}

function contextsOf(
  { contexts, token, machine, job }: JobToPlay,
  { steps, environment }: Progress,
): Contexts {
  const github = { ...Object(contexts["github"]), token, workspace: machine.workspace };
  const named = Object.entries(steps).map(([id, { outcome, outputs }]) => [
    id,
    { outcome, conclusion: outcome, outputs },
  ]);
  const { place } = job;
  return {
    ...contexts,
    ...(place === null ? {} : { matrix: place.values, strategy: { "job-index": place.index } }),
    github,
    steps: Object.fromEntries(named),
    env: environment,
    runner: { os: "Linux", temp: machine.temp },
  };
}

function withSecrets({ secrets }: JobToPlay, contexts: Contexts): Contexts {
  return secrets === undefined ? contexts : { ...contexts, secrets };
}

function filled(values: Readonly<Record<string, string>>, contexts: Contexts): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, fill(value, contexts)]));
}
