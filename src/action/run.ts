/** One run of the Action: inputs and event in; sync; annotations, summary and outputs out. */
import { existsSync, readFileSync } from "node:fs";
import * as core from "@actions/core";
import { localDay } from "../today.ts";
import { filesIn } from "../ports/files.ts";
import { createGitReader, createGitWriter } from "../ports/git/adapter.ts";
import type { ReaderOptions } from "../ports/git/read-repository.ts";
import type { Environment } from "../environment.ts";
import { type Log, safeText } from "../ports/log.ts";
import { loadTemplates } from "../ports/templates.ts";
import { parseRoadmap } from "../roadmap/parse.ts";
import { hasError, type Problem } from "../roadmap/problem.ts";
import { problemLines } from "../roadmap/problem-lines.ts";
import { textReport } from "../plan/report.ts";
import { sync, type SyncOptions, type SyncResult } from "../sync.ts";
import { personalAccount, taskOf } from "./event.ts";
import { type Inputs, readInputs } from "./inputs.ts";
import { summaryOf } from "./summary.ts";

export interface Runner {
  environment: Environment;
  log: Log;
  now: Date;
}

/** How many annotations of a level the runner shows a step (GitHub Docs, "Workflow commands"). */
const annotationsShown = 10;

/** @returns the exit status */
export async function runAction({ environment, log, now }: Runner): Promise<number> {
  const inputs = readInputs((name) => core.getInput(name));
  if (inputs.token !== null) core.setSecret(inputs.token);
  const payload = readPayload(environment);
  const task = taskOf(environment, payload);
  const folder = environment["GITHUB_WORKSPACE"] ?? ".";
  if (task.kind === "leave") {
    log.info(`Nothing to do: ${task.reason}.`);
    return 0;
  }
  if (task.kind === "check") {
    log.info(`Only checking ${inputs.roadmap}: ${task.reason}.`);
    const text = await filesIn(folder).read(inputs.roadmap);
    return tell(parseRoadmap(text, inputs.roadmap).problems, inputs, log);
  }

  const { options, ports } = await prepare(inputs, environment, payload, folder, log, now);
  const result = await sync(options, ports);
  for (const line of textReport(result.plan, inputs.dryRun, result.commit)) log.info(line);
  setOutputs(result, inputs);
  await writeSummary(result, inputs, environment);
  return tell(result.plan.problems, inputs, log);
}

async function prepare(
  inputs: Inputs,
  environment: Environment,
  payload: unknown,
  folder: string,
  log: Log,
  now: Date,
) {
  const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
  const name = environment["GITHUB_REPOSITORY"] ?? null;
  const reader: ReaderOptions = {
    folder,
    environment,
    access: { server, token: inputs.token, own: name === null ? null : { name, web: `${server}/${name}` } },
  };
  const files = filesIn(folder);
  const writes = inputs.publish === "push" && !inputs.dryRun;
  const options: SyncOptions = {
    sources: {
      roadmap: inputs.roadmap,
      readme: inputs.readme,
      site: inputs.site,
      repositories: null,
      owner: null,
      account: personalAccount(payload),
    },
    settings: { site: inputs.site, readme: inputs.readme },
    loadTemplates: () =>
      loadTemplates(inputs.templates === null ? null : filesIn(`${folder}/${inputs.templates}`)),
    today: localDay(now),
    dryRun: inputs.dryRun,
    commit: writes ? { writer: await createGitWriter(reader), push: true } : null,
  };
  return { options, ports: { files, git: createGitReader(reader), log } };
}

function readPayload(environment: Environment): unknown {
  const path = environment["GITHUB_EVENT_PATH"];
  return path !== undefined && existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
}

/** Every problem in the log, the first of each level as annotations at their place. */
function tell(problems: readonly Problem[], { failOn }: Inputs, log: Log): number {
  for (const line of problemLines(problems)) log.info(line);
  const annotate = { error: core.error, warning: core.warning, notice: core.notice };
  for (const level of ["error", "warning", "notice"] as const)
    for (const { message, hint, path, line, column } of problems
      .filter((one) => one.level === level)
      .slice(0, annotationsShown))
      annotate[level](safeText(`${message} ${hint}`).slice(0, 4000), {
        title: "Roadfolio",
        ...(path === null ? {} : { file: path }),
        ...(line === null ? {} : { startLine: line }),
        ...(column === null ? {} : { startColumn: column }),
      });
  const failing = problems.some(
    ({ level }) => level === "error" || (failOn === "warning" && level === "warning"),
  );
  return failing ? 1 : 0;
}

function setOutputs({ plan, commit }: SyncResult, inputs: Inputs): void {
  // After an error nothing was written, whatever was planned.
  const failed = hasError(plan.problems);
  const decided = failed ? [] : plan.decisions;
  const ids = (change: "ticked" | "unticked"): string =>
    decided.flatMap((decision) => (decision.change === change ? [decision.item.id] : [])).join(",");
  core.setOutput("changed", String(!failed && plan.files.some(({ status }) => status !== "unchanged")));
  core.setOutput("done", String(plan.progress.done));
  core.setOutput("total", String(plan.progress.total));
  core.setOutput("percent", String(plan.progress.percent));
  core.setOutput("ticked", ids("ticked"));
  core.setOutput("unticked", ids("unticked"));
  core.setOutput("site", plan.site === null || inputs.dryRun || failed ? "" : plan.site.folder);
  core.setOutput("commit", commit ?? "");
  core.setOutput("pull-request", "");
}

async function writeSummary(
  { plan, commit }: SyncResult,
  { dryRun }: Inputs,
  environment: Environment,
): Promise<void> {
  if (!environment["GITHUB_STEP_SUMMARY"]) return;
  const repository = `${environment["GITHUB_SERVER_URL"] ?? "https://github.com"}/${environment["GITHUB_REPOSITORY"] ?? ""}`;
  const commitUrl = commit === null ? null : `${repository}/commit/${commit}`;
  await core.summary.addRaw(summaryOf(plan, { dryRun, commitUrl })).write();
}
