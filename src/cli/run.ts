/** Runs one command. Everything it needs from the machine is an argument. */
import { errors } from "../errors.ts";
import type { Log } from "../ports/log.ts";
import type { Environment } from "../ports/git/run.ts";
import { hasError } from "../roadmap/problem.ts";
import type { Arguments } from "./options.ts";

export interface Machine {
  environment: Environment;
  log: Log;
  /** To standard output. */
  print(text: string): void;
  now: Date;
}

/** @returns the exit status */
export async function runCommand(args: Arguments, machine: Machine): Promise<number> {
  if (args.command === "check") return (await import("./check.ts")).check(args, machine);
  if (args.command === "preview") return (await import("./preview.ts")).preview(args, machine);
  const { prepare, printJson, report } = await import("./prepare.ts");
  const { options, ports } = await prepare(args, machine);

  if (args.command === "snapshot") {
    const { gather } = await import("../gather.ts");
    const { withoutAddresses } = await import("../plan/redact.ts");
    printJson(withoutAddresses(await gather(options.sources, ports)), machine);
    return 0;
  }
  const { sync } = await import("../sync.ts");
  if (args.command === "explain") {
    const { explain } = await import("../plan/explain.ts");
    const { plan } = await sync({ ...options, dryRun: true, commit: null }, ports);
    const explained = explain(plan, args.item ?? "");
    report(plan, [], machine);
    if (hasError(plan.problems)) return 1;
    if (explained === null) throw errors.unknownItem(args.item ?? "", []);
    if (args.json) printJson(explained.json, machine);
    else machine.print(`${explained.lines.join("\n")}\n`);
    return 0;
  }
  const { plan, commit } = await sync(options, ports);
  const { jsonReport, textReport } = await import("../plan/report.ts");
  if (args.json) {
    report(plan, [], machine);
    printJson(jsonReport(plan), machine);
  } else report(plan, textReport(plan, args.dryRun, commit), machine);
  return hasError(plan.problems) ? 1 : 0;
}
