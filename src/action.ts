/** The Action's door: one run, with the runner, the clock, the environment and the network of this process. */
import { machineClock } from "./ports/clock.ts";
import { createLog } from "./ports/log.ts";
import { optimiseLater } from "./ports/optimise-later.ts";

optimiseLater(process.versions.v8);
const log = createLog((text) => process.stdout.write(text), false, { clock: machineClock });
const [{ githubRunner }, { runAction }] = await Promise.all([
  import("./action/github-runner.ts"),
  import("./action/run.ts"),
]);
const { env } = process;
process.exitCode = await runAction(githubRunner(env), { environment: env, log, clock: machineClock });
