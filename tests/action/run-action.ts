/** Runs the Action without GitHub, as the bundle or in this process. */
import { type ActionRun, runBundle, runInProcess, type RunnerJob, runsBundles } from "../support/runner.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

export interface ActionOptions {
  event?: string;
  ref?: string;
  payload?: object;
  inputs?: Record<string, string>;
  environment?: Record<string, string>;
  /** Whether to spawn dist/action.js. */
  bundle?: boolean;
}

const ofAPush = { repository: { default_branch: "main", owner: { login: "ana-souza", type: "User" } } };

export async function runAction(workspace: string, options: ActionOptions = {}): Promise<ActionRun> {
  const { event = "push", ref = "refs/heads/main", payload = ofAPush, environment = {} } = options;
  // No token, unless a test passes one.
  const inputs = { token: "", ...options.inputs };
  const job: RunnerJob = { workspace, event, payload, ref, inputs, environment };
  return (options.bundle ?? runsBundles) ? runBundle(job) : runInProcess(job, new VirtualClock(today));
}

const today = "2026-06-01T12:00:00Z";
