/** Runs the command line. Not loaded for --version and --help. */
import path from "node:path";
import { errors } from "../problems/errors.ts";
import { safeText } from "../ports/log.ts";
import type { Machine } from "./command.ts";
import { folderAbove, seenFrom, thisMachine } from "./find-roadmap.ts";
import { readArguments } from "./options.ts";
import { runCommand } from "./run.ts";

// Loaded with the rest: each file takes half a millisecond to find and open.
export { optimiseLater } from "../ports/optimise-later.ts";

/** @returns the exit status. @throws a usage error */
export async function main(argv: readonly string[], machine: Machine): Promise<number> {
  const start = currentFolder();
  const args = readArguments(argv, (roadmap) => {
    const places = thisMachine(path);
    const folder = folderAbove(start, roadmap, places);
    if (folder === null || folder === start) return ".";
    machine.log.info(`Using ${safeText(seenFrom(start, folder, roadmap, places))}.`);
    return folder;
  });
  return runCommand(args, machine);
}

/** @throws a no-folder error if it was deleted */
function currentFolder(): string {
  try {
    return process.cwd();
  } catch {
    throw errors.noFolder("current folder");
  }
}
