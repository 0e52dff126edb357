/** Runs git: a small environment of our own, no shell, no hooks, no prompt, nothing of its output let through. */
import { type ChildProcess, spawn } from "node:child_process";
import { Socket } from "node:net";
import type { Environment } from "../environment.ts";
import { messageOf } from "../../problems/errors.ts";
import { type Git, GitError, type GitResult } from "./port.ts";
import { openSpool, type Spool } from "./spool.ts";

/** How often a stream is looked at, in milliseconds. git never waits for us, so it need not be often. */
const interval = 5;

/** Never run what a repository or a machine configures. */
const settings = [
  "core.hooksPath=/dev/null",
  "core.fsmonitor=",
  "core.quotepath=off",
  "log.showSignature=false",
  "core.pager=cat",
  // A first commit shows what it made, in the order of the names.
  "log.showRoot=true",
  "diff.orderFile=/dev/null",
];

/** Variables that git needs to find programs, keys and its user's configuration. */
const passed = [
  "PATH",
  "HOME",
  "USERPROFILE",
  "SystemRoot",
  "TMPDIR",
  "TEMP",
  "XDG_CONFIG_HOME",
  "SSH_AUTH_SOCK",
  "HTTPS_PROXY",
  "https_proxy",
  "NO_PROXY",
  "no_proxy",
];

/** git's environment. GIT_FLUSH=0 keeps `git log` from writing once a commit into a pipe. */
export function gitEnvironment(environment: Environment): Record<string, string> {
  const kept = passed.flatMap((name) => {
    const value = environment[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...Object.fromEntries(kept),
    // Reading a repository asks nobody: what its configuration calls a remote could be a command.
    GIT_ALLOW_PROTOCOL: "",
    GIT_FLUSH: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    // A replaced commit has another author than the one that its page shows.
    GIT_NO_REPLACE_OBJECTS: "1",
    LC_ALL: "C.UTF-8",
  };
}

function createSpool(): Spool {
  try {
    return openSpool();
  } catch (cause) {
    throw new GitError(`no temporary file can be made: ${messageOf(cause)}`, { cause });
  }
}

/**
 * git in one folder.
 * @param extra variables that are handed to git beside those of the environment, such as credentials
 */
export function gitIn(folder: string, environment: Environment, extra: Record<string, string> = {}): Git {
  const env = { ...gitEnvironment(environment), ...extra };

  /** Runs git to its end. @param stdout a file to write to; otherwise the output is collected */
  function execute(
    args: readonly string[],
    { input = "", stdout = "pipe" }: { input?: string; stdout?: "pipe" | number },
    started: (child: ChildProcess) => void = () => undefined,
  ): Promise<GitResult> {
    return new Promise((resolve, reject) => {
      const unstartable = (cause: unknown): void =>
        reject(new GitError(`git cannot be started in ${folder}: ${messageOf(cause)}`, { cause }));
      try {
        const all = [...settings.flatMap((setting) => ["-c", setting]), ...args];
        const child = spawn("git", all, {
          cwd: folder,
          env,
          stdio: ["pipe", stdout, "pipe"],
          windowsHide: true,
        });
        const output: Buffer[] = [];
        let stderr = "";
        child.stdout?.on("data", (chunk: Buffer) => output.push(chunk));
        child.stderr?.on("data", (chunk: Buffer) => {
          if (stderr.length < 10_000) stderr += chunk.toString("utf8");
        });
        child.on("error", unstartable);
        child.on("close", (status) =>
          resolve({ status: status ?? 1, stdout: Buffer.concat(output), stderr: stderr.trim() }),
        );
        // git may end before it has read everything; that is not our failure.
        child.stdin?.on("error", () => undefined);
        child.stdin?.end(input);
        started(child);
      } catch (cause) {
        // Where the folder is a file, it is not an event that tells it.
        unstartable(cause);
      }
    });
  }

  return {
    run: (args, input = "") => execute(args, { input }),
    async ask(...args) {
      const result = await execute(args, {}).catch(() => null);
      return result?.status === 0 ? result.stdout.toString("utf8").trim() : null;
    },
    begin(args) {
      const spool = createSpool();
      let running: ChildProcess | undefined;
      const end = (): void => void running?.kill();
      const ended = execute(args, { stdout: spool.descriptor }, (child) => {
        running = child;
      });
      ended.catch(() => undefined);
      // What nobody reads keeps nobody waiting, and ends with the program.
      keepWaiting(running, false);
      const leave = (): void => {
        end();
        spool.close();
      };
      process.once("exit", leave);
      return {
        async read(take) {
          keepWaiting(running, true);
          let enough = false;
          let failure: unknown;
          const drain = (): void => {
            try {
              spool.drain((bytes) => {
                if (enough || take(bytes)) return;
                enough = true;
                end();
              });
            } catch (cause) {
              // Thrown from a timer it would end the program; here it ends git, and is told below.
              failure ??= cause;
              enough = true;
              end();
            }
          };
          const timer = setInterval(drain, interval);
          try {
            const { status, stderr } = await ended;
            drain();
            if (failure !== undefined) throw failure;
            if (status !== 0 && !enough) throw new GitError(stderr.split("\n")[0] ?? "git failed");
          } finally {
            clearInterval(timer);
            process.removeListener("exit", leave);
            spool.close();
          }
        },
      };
    },
  };
}

/** Whether the program stays for a process that has not ended. */
function keepWaiting(child: ChildProcess | undefined, stays: boolean): void {
  const stderr = child?.stderr;
  if (stays) child?.ref();
  else child?.unref();
  // Typed as any stream, but that of a process is a socket.
  if (stderr instanceof Socket) stderr[stays ? "ref" : "unref"]();
}
