/** Runs the Action once against a GitHub in this process. */
import type { World } from "../../../src/doors/machine.ts";
import { type ActionRun, runBundle, runInProcess, runsBundles } from "../../support/runner.ts";
import { VirtualClock } from "../../support/virtual-clock.ts";
import { pushEvent, type ActionEvent } from "./action-events.ts";
import type { Scene } from "./scene.ts";

export interface RunOptions {
  /** Defaults to a push to main. */
  event?: ActionEvent;
  /** Inputs that differ from the defaults in action.yml. */
  inputs?: Record<string, string>;
  /** The user whose token the run gets; defaults to the workflow's own token. */
  as?: string;
  environment?: Record<string, string>;
  /** Whether to spawn dist/action.js like the runner does; otherwise the Action runs in this process. */
  bundle?: boolean | undefined;
  /** The runner's temporary folder; defaults to a new one. */
  temp?: string;
  /** Replaces files and git for a run in this process. */
  world?: Omit<World, "fetch">;
}

/** The date of every run in this process. */
export const today = "2026-06-01T12:00:00Z";

/**
 * Removes the commands that mask secrets from the output, as the runner does; nothing else is masked.
 * @param workspace the checked out repository
 */
export async function runAction(
  workspace: string,
  github: Scene,
  options: RunOptions = {},
): Promise<ActionRun> {
  const { event = pushEvent(), as = "github-actions[bot]", environment = {} } = options;
  const job = {
    workspace,
    event: event.event,
    payload: event.payload,
    ref: event.ref,
    inputs: { token: github.token(as), ...options.inputs },
    environment: { GITHUB_API_URL: github.api, ...environment },
    ...(options.temp !== undefined && { temp: options.temp }),
  };
  if (options.bundle ?? runsBundles) return runBundle(job, (hang) => github.onHang(hang));
  const clock = new VirtualClock(today);
  return runInProcess(job, clock, { ...options.world, fetch: github.fetchFor(clock) });
}
