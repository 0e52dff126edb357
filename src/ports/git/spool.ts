/**
 * What a program writes, read from behind while it writes. Through a pipe git would wait for us whenever we load, parse
 * or collect garbage for longer than the pipe's buffer lasts (some milliseconds), and wake us for each few kilobytes;
 * into a file it never waits. The file has no name, so nothing of it is left, whatever happens.
 */
import { closeSync, mkdtempSync, openSync, readSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Spool {
  /** Where the program writes. */
  descriptor: number;
  /** Hands over what was written since; the bytes are valid during the call only. */
  drain(take: (bytes: Buffer) => void): void;
  close(): void;
}

/** Bytes that are read at once. */
const block = 256 * 1024;

/** @throws when the folder for temporary files cannot be written to */
export function openSpool(): Spool {
  const folder = mkdtempSync(join(tmpdir(), "roadfolio-"));
  const file = join(folder, "spool");
  const descriptor = openSync(file, "ax", 0o600);
  // One of our own: where a position is shared, reading through git's would move where git writes.
  const reader = openSync(file, "r");
  const remove = (): boolean => {
    try {
      rmSync(folder, { recursive: true, force: true });
      return true;
    } catch {
      return false;
    }
  };
  // An open file can be removed everywhere but on Windows, where it goes when it is closed.
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
