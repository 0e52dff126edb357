/** What the Action says when it fails: one annotation; for a mistake of ours the stack, and where to report it. */
import * as core from "@actions/core";
import { messageOf, UserError } from "../problems/errors.ts";
import { type Log, safeText } from "../ports/log.ts";

/** Says it where the runner shows it; never throws. */
export function explainFailure(cause: unknown, log: Log): void {
  const title = { title: "Roadfolio" };
  if (cause instanceof UserError) return core.error(safeText(`${cause.message} ${cause.hint}`), title);
  core.error(safeText(`Roadfolio failed, and this is our mistake: ${messageOf(cause)}`), title);
  log.info(cause instanceof Error && cause.stack !== undefined ? cause.stack : "");
  log.info("Please report it, with what is above: https://github.com/roadfolio/roadfolio/issues");
}
