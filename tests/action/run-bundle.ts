/** Runs dist/action.js as the runner does, to its end. */
import { spawnSync } from "node:child_process";
import { actionBundle, type ActionRun, runnerFor } from "../support/runner.ts";

export interface ActionOptions {
  event?: string;
  ref?: string;
  payload?: object;
  inputs?: Record<string, string>;
  environment?: Record<string, string>;
}

const ofAPush = { repository: { default_branch: "main", owner: { login: "ana-souza", type: "User" } } };

export function runAction(workspace: string, options: ActionOptions = {}): ActionRun {
  const { event = "push", ref = "refs/heads/main", payload = ofAPush, environment = {} } = options;
  // Without a token, unless a test gives one: there is no GitHub here.
  const inputs = { token: "", ...options.inputs };
  const runner = runnerFor({ workspace, event, payload, ref, inputs, environment });
  const { status, stdout, stderr } = spawnSync(process.execPath, [actionBundle], {
    cwd: workspace,
    encoding: "utf8",
    env: runner.environment,
  });
  return { status, stdout, stderr, ...runner.left() };
}
