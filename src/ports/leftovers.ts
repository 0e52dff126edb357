/** What killed runs left next to the files that they were writing. */
import { rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { errnoOf } from "./errno.ts";
import { namesIn } from "./spelling.ts";

/** Deletes it, but not the files of other runs in progress. @param full the file or folder that was to be written */
export async function removeLeftovers(full: string): Promise<void> {
  const folder = dirname(full);
  for (const name of namesIn(folder)) {
    if (!name.startsWith(`${basename(full)}.`)) continue;
    const pid = /^(\d+)(?:\.old)?\.tmp$/.exec(name.slice(basename(full).length + 1))?.[1];
    if (pid !== undefined && !isAlive(Number(pid)))
      await rm(join(folder, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (cause) {
    // EPERM: the process exists but belongs to another user.
    return errnoOf(cause) === "EPERM";
  }
}
