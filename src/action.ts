/** The Action's door: one run, with the runner, the clock, the environment and the network of this process. */
import { machineClock } from "./ports/clock.ts";
import { createLog } from "./ports/log.ts";

const log = createLog((text) => process.stdout.write(text), false);
const [{ githubRunner }, { runAction }, { actionWorld }] = await Promise.all([
  import("./action/github-runner.ts"),
  import("./action/run.ts"),
  import("./action/world.ts"),
]);
const { env } = process;
const world = await actionWorld(env);
process.exitCode = await runAction(githubRunner(env), { environment: env, log, clock: machineClock, world });
