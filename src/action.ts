/** The Action's door: runs once, and turns any failure into words and a failed step. */
import { createLog } from "./ports/log.ts";

const log = createLog((text) => process.stdout.write(text), false);

try {
  const { runAction } = await import("./action/run.ts");
  process.exitCode = await runAction({ environment: process.env, log, now: new Date() });
} catch (cause) {
  const { explainFailure } = await import("./action/failure.ts");
  explainFailure(cause, log);
  process.exitCode = 1;
}
