/** Runs one command, loading only what it needs. Everything it takes from the machine is an argument. */
import { UserError } from "../problems/errors.ts";
import { invisible } from "../text/invisible.ts";
import type { Log } from "../ports/log.ts";
import type { Environment } from "../ports/environment.ts";
import { asProblem } from "../problems/problem.ts";
import { problemLines } from "../problems/lines.ts";
import type { Arguments } from "./options.ts";

export interface Machine {
  environment: Environment;
  log: Log;
  /** To standard output. */
  print(text: string): void;
  now: Date;
}

/** Does its work and returns the exit status. */
export type Command = (args: Arguments, machine: Machine) => Promise<number>;

async function load(command: Arguments["command"]): Promise<Command> {
  if (command === "check") return (await import("./check.ts")).check;
  if (command === "skills") return (await import("./skills.ts")).skills;
  if (command === "preview") return (await import("./preview.ts")).preview;
  const { explain, runSync, snapshot } = await import("./sync.ts");
  return { explain, snapshot, sync: runSync }[command];
}

/**
 * @returns the exit status
 * @throws what went wrong, unless --json was asked for: then the user's errors are printed as JSON too
 */
export async function runCommand(args: Arguments, machine: Machine): Promise<number> {
  const command = await load(args.command);
  try {
    return await command(args, machine);
  } catch (cause) {
    if (!args.json || !(cause instanceof UserError)) throw cause;
    const problems = [asProblem(cause)];
    for (const line of problemLines(problems)) machine.log.info(line);
    if (args.command !== "sync") return printJson({ version: 1, problems }, machine, 1);
    const { emptyPlan } = await import("../plan/plan.ts");
    const { jsonReport } = await import("../plan/report.ts");
    return printJson(jsonReport(emptyPlan(problems)), machine, 1);
  }
}

/** `##[`, which the runner obeys wherever it stands, and what terminals obey or do not show. */
const dangerous = new RegExp(String.raw`#(?=\[)|[\u007f-\u009f\u2028\u2029${invisible}]`, "g");

/** Prints JSON, with dangerous characters as escapes, which read as the same value. @returns the status handed in */
export function printJson(value: unknown, { print }: Machine, status: number): number {
  const escape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  print(`${JSON.stringify(value, null, 2).replace(dangerous, escape)}\n`);
  return status;
}
