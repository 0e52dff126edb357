/** Reads the contents of a few blobs, and the sizes of many. */
import { askForBlobs } from "./ask-for-blobs.ts";
import type { Git } from "./port.ts";

/**
 * @param names such as `HEAD:roadmap.json`, or shas of blobs
 * @returns the bytes in the same order; undefined for a missing blob
 * @throws GitError if git cannot be started
 */
export async function readBytes(git: Git, names: readonly string[]): Promise<(Buffer | undefined)[]> {
  const found = new Map<string, Buffer>();
  // Names are sent one per line, and none of our files has a line feed in its name.
  if (!names.some((name) => name.includes("\n")))
    await askForBlobs(git, [...new Set(names)], {
      room: (_name, size) => Buffer.allocUnsafeSlow(size),
      take: (name, bytes) => void (bytes && found.set(name, bytes)),
    });
  return names.map((name) => found.get(name));
}

/**
 * The sizes of blobs, with one git process.
 * @returns by sha, in bytes; without the blobs that are missing
 * @throws GitError if git cannot be started
 */
export async function readSizes(git: Git, blobs: readonly string[]): Promise<Map<string, number>> {
  const here = git.lacks === undefined ? blobs : blobs.filter((sha) => git.lacks?.has(sha) !== true);
  if (here.length === 0) return new Map();
  const { stdout } = await git.run(["cat-file", "--batch-check=%(objectsize)"], `${here.join("\n")}\n`);
  // For a missing object git prints words instead of a size, which become NaN.
  const sizes = stdout.toString("latin1").split("\n").map(Number);
  return new Map(
    here.flatMap((sha, index) => {
      const size = sizes[index] ?? Number.NaN;
      return Number.isNaN(size) ? [] : [[sha, size] as const];
    }),
  );
}

/** As {@link readBytes}, as text. */
export async function readBlobs(git: Git, names: readonly string[]): Promise<(string | undefined)[]> {
  return (await readBytes(git, names)).map((bytes) => bytes?.toString("utf8"));
}
