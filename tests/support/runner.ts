/** What the runner gives to the Action and takes back: environment, event file, inputs, outputs and summary. */
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { parse } from "yaml";
import * as z from "zod";
import { runAction } from "../../src/action/run.ts";
import { thisWorld, type World } from "../../src/doors/machine.ts";
import { RecordingRunner } from "./recording-runner.ts";
import { temporaryFolder } from "./repository.ts";
import type { VirtualClock } from "./virtual-clock.ts";

const root = join(import.meta.dirname, "../..");
const actionBundle = join(root, "dist/action.js");
const jumpingClock = join(import.meta.dirname, "jumping-clock.ts");

/** Whether every run of the Action is one of the built bundle, in a process of its own: `npm run test:all`. */
export const runsBundles = process.env["ROADFOLIO_TEST_BUNDLE"] === "1";

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
  /** The runner's temporary folder; one of its own without. */
  temp?: string;
}

/**
 * Spawns dist/action.js as the runner does; it waits for nothing.
 * @param onHang is handed what to call for a request that will never be answered, with its method and address
 */
export async function runBundle(
  job: RunnerJob,
  onHang: (hang: (request: string) => void) => void = () => undefined,
): Promise<ActionRun> {
  const temp = temporaryFolder();
  const [output, summary] = [join(temp, "output"), join(temp, "summary")];
  writeFileSync(output, "");
  writeFileSync(summary, "");
  const inputs = Object.entries(inputsOf(job)).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const files = { GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary };
  // Node would compile the same files again and again. The folder ends with the run of the tests.
  const cache = { NODE_COMPILE_CACHE: join(tmpdir(), "compiled") };
  const child = spawn(process.execPath, ["--import", jumpingClock, actionBundle], {
    cwd: job.workspace,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    env: { ...cache, ...environmentOf(job, temp), ...files, ...Object.fromEntries(inputs) },
  });
  onHang((request) => void child.send(request));
  const ended = new Promise<number | null>((resolve, reject) =>
    child.on("close", resolve).on("error", reject),
  );
  const said = [child.stdout, child.stderr].map((stream) => (stream === null ? "" : text(stream)));
  const [status, stdout = "", stderr = ""] = [await ended, ...(await Promise.all(said))];
  return {
    status,
    stdout: stdout.replaceAll(/^::add-mask::.*\n/gm, ""),
    stderr,
    outputs: readOutputs(readFileSync(output, "utf8")),
    summary: readFileSync(summary, "utf8"),
  };
}

/** Runs the Action in this process, through its door. */
export async function runInProcess(
  job: RunnerJob,
  clock: VirtualClock,
  world: Partial<World> = {},
): Promise<ActionRun> {
  const runner = new RecordingRunner(inputsOf(job));
  const status = await runAction(runner, {
    environment: environmentOf(job, job.temp ?? temporaryFolder()),
    log: runner.log,
    clock,
    world: { ...thisWorld, ...world },
  });
  const { stdout, outputs, summary } = runner;
  return { status, stdout, stderr: "", outputs, summary };
}

/** That of a runner with a home and a temporary folder of its own. */
function environmentOf(
  { workspace, event, payload, ref, environment }: RunnerJob,
  temp: string,
): Record<string, string> {
  mkdirSync(join(temp, "home"), { recursive: true });
  const path = join(temp, "event.json");
  writeFileSync(path, JSON.stringify(payload));
  return {
    PATH: process.env["PATH"] ?? "",
    HOME: join(temp, "home"),
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: path,
    GITHUB_REF: ref,
    GITHUB_REPOSITORY: "ana-souza/learning",
    GITHUB_REPOSITORY_OWNER: "ana-souza",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_API_URL: "https://api.github.com",
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temp,
    ...environment,
  };
}

const metadata = z.object({
  inputs: z.record(z.string(), z.object({ default: z.coerce.string().optional() })),
});
const { inputs: known } = metadata.parse(parse(readFileSync(join(root, "action.yml"), "utf8")));

/** As the runner fills them in; one without a default is empty. */
function inputsOf({ inputs }: RunnerJob): Record<string, string> {
  const defaults = Object.entries(known).map(([name, input]) => [name, input.default ?? ""]);
  return { ...Object.fromEntries(defaults), ...inputs };
}

/** The runner's file format: NAME<<DELIMITER, lines, DELIMITER. */
function readOutputs(content: string): Record<string, string> {
  const found = content.matchAll(/^(.+?)<<(\S+)\n([\s\S]*?)\n?\2$/gm);
  return Object.fromEntries([...found].map(([, name = "", , value = ""]) => [name, value]));
}
