/** Files that another program has open. Windows lets nobody rename or remove them, not even for the moment of a virus scan. */
import { rename } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { errnoOf } from "./errno.ts";

/** How to remove a folder with everything in it, trying again while something in it is open. */
export const removing = { recursive: true, force: true, maxRetries: 5, retryDelay: 50 };

/** In milliseconds, each before another try. Together about two seconds, as long as a scan takes. */
const pauses = [10, 20, 50, 100, 200, 300, 500, 800];

interface System {
  rename(from: string, to: string): Promise<void>;
  wait(milliseconds: number): Promise<unknown>;
  windows: boolean;
}

const thisMachine: System = { rename, wait, windows: process.platform === "win32" };

/** Renames, and on Windows tries again while the file is open. @throws what the last try failed with */
export async function renameOpen(from: string, to: string, system: System = thisMachine): Promise<void> {
  for (const pause of system.windows ? pauses : []) {
    try {
      return await system.rename(from, to);
    } catch (cause) {
      if (!isOpen(cause)) throw cause;
      await system.wait(pause);
    }
  }
  await system.rename(from, to);
}

function isOpen(cause: unknown): boolean {
  return /^(?:EPERM|EACCES|EBUSY)$/.test(errnoOf(cause) ?? "");
}
