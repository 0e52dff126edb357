/** One run of the Action: inputs and event in; sync; annotations, summary and outputs out. */
import { existsSync, readFileSync } from "node:fs";
import * as core from "@actions/core";
import packageJson from "../../package.json" with { type: "json" };
import { localDay } from "../doors/today.ts";
import { filesIn } from "../ports/files.ts";
import { errors } from "../problems/errors.ts";
import { openGitWriter } from "../ports/git/open-writer.ts";
import { connectGitHub } from "../ports/github/connect.ts";
import type { CallCount } from "../ports/github/port.ts";
import { createGitReader } from "../gather/git-reader.ts";
import type { GitOptions } from "../ports/git/access.ts";
import type { Environment } from "../ports/environment.ts";
import { type Log, safeText } from "../ports/log.ts";
import { loadTemplates } from "../ports/templates.ts";
import { parseRoadmap } from "../roadmap/parse.ts";
import { hasError, type Problem } from "../problems/problem.ts";
import { problemLines } from "../problems/lines.ts";
import { callsLine, textReport } from "../plan/report.ts";
import { sync, type SyncOptions, type SyncResult } from "../sync/sync.ts";
import { isPublic, personalAccount, taskOf } from "./event.ts";
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
  const folder = environment["GITHUB_WORKSPACE"] ?? ".";
  const task = await taskOf(environment, payload, () => filesIn(folder).read(inputs.roadmap));
  if (task.kind === "leave") {
    log.info(`Nothing to do: ${task.reason}.`);
    return 0;
  }
  if (task.kind === "check") {
    log.info(`Only checking ${inputs.roadmap}: ${task.reason}.`);
    const text = await filesIn(folder).read(inputs.roadmap);
    return tell(parseRoadmap(text, inputs.roadmap).problems, inputs, log);
  }

  const { options, ports, github } = await prepare(inputs, environment, payload, folder, log, now);
  const result = await sync(options, ports);
  const calls = github?.count() ?? null;
  for (const line of textReport(result.plan, { dryRun: inputs.dryRun, ...result })) log.info(line);
  if (calls !== null) log.info(callsLine(calls));
  setOutputs(result, inputs);
  await writeSummary(result, inputs, environment, calls);
  return tell([...result.plan.problems, ...result.late], inputs, log);
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
  const reader: GitOptions = {
    folder,
    environment,
    access: { server, token: inputs.token, own: name === null ? null : { name, web: `${server}/${name}` } },
  };
  const files = filesIn(folder);
  const git = createGitReader(reader);
  git.readAhead();
  const github = await connectGitHub(environment, {
    token: inputs.issues === "off" && inputs.publish !== "pull-request" ? null : inputs.token,
    server,
    calls: inputs.apiCalls,
    log,
  });
  if (github === null && inputs.issues !== "off") log.info("Without a token, issues are left out.");
  if (github === null && inputs.publish === "pull-request") throw errors.noToken();
  const keeps = inputs.issues === "sync";
  const options: SyncOptions = {
    sources: {
      roadmap: inputs.roadmap,
      readme: inputs.readme,
      site: inputs.site,
      repositories: null,
      owner: null,
      account: personalAccount(payload),
      // A schedule's event does not tell of the repository.
      isPublic:
        isPublic(payload) ??
        (inputs.site === null || name === null || github === null ? null : await github.isPublic(name)),
    },
    settings: { site: inputs.site, readme: inputs.readme, checklists: keeps, version: packageJson.version },
    loadTemplates: () =>
      loadTemplates(inputs.templates === null ? null : filesIn(`${folder}/${inputs.templates}`)),
    today: localDay(now),
    dryRun: inputs.dryRun,
    publish:
      inputs.publish === "none" || inputs.dryRun
        ? null
        : { writer: await openGitWriter(reader), how: inputs.publish, github },
    github,
  };
  const ports: Parameters<typeof sync>[1] = {
    files,
    git,
    issues: github === null || inputs.issues === "off" ? null : { github, web: server, keeps },
    pullRequests: inputs.publish === "pull-request" ? github : null,
    log,
  };
  return { options, ports, github };
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
    for (const { message, hint, paste = "", path, line, column } of problems
      .filter((one) => one.level === level)
      .slice(0, annotationsShown))
      annotate[level](safeText(`${message} ${hint} ${paste}`.trim()).slice(0, 4000), {
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

function setOutputs({ plan, commit, pullRequest }: SyncResult, inputs: Inputs): void {
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
  core.setOutput("pull-request", pullRequest === null ? "" : String(pullRequest));
}

async function writeSummary(
  result: SyncResult,
  { dryRun }: Inputs,
  environment: Environment,
  calls: CallCount | null,
): Promise<void> {
  if (!environment["GITHUB_STEP_SUMMARY"]) return;
  const repository = `${environment["GITHUB_SERVER_URL"] ?? "https://github.com"}/${environment["GITHUB_REPOSITORY"] ?? ""}`;
  const { commit, pullRequest } = result;
  const url =
    pullRequest !== null
      ? `${repository}/pull/${pullRequest}`
      : commit === null
        ? null
        : `${repository}/commit/${commit}`;
  await core.summary.addRaw(summaryOf(result, { dryRun, url, calls })).write();
}
