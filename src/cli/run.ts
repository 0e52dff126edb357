/** Runs one command. Everything it needs from the machine is an argument. */
import { errors, UserError } from "../errors.ts";
import type { Log } from "../ports/log.ts";
import type { Environment } from "../ports/git/run.ts";
import { asProblem, hasError } from "../roadmap/problem.ts";
import { problemLines } from "../roadmap/problem-lines.ts";
import type { Arguments } from "./options.ts";

export interface Machine {
  environment: Environment;
  log: Log;
  /** To standard output. */
  print(text: string): void;
  now: Date;
}

/**
 * @returns the exit status
 * @throws what went wrong, unless --json was asked for: then the user's errors are printed as JSON too
 */
export async function runCommand(args: Arguments, machine: Machine): Promise<number> {
  const commands = { sync: runSync, explain, snapshot, check, preview };
  try {
    return await commands[args.command](args, machine);
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

async function runSync(args: Arguments, machine: Machine): Promise<number> {
  const { prepare, report } = await import("./prepare.ts");
  const { sync } = await import("../sync.ts");
  const { options, ports } = await prepare(args, machine);
  const { plan, commit } = await sync(options, ports);
  const { jsonReport, textReport } = await import("../plan/report.ts");
  report(plan, args.json ? [] : textReport(plan, args.dryRun, commit), machine);
  const status = hasError(plan.problems) ? 1 : 0;
  return args.json ? printJson(jsonReport(plan), machine, status) : status;
}

async function explain(args: Arguments, machine: Machine): Promise<number> {
  const { prepare, report } = await import("./prepare.ts");
  const { sync } = await import("../sync.ts");
  const { options, ports } = await prepare(args, machine);
  const { plan } = await sync({ ...options, dryRun: true, commit: null }, ports);
  report(plan, [], machine);
  if (hasError(plan.problems))
    return args.json ? printJson({ version: 1, problems: plan.problems }, machine, 1) : 1;
  const { explain: explainItem } = await import("../plan/explain.ts");
  const explained = explainItem(plan, args.item ?? "");
  if (explained === null) {
    const { nearestIds } = await import("../evidence/nearest.ts");
    const items = plan.decisions.map(({ item }) => item);
    throw errors.unknownItem(args.item ?? "", nearestIds(items, args.item ?? ""));
  }
  if (args.json) return printJson(explained.json, machine, 0);
  const { safeText } = await import("../ports/log.ts");
  machine.print(`${explained.lines.map(safeText).join("\n")}\n`);
  return 0;
}

async function snapshot(args: Arguments, machine: Machine): Promise<number> {
  const { prepare } = await import("./prepare.ts");
  const { gather } = await import("../gather.ts");
  const { withoutAddresses } = await import("../plan/redact.ts");
  const { options, ports } = await prepare(args, machine);
  return printJson(withoutAddresses(await gather(options.sources, ports)), machine, 0);
}

const check = async (args: Arguments, machine: Machine): Promise<number> =>
  (await import("./check.ts")).check(args, machine);

const preview = async (args: Arguments, machine: Machine): Promise<number> =>
  (await import("./preview.ts")).preview(args, machine);

/** @returns the status that is handed in */
function printJson(value: unknown, { print }: Machine, status: number): number {
  print(`${JSON.stringify(value, null, 2)}\n`);
  return status;
}
