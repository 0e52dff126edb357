/** Runs a whole sync in process on a real folder, as the CLI and the Action do. */
import { type Arguments, readArguments } from "../../src/cli/options.ts";
import { prepare } from "../../src/cli/prepare.ts";
import type { Clock } from "../../src/ports/clock.ts";
import { createLog } from "../../src/ports/log.ts";
import { sync, type SyncResult } from "../../src/sync/sync.ts";
import { VirtualClock } from "./virtual-clock.ts";

export interface RunOptions {
  flags?: string[];
  now?: string;
  environment?: Record<string, string>;
  clock?: Clock;
}

/** @returns the computed plan, which was applied unless the flags include --dry-run */
export async function runSync(
  dir: string,
  {
    flags = [],
    now = "2025-10-01T12:00:00",
    environment = {},
    clock = new VirtualClock(now),
  }: RunOptions = {},
): Promise<SyncResult> {
  const args: Arguments = readArguments(["sync", "--dir", dir, ...flags]);
  const { options, ports } = await prepare(args, {
    environment: { PATH: process.env["PATH"], HOME: dir, ...environment },
    log: createLog(() => undefined, false),
    clock,
    print: () => undefined,
    now: new Date(now),
  });
  return sync(options, ports);
}

/** Ids of the done items. */
export function doneItems({ plan }: SyncResult): string[] {
  return plan.decisions.filter(({ done }) => done).map(({ item }) => item.id);
}
