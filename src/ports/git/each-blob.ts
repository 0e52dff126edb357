/** Reads the contents of many blobs one after the other, so that only one is in memory. */
import { askForBlobs } from "./ask-for-blobs.ts";
import type { Git } from "./port.ts";

/**
 * Calls `take` with each blob's bytes, in order; null if it is missing or not wanted. The bytes are
 * valid only until `take` returns, because the next blob reuses their memory.
 * @param blobs full shas
 * @param isWanted asked for each blob with its size in bytes
 * @throws GitError if git cannot be started; what `take` throws
 */
export async function eachBlob(
  git: Git,
  blobs: readonly string[],
  isWanted: (blob: string, size: number) => boolean,
  take: (blob: string, bytes: Buffer | null) => void,
): Promise<void> {
  let memory = Buffer.alloc(0);
  const room = (size: number): Buffer => {
    if (size > memory.length) memory = Buffer.alloc(Math.max(size, 2 * memory.length));
    return memory.subarray(0, size);
  };
  await askForBlobs(git, blobs, {
    room: (blob, size) => (isWanted(blob, size) ? room(size) : null),
    take,
  });
}
