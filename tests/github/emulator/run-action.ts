/**
 * Runs dist/action.js as the runner does, against a GitHub of this process: the emulator answers from the same event
 * loop, so nothing here may block.
 */
import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { actionBundle, type ActionRun, runnerFor } from "../../support/runner.ts";
import { pushEvent, type ActionEvent } from "./action-events.ts";
import type { Scene } from "./scene.ts";

export interface RunOptions {
  /** A push to main without. */
  event?: ActionEvent;
  /** Those of action.yml that are not at their default. */
  inputs?: Record<string, string>;
  /** Whose token the run has: a workflow's own without. */
  as?: string;
  /** Multiplies all waits and the timeout of requests. */
  timeFactor?: string;
  environment?: Record<string, string>;
}

/**
 * Runs it once, to its end. Its output comes without the lines that tell the runner what to hide, which it shows
 * nobody; it has hidden nothing here.
 * @param workspace the checked out repository
 */
export async function runAction(
  workspace: string,
  github: Scene,
  options: RunOptions = {},
): Promise<ActionRun> {
  const { event = pushEvent(), as = "github-actions[bot]", timeFactor = "0.01", environment = {} } = options;
  const runner = runnerFor({
    workspace,
    event: event.event,
    payload: event.payload,
    ref: event.ref,
    inputs: { token: github.token(as), ...options.inputs },
    environment: { GITHUB_API_URL: github.api, ROADFOLIO_TIME_FACTOR: timeFactor, ...environment },
  });
  const child = spawn(process.execPath, [actionBundle], {
    cwd: workspace,
    stdio: ["ignore", "pipe", "pipe"],
    env: runner.environment,
  });
  const ended = new Promise<number | null>((resolve, reject) =>
    child.on("close", resolve).on("error", reject),
  );
  const [status, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { status, stdout: stdout.replaceAll(/^::add-mask::.*\n/gm, ""), stderr, ...runner.left() };
}
