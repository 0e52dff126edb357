/** Reads the contents of many blobs with one git process. */
import type { Git } from "./port.ts";

/**
 * @param names such as `HEAD:roadmap.json`, or shas of blobs
 * @returns the bytes in the same order; undefined for a missing blob
 * @throws GitError if git cannot be started
 */
export async function readBytes(git: Git, names: readonly string[]): Promise<(Buffer | undefined)[]> {
  const here = git.lacks === undefined ? names : names.filter((name) => git.lacks?.has(name) !== true);
  // Names are sent one per line, and none of our files has a line feed in its name.
  if (here.length === 0 || here.some((name) => name.includes("\n"))) return names.map(() => undefined);
  const { stdout } = await git.run(["cat-file", "--batch"], `${here.join("\n")}\n`);
  let offset = 0;
  return names.map((name) => {
    if (git.lacks?.has(name) === true) return undefined;
    const end = stdout.indexOf(10, offset);
    if (end === -1) return undefined;
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(stdout.toString("utf8", offset, end))?.[1];
    const begin = end + 1;
    offset = begin;
    if (size === undefined) return undefined;
    offset = begin + Number(size) + 1;
    return stdout.subarray(begin, begin + Number(size));
  });
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
