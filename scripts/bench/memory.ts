/** Peak memory of a program and its children, as recorded by Linux. */
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { benchEnvironment, type Program } from "./measure.ts";

/** Interval between two samples, in milliseconds. */
const interval = 2;

/** @returns the peak resident memory, in MB, of the program itself and of the largest process that it starts */
export async function peakMemory({
  command,
  args,
  folder,
  before,
  environment = {},
}: Program): Promise<{ own: number; child: number }> {
  before?.();
  const peak = { own: 0, child: 0 };
  const program = spawn(command, args, {
    cwd: folder,
    env: { ...benchEnvironment, ...environment },
    stdio: "ignore",
  });
  const timer = setInterval(() => {
    if (program.pid === undefined) return;
    peak.own = Math.max(peak.own, highWater(program.pid));
    for (const child of childrenOf(program.pid)) peak.child = Math.max(peak.child, highWater(child));
  }, interval);
  const status = await new Promise((resolve, reject) => {
    program.on("error", reject);
    program.on("close", resolve);
  });
  clearInterval(timer);
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${String(status)}`);
  return peak;
}

/** VmHWM, which Linux keeps for each process (proc(5)). */
function highWater(pid: number): number {
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readOrNothing(`/proc/${pid}/status`))?.[1] ?? 0) / 1024;
}

function childrenOf(pid: number): number[] {
  const threads = listOrNothing(`/proc/${pid}/task`);
  return threads.flatMap((thread) =>
    readOrNothing(`/proc/${pid}/task/${thread}/children`).split(" ").filter(Boolean).map(Number),
  );
}

/** A process may end between listing and reading it. */
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
