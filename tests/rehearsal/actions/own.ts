/** Our own action: in this process, through its door, or the built bundle on Node 24, as action.yml says. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import * as z from "zod";
import { parseVersion } from "../../../scripts/release/version.ts";
import { machineClock } from "../../../src/ports/clock.ts";
import { runBundle, runInProcess } from "../../support/runner.ts";
import { VirtualClock } from "../../support/virtual-clock.ts";
import { type ActionDouble, StepFailed } from "../action-double.ts";
import { variablesOf } from "../variables.ts";

const root = join(import.meta.dirname, "../../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");

const { inputs } = z
  .strictObject({
    name: z.string(),
    description: z.string(),
    author: z.string(),
    branding: z.object({}),
    inputs: z.record(z.string(), z.strictObject({ description: z.string(), default: z.string() })),
    outputs: z.record(z.string(), z.strictObject({ description: z.string() })),
    // What runBundle runs.
    runs: z.strictObject({ using: z.literal("node24"), main: z.literal("dist/action.js") }),
  })
  .parse(parse(read("action.yml")));

const { repository, version } = z
  .object({ repository: z.object({ url: z.string() }), version: z.string() })
  .parse(JSON.parse(read("package.json")));
const [, name = ""] = /github\.com\/([\w-]+\/[\w-]+)\.git$/.exec(repository.url) ?? [];

export const own: ActionDouble = {
  name,
  // The tag that scripts/release/move-major.ts moves; the first release is 1.0.0.
  commit: `v${Math.max(1, parseVersion(version).numbers[0] ?? 0)}`,
  inputs: Object.fromEntries(Object.entries(inputs).map(([key, input]) => [key, input.default])),
  async play(step) {
    const { machine, run, bundle, print, output } = step;
    const job = {
      workspace: machine.workspace,
      event: run.event.name,
      payload: run.event.payload,
      ref: run.event.ref,
      inputs: step.inputs,
      environment: variablesOf(step),
    };
    const clock = new VirtualClock(machineClock.now().toISOString());
    const done = await (bundle ? runBundle(job) : runInProcess(job, clock));
    print(done.stdout + done.stderr);
    print(done.summary);
    for (const [key, value] of Object.entries(done.outputs)) output(key, value);
    if (done.status !== 0) throw new StepFailed(`The Action ended with ${done.status}.`);
  },
};
