/** Explains a lock that git finds: a file that another git holds, or that a killed one left behind. Deletes nothing. */
import { readdirSync, readFileSync, readlinkSync, realpathSync } from "node:fs";
import { sep } from "node:path";
import type { Environment } from "../environment.ts";

/** What to say instead of git's message. */
export interface LockExplanation {
  reason: string;
  hint: string;
}

/** Characters of a command that are shown. */
const longestCommand = 60;

/**
 * @param said git's message
 * @param folder where git ran
 * @returns null if git complains about something else
 */
export function explainLock(said: string, folder: string, environment: Environment): LockExplanation | null {
  const lock = /Unable to create '([^'\n]+\.lock)': File exists/.exec(said)?.[1];
  if (lock === undefined) return null;
  const reason = `${lock} exists, so another git process is running there, or one was killed`;
  if (environment["GITHUB_ACTIONS"] === "true" || environment["CI"] === "true")
    return {
      reason,
      hint: `If no other job uses this folder, an earlier run was killed and left the file. Delete it (rm -f ${lock}) and run again; actions/checkout does that for index.lock.`,
    };
  const running = gitProcessesIn(folder);
  if (running.length > 0)
    return {
      reason,
      hint: `This may hold it: ${running.join("; ")}. Let it finish, or close the editor that it waits for, then run again.`,
    };
  return {
    reason,
    hint: `Close programs that use git in this folder, such as an editor, and run again. If none is running, one was killed: delete the file (rm ${lock}).`,
  };
}

/** Processes of git in a folder or below it, as far as Linux tells: "git commit (process 123)". */
function gitProcessesIn(folder: string): string[] {
  try {
    const root = realpathSync(folder);
    return readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .flatMap((pid) => gitProcess(pid, root) ?? []);
  } catch {
    return [];
  }
}

/** Null for another program, another folder, or a process of another user. */
function gitProcess(pid: string, root: string): string | null {
  try {
    if (readFileSync(`/proc/${pid}/comm`, "utf8").trim() !== "git") return null;
    const at = readlinkSync(`/proc/${pid}/cwd`);
    if (at !== root && !at.startsWith(`${root}${sep}`)) return null;
    const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
    const shown = command.length > longestCommand ? `${command.slice(0, longestCommand - 1)}…` : command;
    return `${shown} (process ${pid})`;
  } catch {
    return null;
  }
}
