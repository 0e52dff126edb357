/** Reports why the Action failed: an annotation, and for a bug also the stack and where to report it. */
import { messageOf, UserError } from "../problems/errors.ts";
import { type Log, safeText } from "../ports/log.ts";
import type { Runner } from "./runner.ts";

/** Never throws. */
export function explainFailure(cause: unknown, runner: Runner, log: Log): void {
  const fail = (text: string): void => runner.annotate("error", safeText(text), { title: "Roadfolio" });
  if (cause instanceof UserError) return fail(`${cause.message} ${cause.hint}`);
  fail(`Roadfolio crashed. This is a bug: ${messageOf(cause)}`);
  log.info(cause instanceof Error && cause.stack !== undefined ? cause.stack : "");
  log.info("Please report it with the output above: https://github.com/roadfolio/roadfolio/issues");
}
