/** The programs that the bench measures, each in the folder of a repository. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { logFlags } from "../../src/gather/history/stream.ts";
import { benchEnvironment, type Program } from "./measure.ts";

const cli = join(import.meta.dirname, "../../dist/cli.js");

/** Only starts and ends Node. */
export const emptyProgram = (folder: string): Program => node(folder, "-e", "0");

export const printVersion = (folder: string): Program => node(folder, cli, "--version");

export const checkRoadmap = (folder: string): Program => node(folder, cli, "check");

export const dryRun = (folder: string): Program => node(folder, cli, "sync", "--dry-run");

/** A first run each time: removes what the previous run wrote. */
export function sync(folder: string): Program {
  return {
    ...node(folder, cli, "sync"),
    before: () => {
      moveSiteAway(folder);
      execFileSync("git", ["reset", "--quiet", "--hard"], { cwd: folder, env: benchEnvironment });
      execFileSync("git", ["clean", "-fdxq"], { cwd: folder, env: benchEnvironment });
    },
  };
}

/** The log that a run reads. @param more arguments, such as a path */
export function log(folder: string, ...more: string[]): Program {
  return { command: "git", args: [...logFlags, "HEAD", ...more], folder };
}

/** Which files each commit changed, without which nobody can know who wrote a line first. */
export function rawLog(folder: string): Program {
  const flags = ["-z", "--raw", "--no-renames", "--no-abbrev", "--no-show-signature", "--format=%H"];
  return { command: "git", args: ["log", ...flags, "HEAD"], folder };
}

/** Searches all files of HEAD for one word. */
export function grep(folder: string): Program {
  return { command: "git", args: ["grep", "--count", "fastapi", "HEAD"], folder, status: [0, 1] };
}

function node(folder: string, ...args: string[]): Program {
  return { command: process.execPath, args, folder };
}

const away: string[] = [];
process.on("exit", () => {
  for (const folder of away) rmSync(folder, { recursive: true, force: true });
});

/**
 * Moves the site and deletes it only when the bench ends: for about a minute, ext4 without a journal does not reuse the
 * inodes of deleted files but searches through all of them.
 */
function moveSiteAway(folder: string): void {
  const site = join(folder, "site");
  if (!existsSync(site)) return;
  const trash = mkdtempSync(join(dirname(folder), "trash-"));
  away.push(trash);
  renameSync(site, join(trash, "site"));
}
