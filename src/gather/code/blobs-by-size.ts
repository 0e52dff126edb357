/** Reads the contents of many file versions in bounded memory. */
import { isTooLarge } from "../../languages/source.ts";
import { eachBlob } from "../../ports/git/each-blob.ts";
import type { Git } from "../../ports/git/port.ts";

/** Larger versions are skipped, unless their kind may be larger. In bytes. */
const largestVersion = 1024 * 1024;

/**
 * Calls `take` with each blob's bytes; null if it is too large or missing from this clone.
 * @param blobs full shas
 * @param pathOf the path of a blob's file
 * @throws GitError if git cannot be started
 */
export async function readEach(
  git: Git,
  blobs: readonly string[],
  pathOf: (blob: string) => string,
  take: (blob: string, bytes: Uint8Array | null) => void,
): Promise<void> {
  await eachBlob(git, blobs, (blob, size) => !isTooLarge(pathOf(blob), size, largestVersion), take);
}
