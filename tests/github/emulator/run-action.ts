/** Runs the Action once, to its end, against a GitHub of this process. */
import type { World } from "../../../src/doors/machine.ts";
import { type ActionRun, runBundle, runInProcess, runsBundles } from "../../support/runner.ts";
import { VirtualClock } from "../../support/virtual-clock.ts";
import { pushEvent, type ActionEvent } from "./action-events.ts";
import type { Scene } from "./scene.ts";

export interface RunOptions {
  /** A push to main without. */
  event?: ActionEvent;
  /** Those of action.yml that are not at their default. */
  inputs?: Record<string, string>;
  /** Whose token the run has: a workflow's own without. */
  as?: string;
  environment?: Record<string, string>;
  /** Whether dist/action.js is spawned, as the runner does; else the Action runs in this process. */
  bundle?: boolean | undefined;
  /** The runner's temporary folder; one of its own without. */
  temp?: string;
  /** Replaces folders and git in a run in this process. */
  world?: Omit<World, "fetch">;
}

/** The day on which every run in this process takes place. */
export const today = "2026-06-01T12:00:00Z";

/**
 * Its output comes without the lines that tell the runner what to hide, which it shows nobody; it has hidden nothing here.
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
