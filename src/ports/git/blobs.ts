/** Contents of files in commits, many in one go. */
import type { Git } from "./port.ts";

/**
 * @param names such as `HEAD:roadmap.json`, or shas of blobs
 * @returns the bytes in the same order; undefined for a file that is not there
 */
export async function readBytes(git: Git, names: readonly string[]): Promise<(Buffer | undefined)[]> {
  // A line feed would end the question; no file of ours has one in its name.
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
