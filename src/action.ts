/** The Action's door: runs once, and turns any failure into one annotation and a failed step. */
import { messageOf, UserError } from "./errors.ts";
import { createLog, safeText } from "./ports/log.ts";

const log = createLog((text) => process.stdout.write(text), false);

async function main(): Promise<number> {
  const { runAction } = await import("./action/run.ts");
  return runAction({ environment: process.env, log, now: new Date() });
}

async function explainFailure(cause: unknown): Promise<number> {
  const core = await import("@actions/core");
  if (cause instanceof UserError)
    core.error(safeText(`${cause.message} ${cause.hint}`), { title: "Roadfolio" });
  else {
    core.error(safeText(`Roadfolio failed, and this is our mistake: ${messageOf(cause)}`), {
      title: "Roadfolio",
    });
    log.info(cause instanceof Error && cause.stack !== undefined ? cause.stack : "");
    log.info("Please report it, with what is above: https://github.com/roadfolio/roadfolio/issues");
  }
  return 1;
}

process.exitCode = await main().catch(explainFailure);
