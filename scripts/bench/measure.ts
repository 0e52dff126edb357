/** Measures a program: the processor time of it and all its children, and the wall time. */
import { spawn } from "node:child_process";

/** Environment of every measured program. GIT_FLUSH=0 lets the raw log buffer its output. */
export const benchEnvironment = {
  PATH: process.env["PATH"] ?? "",
  HOME: "/nonexistent",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_FLUSH: "0",
  LC_ALL: "C.UTF-8",
};

export interface Program {
  command: string;
  args: string[];
  folder: string;
  /** Exit statuses that count as success; only 0 by default. git grep exits with 1 when it finds nothing. */
  status?: number[];
  /** Beside the usual environment. */
  environment?: Readonly<Record<string, string>>;
  /** Restores the initial state. Not measured. */
  before?: () => void;
}

/** In milliseconds. */
export interface Cost {
  /** User and system time on all processors, of the program and of every child that it waited for. */
  processor: number;
  wall: number;
}

/**
 * bash's `time` counts all descendants, like getrusage(2) with RUSAGE_CHILDREN, which Node does not
 * support. The times go to bash's standard error, and the program's standard error goes to descriptor 3.
 */
const timed = `TIMEFORMAT='%3U %3S %3R'; time "$@" 2>&3 3>&-`;

/** Runs a program to its end and discards its output. @throws when it fails */
export async function costOf({
  command,
  args,
  folder,
  before,
  environment = {},
  status = [0],
}: Program): Promise<Cost> {
  before?.();
  const child = spawn("bash", ["-c", timed, "bash", command, ...args], {
    cwd: folder,
    env: { ...benchEnvironment, ...environment },
    stdio: ["ignore", "ignore", "pipe", "pipe"],
  });
  const texts = { times: "", errors: "" };
  child.stdio[2]?.on("data", (chunk: Buffer) => (texts.times += chunk.toString("utf8")));
  child.stdio[3]?.on("data", (chunk: Buffer) => (texts.errors += chunk.toString("utf8")));
  const ended = await new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  if (!status.includes(Number(ended)))
    throw new Error(
      `${command} ${args.join(" ")} ended with ${String(ended)}:\n${texts.errors}${texts.times}`,
    );
  const [user = Number.NaN, system = Number.NaN, wall = Number.NaN] = texts.times.split(" ").map(Number);
  return { processor: 1000 * (user + system), wall: 1000 * wall };
}

/**
 * Runs programs in turn, so that a busy moment affects all of them.
 * @returns the cost of each program in each round
 */
export async function costsOf(programs: readonly Program[], rounds: number): Promise<Cost[][]> {
  const costs = programs.map((): Cost[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [index, program] of programs.entries()) costs[index]?.push(await costOf(program));
  return costs;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The median ratio of one program's processor time to that of others in the same round. */
export function ratio(costs: readonly Cost[], ...others: readonly (readonly Cost[])[]): number {
  return median(
    costs.map(
      ({ processor }, round) =>
        processor / others.reduce((sum, other) => sum + (other[round]?.processor ?? 0), 0),
    ),
  );
}
