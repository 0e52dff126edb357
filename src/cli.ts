#!/usr/bin/env node
/** Entry point of the command line: runs a command and turns any error into a message and an exit status. */
import packageJson from "../package.json" with { type: "json" };
import { oldNode } from "./cli/old-node.ts";
import { messageOf, UserError } from "./problems/errors.ts";
import { machineClock } from "./ports/clock.ts";
import { hasColour, paintIn } from "./ports/colour.ts";
import { createLog } from "./ports/log.ts";

const argv = process.argv.slice(2);
const log = createLog((text) => process.stderr.write(text), process.stderr.isTTY === true, {
  paint: paintIn(hasColour(process.env, process.stderr.isTTY === true)),
  clock: machineClock,
  width: process.stderr.columns || 80,
});

// The reader of our output may close the pipe, as `head` does. That is not an error.
process.stdout.on("error", (cause: NodeJS.ErrnoException) => {
  process.exit(cause.code === "EPIPE" ? 0 : 1);
});

async function main(): Promise<number> {
  const [first] = argv;
  if (first === "--version" || first === "-V" || first === "-v") {
    process.stdout.write(`${packageJson.version}\n`);
    return 0;
  }
  const colour = hasColour(process.env, process.stdout.isTTY === true);
  if (asksForHelp(argv)) {
    const { helpFor } = await import("./cli/help.ts");
    process.stdout.write(helpFor(argv, paintIn(colour)));
    return 0;
  }
  const old = oldNode(process.versions.node);
  if (old !== null) log.info(`roadfolio: ${old.sentence}`);
  if (old?.works === false) return 1;
  const { main: run, optimiseLater } = await import("./cli/main.ts");
  optimiseLater(process.versions.v8);
  return run(argv, {
    environment: process.env,
    log,
    clock: machineClock,
    print: (text) => process.stdout.write(text),
    colour,
    ...(process.stdout.isTTY ? { columns: process.stdout.columns || 80 } : {}),
    now: now(process.env["SOURCE_DATE_EPOCH"]),
    ...(process.stdin.isTTY && process.stdout.isTTY && !process.env["CI"]
      ? { terminal: { input: process.stdin, output: process.stdout } }
      : {}),
  });
}

/** True for `help`, and for --help anywhere before `--`. */
function asksForHelp(given: readonly string[]): boolean {
  const end = given.indexOf("--");
  const own = end === -1 ? given : given.slice(0, end);
  return given[0] === "help" || own.some((argument) => argument === "--help" || argument === "-h");
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
