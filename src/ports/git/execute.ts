/** Runs one git process to its end. */
import type { ChildProcess } from "node:child_process";
import { messageOf } from "../../problems/errors.ts";
import { nodeChildProcess } from "../late-modules.ts";
import { gitSettings } from "./environment.ts";
import { GitError, type GitResult } from "./port.ts";

/** Characters of standard error that are kept. */
const longestError = 10_000;

export interface Execution {
  folder: string;
  /** The whole environment of the process. */
  env: Record<string, string>;
  args: readonly string[];
  /** Written to standard input. */
  input?: string;
  /** Standard input stays open for more. */
  asksMore?: boolean;
  /** Called with the output as it arrives, which is not collected then. */
  take?: (chunk: Buffer) => void;
  /** A file to write to; without it the output is collected. */
  stdout?: number;
}

/**
 * @param started called with the process once it runs
 * @throws GitError when git cannot be started; a status other than 0 is a result
 */
export function execute(
  { folder, env, args, input = "", asksMore, stdout, take }: Execution,
  started: (child: ChildProcess) => void = () => undefined,
): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const fail = (cause: unknown): void =>
      reject(new GitError(`git cannot be started in ${folder}: ${messageOf(cause)}`, { cause }));
    try {
      const child = nodeChildProcess().spawn("git", [...gitSettings, ...args], {
        cwd: folder,
        env,
        stdio: ["pipe", stdout ?? "pipe", "pipe"],
        windowsHide: true,
      });
      const output: Buffer[] = [];
      let stderr = "";
      child.stdout?.on("data", (chunk: Buffer) => {
        try {
          if (take === undefined) output.push(chunk);
          else take(chunk);
        } catch (cause) {
          // Thrown from an event it would end the program.
          reject(cause);
          child.stdout?.destroy();
          child.kill();
        }
      });
      child.stderr?.on("data", (chunk: Buffer) => {
        if (stderr.length < longestError) stderr += chunk.toString("utf8");
      });
      child.on("error", fail);
      child.on("close", (status) =>
        resolve({ status: status ?? 1, stdout: Buffer.concat(output), stderr: stderr.trim() }),
      );
      // git may end before it has read all of its input.
      child.stdin?.on("error", () => undefined);
      if (asksMore !== true) child.stdin?.end(input);
      started(child);
    } catch (cause) {
      // If the folder is a file, spawn throws instead of emitting an event.
      fail(cause);
    }
  });
}
