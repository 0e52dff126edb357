/** Runs one command and loads only what it needs. */
import { UserError } from "../problems/errors.ts";
import { asProblem } from "../problems/problem.ts";
import { problemLines } from "../problems/lines.ts";
import type { Command, Machine } from "./command.ts";
import type { Arguments } from "./options.ts";
import { printJson } from "./print-json.ts";

async function load(command: Arguments["command"]): Promise<Command> {
  if (command === "check") return (await import("./check.ts")).check;
  if (command === "skills") return (await import("./skills.ts")).skills;
  if (command === "import") return (await import("./import.ts")).importCommand;
  if (command === "preview") return (await import("./preview.ts")).preview;
  const { explain, runSync, snapshot } = await import("./sync.ts");
  return { explain, snapshot, sync: runSync }[command];
}

/**
 * @returns the exit status
 * @throws any error, except that with --json a UserError is printed as JSON instead
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
