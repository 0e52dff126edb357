#!/usr/bin/env node
/** Entry point of the command line: runs a command and turns any error into a message and an exit status. */
import packageJson from "../package.json" with { type: "json" };
import { oldNode } from "./cli/old-node.ts";
import { messageOf, UserError } from "./problems/errors.ts";
import { machineClock } from "./ports/clock.ts";
import { createLog } from "./ports/log.ts";

const [first] = process.argv.slice(2);
const log = createLog((text) => process.stderr.write(text), process.stderr.isTTY === true);

// The reader of our output may close the pipe, as `head` does. That is not an error.
process.stdout.on("error", (cause: NodeJS.ErrnoException) => {
  process.exit(cause.code === "EPIPE" ? 0 : 1);
});

async function main(): Promise<number> {
  if (first === "--version" || first === "-v") {
    process.stdout.write(`${packageJson.version}\n`);
    return 0;
  }
  if (
    process.argv.slice(2).some((argument) => argument === "--help" || argument === "-h") ||
    first === "help"
  ) {
    process.stdout.write((await import("./cli/help.ts")).help);
    return 0;
  }
  const old = oldNode(process.versions.node);
  if (old !== null) log.info(`roadfolio: ${old.sentence}`);
  if (old?.works === false) return 1;
  const { main: run } = await import("./cli/main.ts");
  return run(process.argv.slice(2), {
    environment: process.env,
    log,
    clock: machineClock,
    print: (text) => process.stdout.write(text),
    now: now(process.env["SOURCE_DATE_EPOCH"]),
  });
}

/** The current time, or the one given for reproducible output (reproducible-builds.org). */
function now(seconds: string | undefined): Date {
  return seconds !== undefined && /^\d{1,11}$/.test(seconds)
    ? new Date(Number(seconds) * 1000)
    : machineClock.now();
}

function explainFailure(cause: unknown): number {
  if (cause instanceof UserError) {
    log.info(`roadfolio: ${cause.message}\n  ${cause.hint}`);
    return cause.code === "usage" ? 2 : 1;
  }
  log.info(`roadfolio crashed. This is a bug: ${messageOf(cause)}`);
  log.info(cause instanceof Error && cause.stack !== undefined ? cause.stack : "");
  log.info("Please report it with the output above: https://github.com/roadfolio/roadfolio/issues");
  return 1;
}

process.exitCode = await main().catch(explainFailure);
