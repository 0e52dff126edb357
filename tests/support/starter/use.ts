/**
 * Makes Node's functions that start programs ask the starter for it, where they are called in an ordinary way. Whatever else
 * they are asked for (a shell, a channel, the terminal of this process, a time limit) they do themselves.
 */
import childProcess from "node:child_process";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runnerIn } from "./run-sync.ts";
import { folderVariable, type RunRequest, socketIn } from "./request.ts";
import { errorOf, Started } from "./started.ts";

type Options = Readonly<Record<string, unknown>>;

const compiled = { NODE_COMPILE_CACHE: join(tmpdir(), "compiled") };

const ordinary = new Set(["cwd", "env", "stdio", "windowsHide", "input", "encoding", "maxBuffer"]);
const encodings = new Set<unknown>([undefined, "buffer", "utf8"]);

interface Asked {
  program: string;
  args: readonly string[];
  options: Options;
}

/** @returns null for a call that Node has to answer itself */
function askedFor(call: readonly unknown[]): Asked | null {
  const [program, second, third] = call;
  const args = Array.isArray(second) ? second : [];
  const options: Options = { ...Object(Array.isArray(second) ? third : second) };
  if (typeof program !== "string" || !args.every((one) => typeof one === "string")) return null;
  const isOrdinary = Object.entries(options).every(
    ([key, value]) => value === undefined || ordinary.has(key),
  );
  return isOrdinary && encodings.has(options["encoding"]) ? { program, args, options } : null;
}

function requestFor({ program, args, options: { cwd, env } }: Asked): Omit<RunRequest, "input"> {
  const folder = cwd instanceof URL ? cwd.pathname : cwd;
  return {
    program,
    args,
    cwd: typeof folder === "string" ? folder : process.cwd(),
    // Node would compile the same files again and again. The folder ends with the run of the tests.
    env: { ...(program === process.execPath ? compiled : {}), ...Object(env ?? process.env) },
  };
}

/** The streams of a program, as `stdio` says; null if one of them is something else. */
function streamsOf({ stdio = "pipe" }: Options): (string | number)[] | null {
  const list: unknown[] = Array.isArray(stdio) ? [...stdio] : [stdio, stdio, stdio];
  if (list.length > 3) return null;
  const [stdin = "pipe", stdout = "pipe", stderr = "pipe"] = list;
  const streams = [stdin, stdout, stderr].filter((one) => typeof one === "string" || typeof one === "number");
  const isPlain = (one: string | number): boolean => one === "pipe" || one === "ignore";
  const [first, second, last] = streams;
  if (first === undefined || second === undefined || last === undefined) return null;
  return isPlain(first) && (isPlain(second) || typeof second === "number") && isPlain(last) ? streams : null;
}

/** Replaces them in this process, if there is a starter. */
export function useStarter(): void {
  const folder = process.env[folderVariable];
  if (folder === undefined) return;
  delete process.env[folderVariable];
  const own = { ...childProcess };
  const socket = socketIn(folder);
  let runner: ReturnType<typeof runnerIn> | undefined;

  const spawn = (...call: unknown[]): unknown => {
    const asked = askedFor(call);
    const streams = asked && streamsOf(asked.options);
    if (asked === null || streams === null || "input" in asked.options)
      return Reflect.apply(own.spawn, childProcess, call);
    const [stdin, stdout, stderr] = streams;
    const output = typeof stdout === "number" ? `/proc/${process.pid}/fd/${stdout}` : undefined;
    return new Started(
      socket,
      { ...requestFor(asked), output },
      { stdin: stdin === "pipe", stdout: stdout === "pipe", stderr: stderr === "pipe" },
    );
  };

  function run(asked: Asked): Record<string, unknown> | null {
    const { input, encoding } = asked.options;
    const streams = streamsOf(asked.options);
    if (streams === null || streams.some((one) => typeof one === "number")) return null;
    const bytes = typeof input === "string" ? Buffer.from(input) : (input ?? "");
    if (!(bytes instanceof Uint8Array) && bytes !== "") return null;
    runner ??= runnerIn(folder ?? "", Number(process.env["VITEST_POOL_ID"]));
    const sent = Buffer.from(bytes).toString("base64");
    const { error, ...result } = runner({ ...requestFor(asked), input: sent });
    if (error !== null) return { pid: 0, status: null, signal: null, output: null, error: errorOf(error) };
    const [stdout, stderr] = [result.stdout, result.stderr].map((text, index) => {
      if (streams[index + 1] === "ignore") return null;
      const said = Buffer.from(text, "base64");
      return encoding === "utf8" ? said.toString("utf8") : said;
    });
    return { ...result, stdout, stderr, output: [null, stdout, stderr] };
  }

  const spawnSync = (...call: unknown[]): unknown => {
    const asked = askedFor(call);
    const result = asked && run(asked);
    return result ?? Reflect.apply(own.spawnSync, childProcess, call);
  };

  const execFileSync = (...call: unknown[]): unknown => {
    const asked = askedFor(call);
    const result = asked && run(asked);
    if (asked === null || result === null) return Reflect.apply(own.execFileSync, childProcess, call);
    const { error, status, stdout, stderr } = result;
    if (asked.options["stdio"] === undefined) process.stderr.write(String(stderr ?? ""));
    if (error instanceof Error) throw Object.assign(error, result);
    if (status === 0) return stdout;
    const said = String(stderr ?? "");
    const message = `Command failed: ${[asked.program, ...asked.args].join(" ")}${said === "" ? "" : `\n${said}`}`;
    throw Object.assign(new Error(message), result);
  };

  Object.assign(childProcess, { spawn, spawnSync, execFileSync });
  syncBuiltinESMExports();
}
