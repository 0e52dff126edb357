/** The environment variables of a job. GitHub Docs, "Variables reference". */
import type { GitHubSide } from "./github-side.ts";
import type { Machine } from "./machine.ts";
import type { Run } from "./run.ts";

export interface JobPlace {
  machine: Machine;
  github: GitHubSide;
  run: Run;
}

export function variablesOf({ machine, github, run }: JobPlace): Record<string, string> {
  const { event } = run;
  return {
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_ACTOR: event.actor,
    GITHUB_API_URL: github.api,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_REF: event.ref,
    GITHUB_REF_NAME: event.ref.replace(/^refs\/(?:heads|tags)\//, ""),
    GITHUB_REF_TYPE: event.ref.startsWith("refs/tags/") ? "tag" : "branch",
    GITHUB_REPOSITORY: github.repository,
    GITHUB_REPOSITORY_OWNER: github.repository.split("/")[0] ?? "",
    GITHUB_RUN_ATTEMPT: String(run.attempt),
    GITHUB_RUN_ID: String(run.id),
    GITHUB_SERVER_URL: github.server,
    GITHUB_SHA: event.sha,
    GITHUB_WORKFLOW: run.workflow,
    GITHUB_WORKSPACE: machine.workspace,
    HOME: machine.home,
    PATH: machine.path,
    RUNNER_OS: "Linux",
    RUNNER_TEMP: machine.temp,
  };
}
