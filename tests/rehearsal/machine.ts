/** The machine of one job: its folders, environment and programs. */
import { execFileSync, spawn } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { temporaryFolder } from "../support/repository.ts";

export interface Machine {
  workspace: string;
  /** The runner's temporary folder. */
  temp: string;
  home: string;
  /** PATH of every program. */
  path: string;
}

export interface ProgramResult {
  status: number | null;
  output: string;
}

/** The user of GitHub's hosted runners, to whom the folders belong; in a container, the job itself runs as root. */
const runnerUser = 1001;

/**
 * @param container "none", or how the owner of the workspace differs from the user of the job: "owner" gives the folder to
 *   another user, which only root may; "assumed" makes git believe it, with the variable of git's own tests
 */
export function startMachine(container: "none" | "owner" | "assumed"): Machine {
  const root = temporaryFolder();
  const machine = {
    workspace: join(root, "work/learning/learning"),
    temp: join(root, "work/_temp"),
    // actions/runner, src/Runner.Worker/ContainerOperationProvider.cs: a folder of its own within the temporary one.
    home: container === "none" ? join(root, "home") : join(root, "work/_temp/_github_home"),
    path: process.env["PATH"] ?? "",
  };
  for (const folder of [machine.workspace, machine.temp, machine.home])
    mkdirSync(folder, { recursive: true });
  if (container === "owner") chownSync(machine.workspace, runnerUser, runnerUser);
  if (container === "assumed") machine.path = `${distrustfulGit(root)}:${machine.path}`;
  return machine;
}

/** A git that takes every folder for another user's. @returns the folder that it is in */
function distrustfulGit(root: string): string {
  const folder = join(root, "bin");
  const git = execFileSync("/bin/sh", ["-c", "command -v git"], { encoding: "utf8" }).trim();
  mkdirSync(folder);
  writeFileSync(join(folder, "git"), `#!/bin/sh\nGIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec '${git}' "$@"\n`);
  chmodSync(join(folder, "git"), 0o755);
  return folder;
}

/** Runs a program in the workspace. Never blocks this process, which is the server too. */
export async function runProgram(
  { workspace, path, home }: Machine,
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<ProgramResult> {
  const child = spawn(program, args, {
    cwd: workspace,
    stdio: ["ignore", "pipe", "pipe"],
    env: { PATH: path, HOME: home, GIT_CONFIG_NOSYSTEM: "1", ...environment },
  });
  const ended = new Promise<number | null>((resolve, reject) =>
    child.on("close", resolve).on("error", reject),
  );
  const [out, error] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { status: await ended, output: out + error };
}
