/**
 * `roadfolio sync`, and the two commands that do only its first half: `explain` and `snapshot`. `prepare` starts git, so
 * the imports after it load while git works.
 */
import { isAbsolute } from "node:path";
import type { Plan } from "../plan/plan.ts";
import { errors } from "../problems/errors.ts";
import { nearestIds } from "../evidence/nearest.ts";
import { problemLines } from "../problems/lines.ts";
import { asProblem, hasError } from "../problems/problem.ts";
import { lacksEvidence } from "../import/lacks-evidence.ts";
import { commandLine } from "../text/command-line.ts";
import type { Arguments } from "./options.ts";
import { prepare, report, reportProblems } from "./prepare.ts";
import type { Command } from "./command.ts";
import { printJson } from "./print-json.ts";
import { say } from "./say.ts";

export const runSync: Command = async (args, machine) => {
  const { options, ports } = await prepare(args, machine);
  const { sync } = await import("../sync/sync.ts");
  const result = await sync(options, ports);
  const { plan, late } = result;
  const { jsonReport, textReport } = await import("../plan/report.ts");
  const { proposalsIfStuck } = await import("../plan/proposals.ts");
  const { reportedInPublic, reportedToOwner } = await import("../plan/reported.ts");
  // On GitHub's runners others may read what is printed.
  const isOpen = machine.environment["GITHUB_ACTIONS"] === "true";
  const shown = isOpen ? reportedInPublic(plan) : reportedToOwner(plan);
  const lines = args.json
    ? []
    : [
        ...textReport(shown, { dryRun: args.dryRun, ...result }, await proposalsIfStuck(shown)),
        ...(isOpen ? [] : nextStep(plan, args)),
      ];
  report(shown, lines, machine);
  for (const line of problemLines(late)) machine.log.info(line);
  const status = hasError([...plan.problems, ...late]) ? 1 : 0;
  return args.json ? printJson(jsonReport(plan, late), machine, status) : status;
};

/** What to do with the files that a run wrote; nothing if it wrote none. */
function nextStep({ files, site, problems }: Plan, { dir, roadmap, ...args }: Arguments): string[] {
  const written = [...files, ...(site?.files ?? [])].some(({ status }) => status !== "unchanged");
  if (!written || args.dryRun || args.push || hasError(problems)) return [];
  const given = [
    // A folder that was found from below it is found again.
    ...(dir === "." || isAbsolute(dir) ? [] : ["--dir", dir]),
    ...(roadmap === "roadmap.json" ? [] : ["--roadmap", roadmap]),
  ];
  const command = (...words: string[]): string => commandLine("npx", "roadfolio", ...words, ...given);
  const look = `Look at it: ${command("preview")}.`;
  return [
    args.commit
      ? `${look} Then: git push.`
      : `${look} Commit it: ${command("sync", "--commit")}, then git push.`,
  ];
}

export const explain: Command = async (args, machine) => {
  const { options, ports } = await prepare(args, machine);
  const { sync } = await import("../sync/sync.ts");
  const { plan } = await sync({ ...options, dryRun: true, publish: null }, ports);
  reportProblems(plan, machine);
  if (hasError(plan.problems))
    return args.json ? printJson({ version: 1, problems: plan.problems }, machine, 1) : 1;
  const { explain: explainItem, findDecision } = await import("../plan/explain.ts");
  const wanted = args.item ?? "";
  const item = findDecision(plan, wanted)?.item;
  const { proposalsFor } = await import("../plan/proposals.ts");
  const proposals = item !== undefined && lacksEvidence(item) ? await proposalsFor(plan) : [];
  const explained = explainItem(plan, wanted, proposals);
  if (explained === null) {
    const items = plan.decisions.map((one) => one.item);
    throw errors.unknownItem(wanted, nearestIds(items, wanted));
  }
  if (args.json) return printJson(explained.json, machine, 0);
  say(machine, explained.lines);
  return 0;
};

export const snapshot: Command = async (args, machine) => {
  const { withoutAddresses } = await import("../plan/redact.ts");
  const { options, ports } = await prepare(args, machine);
  const { observe } = await import("../sync/observe.ts");
  const seen = await observe(options.sources, ports);
  const { roadmap } = seen.snapshot;
  if (roadmap.text !== null) return printJson(withoutAddresses(seen.snapshot), machine, 0);
  for (const line of problemLines([asProblem(errors.noRoadmap(roadmap.path))])) machine.log.info(line);
  return 1;
};
