/**
 * Runs dist/action.js as the runner does, against a GitHub of this process: the emulator answers from the same event
 * loop, so nothing here may block.
 */
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { parse } from "yaml";
import * as z from "zod";
import { temporaryFolder } from "../../support/repository.ts";
import { pushEvent, type ActionEvent } from "./action-events.ts";
import type { Scene } from "./scene.ts";

const root = join(import.meta.dirname, "../../..");

export interface ActionRun {
  status: number | null;
  /** Without the lines that tell the runner what to hide, which it shows nobody; it has hidden nothing here. */
  stdout: string;
  stderr: string;
  outputs: Record<string, string>;
  summary: string;
}

export interface RunOptions {
  /** A push to main without. */
  event?: ActionEvent;
  /** Those of action.yml that are not at their default. */
  inputs?: Record<string, string>;
  /** Whose token the run has: a workflow's own without. */
  as?: string;
  /** Multiplies all waits and the timeout of requests. */
  timeFactor?: string;
  environment?: Record<string, string>;
}

/** Runs it once, to its end. @param workspace the checked out repository */
export async function runAction(
  workspace: string,
  github: Scene,
  options: RunOptions = {},
): Promise<ActionRun> {
  const { event = pushEvent(), as = "github-actions[bot]", timeFactor = "0.01", environment = {} } = options;
  const temp = temporaryFolder();
  const file = (name: string, content: string): string => {
    writeFileSync(join(temp, name), content);
    return join(temp, name);
  };
  mkdirSync(join(temp, "home"));
  const output = file("output", "");
  const summary = file("summary", "");
  const inputs = { ...defaults(), token: github.token(as), ...options.inputs };
  const child = spawn(process.execPath, [join(root, "dist/action.js")], {
    cwd: workspace,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      PATH: process.env["PATH"] ?? "",
      HOME: join(temp, "home"),
      CI: "true",
      GITHUB_ACTIONS: "true",
      GITHUB_EVENT_NAME: event.event,
      GITHUB_EVENT_PATH: file("event.json", JSON.stringify(event.payload)),
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_REF: event.ref,
      GITHUB_REPOSITORY: "ana-souza/learning",
      GITHUB_REPOSITORY_OWNER: "ana-souza",
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_API_URL: github.api,
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: temp,
      ROADFOLIO_TIME_FACTOR: timeFactor,
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
      ...environment,
    },
  });
  const ended = new Promise<number | null>((resolve, reject) =>
    child.on("close", resolve).on("error", reject),
  );
  const [status, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  const outputs = readOutputs(readFileSync(output, "utf8"));
  const shown = stdout.replaceAll(/^::add-mask::.*\n/gm, "");
  return { status, stdout: shown, stderr, outputs, summary: readFileSync(summary, "utf8") };
}

const metadata = z.object({
  inputs: z.record(z.string(), z.object({ default: z.coerce.string().optional() })),
});

/** As the runner fills them in; one without a default is empty. */
function defaults(): Record<string, string> {
  const { inputs } = metadata.parse(parse(readFileSync(join(root, "action.yml"), "utf8")));
  return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.default ?? ""]));
}

/** The runner's file format: NAME<<DELIMITER, lines, DELIMITER. */
function readOutputs(content: string): Record<string, string> {
  const found = content.matchAll(/^(.+?)<<(\S+)\n([\s\S]*?)\n?\2$/gm);
  return Object.fromEntries([...found].map(([, name = "", , value = ""]) => [name, value]));
}
