/**
 * A temporary file that a program writes to while we read from it. Through a pipe, git would wait whenever we are busy
 * for longer than the pipe's buffer lasts (a few milliseconds), and would wake us every few kilobytes. Writing to a
 * file never waits. The file is unlinked at once, so nothing is left behind even after a crash.
 */
import { closeSync, mkdtempSync, openSync, readSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Spool {
  /** File descriptor that the program writes to. */
  descriptor: number;
  /** Calls `take` with what was written since the last call. The bytes are valid only during the call. */
  drain(take: (bytes: Buffer) => void): void;
  close(): void;
}

/** Bytes read at once. */
const block = 256 * 1024;

/** @throws if the folder for temporary files is not writable */
export function openSpool(): Spool {
  const folder = mkdtempSync(join(tmpdir(), "roadfolio-"));
  const file = join(folder, "spool");
  const descriptor = openSync(file, "ax", 0o600);
  // A second descriptor, since reading through git's own could move the position where git writes.
  const reader = openSync(file, "r");
  const remove = (): boolean => {
    try {
      rmSync(folder, { recursive: true, force: true });
      return true;
    } catch {
      return false;
    }
  };
  // Windows cannot remove an open file; there it is removed when it is closed.
  const removed = remove();
  const bytes = Buffer.allocUnsafeSlow(block);
  let position = 0;
  return {
    descriptor,
    drain(take) {
      for (;;) {
        const count = readSync(reader, bytes, 0, block, position);
        if (count === 0) return;
        position += count;
        take(bytes.subarray(0, count));
      }
    },
    close() {
      closeSync(reader);
      closeSync(descriptor);
      if (!removed) remove();
    },
  };
}
