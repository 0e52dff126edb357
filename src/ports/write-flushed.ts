/** Writes a new file and waits until the disk has it. */
import { closeSync, constants, fsync, openSync, writeFileSync } from "node:fs";

/** @param mode of the file @throws if it exists or cannot be written */
export async function writeFlushed(full: string, content: string | Uint8Array, mode: number): Promise<void> {
  const { O_CREAT, O_EXCL, O_WRONLY } = constants;
  const file = openSync(full, O_WRONLY | O_CREAT | O_EXCL, mode);
  try {
    writeFileSync(file, content);
    // This alone waits for the disk, so that several files are flushed at the same time.
    await flush(file);
  } finally {
    closeSync(file);
  }
}

function flush(file: number): Promise<void> {
  return new Promise((resolve, reject) => {
    fsync(file, (cause) => {
      if (cause === null) resolve();
      else reject(cause);
    });
  });
}
