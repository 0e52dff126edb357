/** One run of the Action: reads the inputs and the event, syncs, and reports. */
import { existsSync, realpathSync } from "node:fs";
import { gitHubIn } from "../doors/github-in.ts";
import { type Machine, thisWorld, type World } from "../doors/machine.ts";
import { nameInFolder } from "../doors/name-in-folder.ts";
import { proposalsIfStuck } from "../plan/proposals.ts";
import { callsLine, textReport } from "../plan/report.ts";
import { reportedInPublic } from "../plan/reported.ts";
import type { Environment } from "../ports/environment.ts";
import { safeDirectory } from "../ports/git/environment.ts";
import type { GitHub } from "../ports/github/port.ts";
import { sync, type SyncResult } from "../sync/sync.ts";
import { annotate, statusOf } from "./annotations.ts";
import { taskOf } from "./event.ts";
import { explainFailure } from "./failure.ts";
import { type Inputs, readInputs } from "./inputs.ts";
import { outputsOf } from "./outputs.ts";
import { readPayload } from "./payload.ts";
import { deploymentTo } from "./pages.ts";
import { prepareAction } from "./prepare.ts";
import type { Runner } from "./runner.ts";
import { summaryOf } from "./summary.ts";

/** Runs the Action and reports any failure. @returns the exit status */
export async function runAction(runner: Runner, machine: Machine): Promise<number> {
  try {
    return await run(runner, machine);
  } catch (cause) {
    explainFailure(cause, runner, machine.log);
    return 1;
  }
}

async function run(runner: Runner, machine: Machine): Promise<number> {
  const { environment, log, world = thisWorld } = machine;
  const folder = environment["GITHUB_WORKSPACE"] ?? ".";
  const written = readInputs((name) => runner.input(name));
  if (written.token !== null) runner.hide(written.token);
  const inputs = await named(written, folder, world);
  const payload = readPayload(environment);
  const roadmap = (): Promise<string | null> => world.files(folder).read(inputs.roadmap);
  const task = await taskOf(environment, payload, roadmap);
  switch (task.kind) {
    case "leave":
      log.info(`Nothing to do: ${task.reason}.`);
      return 0;
    case "check": {
      log.info(`Only checking ${inputs.roadmap}: ${task.reason}.`);
      const { checkOnly } = await import("./check.ts");
      return checkOnly(await roadmap(), inputs, folder, runner, log);
    }
    case "sync":
      return syncOnce(inputs, payload, folder, runner, machine);
  }
}

/** The inputs with the names that their files have in the folder. */
async function named(inputs: Inputs, folder: string, world: World): Promise<Inputs> {
  const roadmap = nameInFolder(folder, inputs.roadmap);
  return {
    ...inputs,
    roadmap: (await world.files(folder).spelling(roadmap)) ?? roadmap,
    readme: nameInFolder(folder, inputs.readme),
    site: inputs.site === null ? null : nameInFolder(folder, inputs.site),
    templates: inputs.templates === null ? null : nameInFolder(folder, inputs.templates),
  };
}

async function syncOnce(
  inputs: Inputs,
  payload: unknown,
  folder: string,
  runner: Runner,
  machine: Machine,
): Promise<number> {
  const { log } = machine;
  const { dryRun } = inputs;
  const { options, ports, github } = await prepareAction(inputs, payload, folder, {
    ...machine,
    environment: trusting(folder, machine.environment),
  });
  const result = await sync(options, ports);
  const outputs = outputsOf(result, inputs);
  outputs["pages"] = outputs["site"] === "" ? "" : await pagesOutput(payload, github, runner, machine);
  const calls = github?.count() ?? null;
  const plan = reportedInPublic(result.plan);
  const proposals = await proposalsIfStuck(plan);
  for (const line of textReport(plan, { dryRun, ...result }, proposals)) log.info(line);
  if (calls !== null) log.info(callsLine(calls));
  for (const [name, value] of Object.entries(outputs)) runner.output(name, value);
  const url = pageOf(result, machine);
  await runner.summarize(summaryOf({ ...result, plan }, { dryRun, url, calls, proposals }));
  const problems = [...plan.problems, ...result.late];
  annotate(problems, runner, log);
  return statusOf(problems, inputs);
}

/** In a container, the workspace belongs to another user, and actions/checkout marks it as safe for its own step only. */
function trusting(folder: string, environment: Environment): Environment {
  return existsSync(folder) ? { ...environment, [safeDirectory]: realpathSync(folder) } : environment;
}

/** Tells people if the site cannot be deployed. @returns the output `pages` */
async function pagesOutput(
  payload: unknown,
  github: GitHub | null,
  runner: Runner,
  machine: Machine,
): Promise<string> {
  const repository = machine.environment["GITHUB_REPOSITORY"] ?? null;
  const { possible, why } = await deploymentTo(
    payload,
    github,
    repository,
    gitHubIn(machine.environment).server,
  );
  if (why !== null) runner.annotate("notice", why, { title: "Roadfolio" });
  return String(possible);
}

/** URL of the commit or pull request that the run created; null when there is none. */
function pageOf({ commit, pullRequest }: SyncResult, machine: Machine): string | null {
  const repository = `${gitHubIn(machine.environment).server}/${machine.environment["GITHUB_REPOSITORY"] ?? ""}`;
  if (pullRequest !== null) return `${repository}/pull/${pullRequest}`;
  return commit === null ? null : `${repository}/commit/${commit}`;
}
