/** Runs one command and loads only what it needs. */
import { UserError } from "../problems/errors.ts";
import { asProblem } from "../problems/problem.ts";
import { problemLines } from "../problems/lines.ts";
import type { Command, Machine } from "./command.ts";
import type { CommandName } from "./commands/table.ts";
import type { Arguments } from "./options.ts";
import { printJson } from "./print-json.ts";

/** Loads the code of a command: nothing that the others need. */
const loaders: Record<CommandName, () => Promise<Command>> = {
  sync: async () => (await import("./sync.ts")).runSync,
  export: async () => (await import("./export.ts")).exportCommand,
  init: async () => (await import("./init.ts")).init,
  check: async () => (await import("./check/check.ts")).check,
  import: async () => (await import("./import.ts")).importCommand,
  translations: async () => (await import("./translations.ts")).translations,
  explain: async () => (await import("./sync.ts")).explain,
  skills: async () => (await import("./skills.ts")).skills,
  cards: async () => (await import("./cards.ts")).cards,
  preview: async () => (await import("./preview.ts")).preview,
  verify: async () => (await import("./verify.ts")).verify,
  credentials: async () => (await import("./credentials.ts")).credentials,
  cohort: async () => (await import("./cohort.ts")).cohort,
  snapshot: async () => (await import("./sync.ts")).snapshot,
  completion: async () => (await import("./completion.ts")).completion,
};

/**
 * @returns the exit status
 * @throws any error, except that with --json a UserError is printed as JSON instead
 */
export async function runCommand(args: Arguments, machine: Machine): Promise<number> {
  const command = await loaders[args.command]();
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
