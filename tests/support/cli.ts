/** Runs the built command line as a child process, and compares a folder before and after. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join, relative } from "node:path";

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
