/**
 * What the runner gives to dist/action.js and reads back: environment, event file, and files for outputs and
 * summary.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import * as z from "zod";
import { temporaryFolder } from "./repository.ts";

const root = join(import.meta.dirname, "../..");
export const actionBundle = join(root, "dist/action.js");

export interface ActionRun {
  status: number | null;
  stdout: string;
  stderr: string;
  outputs: Record<string, string>;
  summary: string;
}

export interface RunnerJob {
  workspace: string;
  event: string;
  payload: object;
  ref: string;
  /** Inputs that differ from their default in action.yml. */
  inputs: Record<string, string>;
  /** Environment variables that differ from the usual ones. */
  environment: Record<string, string>;
}

export interface Runner {
  environment: Record<string, string>;
  /** Outputs and summary after the Action has ended. */
  left: () => Pick<ActionRun, "outputs" | "summary">;
}

/** A runner with its own home and temporary folder. */
export function runnerFor({ workspace, event, payload, ref, inputs, environment }: RunnerJob): Runner {
  const temp = temporaryFolder();
  const file = (name: string, content: string): string => {
    writeFileSync(join(temp, name), content);
    return join(temp, name);
  };
  mkdirSync(join(temp, "home"));
  const output = file("output", "");
  const summary = file("summary", "");
  const given = Object.entries({ ...defaults(), ...inputs });
  return {
    environment: {
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
      ...Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...environment,
    },
    left: () => ({
      outputs: readOutputs(readFileSync(output, "utf8")),
      summary: readFileSync(summary, "utf8"),
    }),
  };
}

const metadata = z.object({
  inputs: z.record(z.string(), z.object({ default: z.coerce.string().optional() })),
});

/** Inputs as the runner sets them; one without a default is empty. */
function defaults(): Record<string, string> {
  const { inputs } = metadata.parse(parse(readFileSync(join(root, "action.yml"), "utf8")));
  return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.default ?? ""]));
}

/** The runner's file format: NAME<<DELIMITER, lines, DELIMITER. */
function readOutputs(content: string): Record<string, string> {
  const found = content.matchAll(/^(.+?)<<(\S+)\n([\s\S]*?)\n?\2$/gm);
  return Object.fromEntries([...found].map(([, name = "", , value = ""]) => [name, value]));
}
