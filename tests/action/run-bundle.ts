/** Runs dist/action.js as the runner does: its environment, an event file, output and summary files. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../support/repository.ts";

const bundle = join(import.meta.dirname, "../../dist/action.js");

export interface ActionRun {
  status: number | null;
  stdout: string;
  stderr: string;
  outputs: Record<string, string>;
  summary: string;
}

export interface ActionOptions {
  event?: string;
  ref?: string;
  payload?: object;
  inputs?: Record<string, string>;
  environment?: Record<string, string>;
}

/** Defaults of action.yml, as the runner fills them in. */
const defaults = {
  roadmap: "roadmap.json",
  readme: "README.md",
  site: "site",
  issues: "sync",
  publish: "push",
  "dry-run": "false",
  "fail-on": "error",
};

export function runAction(workspace: string, options: ActionOptions = {}): ActionRun {
  const { event = "push", ref = "refs/heads/main", inputs = {}, environment = {} } = options;
  const payload = options.payload ?? {
    repository: { default_branch: "main", owner: { login: "ana-souza", type: "User" } },
  };
  const temp = temporaryFolder();
  const file = (name: string, content: string): string => {
    writeFileSync(join(temp, name), content);
    return join(temp, name);
  };
  mkdirSync(join(temp, "home"));
  const output = file("output", "");
  const summary = file("summary", "");
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundle], {
    cwd: workspace,
    encoding: "utf8",
    env: {
      PATH: process.env["PATH"] ?? "",
      HOME: join(temp, "home"),
      CI: "true",
      GITHUB_ACTIONS: "true",
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: file("event.json", JSON.stringify(payload)),
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_REF: ref,
      GITHUB_REPOSITORY: "ana-souza/learning",
      GITHUB_REPOSITORY_OWNER: "ana-souza",
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_API_URL: "https://api.github.com",
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: temp,
      ...Object.fromEntries(
        Object.entries({ ...defaults, ...inputs }).map(([name, value]) => [
          `INPUT_${name.toUpperCase()}`,
          value,
        ]),
      ),
      ...environment,
    },
  });
  return {
    status,
    stdout,
    stderr,
    outputs: readOutputs(readFileSync(output, "utf8")),
    summary: readFileSync(summary, "utf8"),
  };
}

/** The runner's file format: NAME<<DELIMITER, lines, DELIMITER. */
function readOutputs(text: string): Record<string, string> {
  const found = text.matchAll(/^(.+?)<<(\S+)\n([\s\S]*?)\n?\2$/gm);
  return Object.fromEntries([...found].map(([, name = "", , value = ""]) => [name, value]));
}
