/** Turns the command line's arguments into a prepared sync. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { gitHubIn } from "../doors/github-in.ts";
import { prepare as prepareSync, type Prepared } from "../doors/prepare.ts";
import type { Plan } from "../plan/plan.ts";
import { paintIn } from "../ports/colour.ts";
import { usualCalls } from "../ports/github/connect.ts";
import { errors } from "../problems/errors.ts";
import { problemLines } from "../problems/lines.ts";
import { keyVariable } from "../signing/signing-errors.ts";
import type { Machine } from "./command.ts";
import type { Arguments } from "./options.ts";
import { paintSign, say } from "./say.ts";

/** Returns the ports and options of a run. @throws a no-folder error if --dir does not exist */
export async function prepare(args: Arguments, machine: Machine): Promise<Prepared> {
  const { environment, now } = machine;
  const folder = resolve(args.dir);
  if (!existsSync(folder)) throw errors.noFolder(`folder ${args.dir}`);
  const { roadmap, site, repositories, owner, dryRun } = args;
  return prepareSync(
    {
      folder,
      sources: { roadmap, readme: "README.md", site, repositories, owner, account: null, isPublic: null },
      access: { ...gitHubIn(environment), own: null },
      // In a workflow, others may decide what is in the folders beside this one.
      clones: environment["GITHUB_ACTIONS"] !== "true",
      templates: args.templates === null ? null : resolve(args.templates),
      now,
      issues: args.issues,
      // Nothing leaves this machine without --push, so issues are only read without it.
      writesIssues: args.push,
      calls: usualCalls,
      dryRun,
      signingKey: environment[keyVariable] || null,
      author: "person",
      commit: "git",
      publish: !args.commit ? null : args.push ? "push" : "commit",
    },
    machine,
  );
}

/** What a sync says about READMEs is not repeated by the commands that only look. */
export function reportProblems({ problems }: Pick<Plan, "problems">, machine: Machine): void {
  report({ problems: problems.filter(({ code }) => code !== "readme-not-english") }, [], machine);
}

/** Writes problems to standard error and results to standard output. */
export function report(plan: Pick<Plan, "problems">, lines: string[], machine: Machine): void {
  const { good, warning } = paintIn(machine.colour ?? false);
  for (const line of problemLines(plan.problems)) machine.log.info(line);
  // Items that were ticked and unticked.
  say(machine, lines, paintSign({ "+": good, "-": warning }));
}
