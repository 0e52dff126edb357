/** Runs the command line, built or in this process, and compares a folder before and after. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join, relative } from "node:path";
import type { Terminal } from "../../src/cli/command.ts";
import { main } from "../../src/cli/main.ts";
import { machineClock } from "../../src/ports/clock.ts";
import { createLog } from "../../src/ports/log.ts";
import { runsBundles } from "./runner.ts";

export const cli = join(import.meta.dirname, "../../dist/cli.js");

export interface CliRun {
  status: number | null;
  stdout: string;
  stderr: string;
}

export interface CliOptions {
  /** The program that runs the bundle. */
  node?: string;
  /** Arguments before the bundle, for a program that starts Node. */
  before?: string[];
  environment?: Record<string, string>;
  /** User id to run as, if root; by default the current user. */
  uid?: number;
  /** Whom to ask, in this process only. */
  terminal?: Terminal;
}

/** A small environment without the machine's git or GitHub settings. */
export function cliEnvironment(dir: string): Record<string, string> {
  return { PATH: process.env["PATH"] ?? "", HOME: dir, GIT_CONFIG_NOSYSTEM: "1" };
}

export function runCli(dir: string, args: string[], options: CliOptions = {}): CliRun {
  const { node = process.execPath, before = [], environment = {}, uid } = options;
  const { status, stdout, stderr } = spawnSync(node, [...before, cli, ...args], {
    cwd: dir,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...cliEnvironment(dir), ...environment },
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  return { status, stdout, stderr };
}

/**
 * Runs a command in this process, which takes a fraction of the time; with ROADFOLIO_TEST_BUNDLE=1 the built one.
 * @throws what the command throws: how a failure is worded on the terminal is the door's job, which only runCli runs
 */
export async function runHere(
  dir: string,
  args: string[],
  { environment = {}, terminal }: Pick<CliOptions, "environment" | "terminal"> = {},
): Promise<CliRun> {
  if (runsBundles && terminal === undefined) return runCli(dir, args, { environment });
  const run = { status: 0, stdout: "", stderr: "" };
  const before = process.cwd();
  process.chdir(dir);
  try {
    run.status = await main(args, {
      environment: { ...cliEnvironment(dir), ...environment },
      log: createLog((text) => void (run.stderr += text), false),
      clock: machineClock,
      print: (text) => void (run.stdout += text),
      now: machineClock.now(),
      ...(terminal === undefined ? {} : { terminal }),
    });
  } finally {
    process.chdir(before);
  }
  return run;
}

/** Every file, folder and link below a folder, including git's own, with mode and content. */
export function listing(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const { mode } = lstatSync(path);
      const content = entry.isFile() ? readFileSync(path) : entry.isSymbolicLink() ? readlinkSync(path) : "";
      const hash = createHash("sha256").update(content).digest("hex").slice(0, 16);
      return `${relative(dir, path)} ${mode.toString(8)} ${hash}`;
    })
    .toSorted();
}
