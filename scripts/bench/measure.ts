/** Measures time and memory of a child process. */
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

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
  /** Allowed exit codes, by default 0. git grep exits with 1 if it finds nothing. */
  status?: number[];
  /** Restores the initial state. Not measured. */
  before?: () => void;
}

/** Runs a program and discards its output. @returns milliseconds. @throws if it fails */
async function timeOf(program: Program, watch?: (pid: number) => void): Promise<number> {
  const { command, args, folder, before } = program;
  before?.();
  const from = performance.now();
  const child = spawn(command, args, {
    cwd: folder,
    env: benchEnvironment,
    stdio: ["ignore", "ignore", "pipe"],
  });
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString("utf8")));
  const timer = watch && child.pid !== undefined ? setInterval(watch, 2, child.pid) : undefined;
  const status = await new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  clearInterval(timer);
  if (!(program.status ?? [0]).includes(Number(status)))
    throw new Error(`${command} ${args.join(" ")} exited with ${String(status)}:\n${stderr}`);
  return performance.now() - from;
}

/**
 * Times several programs in turn, so that a busy moment affects all of them.
 * @returns for each program, its time in every round in milliseconds
 */
export async function timesOf(programs: readonly Program[], rounds: number): Promise<number[][]> {
  const times = programs.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [index, program] of programs.entries()) times[index]?.push(await timeOf(program));
  return times;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Median over all rounds of a program's time divided by the time of the others in the same round. */
export function ratio(times: readonly number[], ...against: readonly (readonly number[])[]): number {
  return median(times.map((time, round) => time / against.reduce((sum, one) => sum + (one[round] ?? 0), 0)));
}

/** @returns peak resident memory in MB, of the program itself and of its largest child process */
export async function peakMemory(program: Program): Promise<{ own: number; child: number }> {
  const peak = { own: 0, child: 0 };
  await timeOf(program, (pid) => {
    peak.own = Math.max(peak.own, highWater(pid));
    for (const child of childrenOf(pid)) peak.child = Math.max(peak.child, highWater(child));
  });
  return peak;
}

/** VmHWM, the peak that Linux records for each process (proc(5)). */
function highWater(pid: number): number {
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readOrNothing(`/proc/${pid}/status`))?.[1] ?? 0) / 1024;
}

function childrenOf(pid: number): number[] {
  const threads = listOrNothing(`/proc/${pid}/task`);
  return threads.flatMap((thread) =>
    readOrNothing(`/proc/${pid}/task/${thread}/children`).split(" ").filter(Boolean).map(Number),
  );
}

/** A process may exit between being listed and being read. */
function readOrNothing(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

function listOrNothing(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
