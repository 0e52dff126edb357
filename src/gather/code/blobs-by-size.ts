/** Contents of many versions of files, in memory that does not grow with them. */
import { readBytes } from "../../ports/git/blobs.ts";
import type { Git } from "../../ports/git/port.ts";

/** A version that is larger is not looked at. In bytes. */
const largest = 1024 * 1024;

/** Bytes that are read in one go. */
const group = 8 * 1024 * 1024;

/** Hands over each blob; null for one that is too large, or that this clone lacks. */
export async function readEach(
  git: Git,
  blobs: readonly string[],
  take: (blob: string, bytes: Uint8Array | null) => void,
): Promise<void> {
  if (blobs.length === 0) return;
  const { stdout } = await git.run(["cat-file", "--batch-check=%(objectsize)"], `${blobs.join("\n")}\n`);
  // What is missing is answered in words.
  const sizes = stdout.toString("latin1").split("\n").map(Number);
  let some: string[] = [];
  let bytes = 0;
  const flush = async (): Promise<void> => {
    for (const [index, content] of (await readBytes(git, some)).entries())
      take(some[index] ?? "", content ?? null);
    some = [];
    bytes = 0;
  };
  for (const [index, blob] of blobs.entries()) {
    const size = sizes[index] ?? Number.NaN;
    if (Number.isNaN(size) || size > largest) {
      take(blob, null);
      continue;
    }
    if (bytes + size > group) await flush();
    some.push(blob);
    bytes += size;
  }
  await flush();
}
