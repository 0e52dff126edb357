/** Reads the contents of many blobs with one git process. */
import type { Git } from "./port.ts";

/**
 * @param names such as `HEAD:roadmap.json`, or shas of blobs
 * @returns the bytes in the same order; undefined for a missing blob
 * @throws GitError if git cannot be started
 */
export async function readBytes(git: Git, names: readonly string[]): Promise<(Buffer | undefined)[]> {
  // Names are sent one per line, and none of our files has a line feed in its name.
  if (names.length === 0 || names.some((name) => name.includes("\n"))) return names.map(() => undefined);
  const { stdout } = await git.run(["cat-file", "--batch"], `${names.join("\n")}\n`);
  let offset = 0;
  return names.map(() => {
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

/** As {@link readBytes}, as text. */
export async function readBlobs(git: Git, names: readonly string[]): Promise<(string | undefined)[]> {
  return (await readBytes(git, names)).map((bytes) => bytes?.toString("utf8"));
}
