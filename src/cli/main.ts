/** Runs the command line. Not loaded for --version and --help. */
import type { Machine } from "./command.ts";
import { readArguments } from "./options.ts";
import { runCommand } from "./run.ts";

/** @returns the exit status. @throws a usage error */
export const main = (argv: readonly string[], machine: Machine): Promise<number> =>
  runCommand(readArguments(argv), machine);
