/** Reads the contents of many file versions in bounded memory. */
import { isTooLarge } from "../../languages/source.ts";
import { readBytes, readSizes } from "../../ports/git/blobs.ts";
import type { Git } from "../../ports/git/port.ts";

/** Larger versions are skipped, unless their kind may be larger. In bytes. */
const largestVersion = 1024 * 1024;

/** Bytes read at once. */
const batchSize = 8 * 1024 * 1024;

/**
 * Calls `take` with each blob's bytes; null if it is too large or missing from this clone.
 * @param pathOf the path of a blob's file
 */
export async function readEach(
  git: Git,
  blobs: readonly string[],
  pathOf: (blob: string) => string,
  take: (blob: string, bytes: Uint8Array | null) => void,
): Promise<void> {
  if (blobs.length === 0) return;
  const sizes = await readSizes(git, blobs);
  let some: string[] = [];
  let bytes = 0;
  const flush = async (): Promise<void> => {
    for (const [index, content] of (await readBytes(git, some)).entries())
      take(some[index] ?? "", content ?? null);
    some = [];
    bytes = 0;
  };
  for (const blob of blobs) {
    const size = sizes.get(blob);
    if (size === undefined || isTooLarge(pathOf(blob), size, largestVersion)) {
      take(blob, null);
      continue;
    }
    if (bytes + size > batchSize) await flush();
    some.push(blob);
    bytes += size;
  }
  await flush();
}
