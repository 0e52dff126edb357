/** Reads the texts of files one by one. */
import { decodeText } from "../../text/decode.ts";
import { mayHoldSecrets } from "../../languages/left-out.ts";
import { isTooLarge } from "../../languages/source.ts";
import { readBytes } from "../../ports/git/blobs.ts";
import { type Git, GitError } from "../../ports/git/port.ts";
import { inGroups, type TreeFile } from "./tree.ts";

/** Files are read in groups of this many bytes, to bound memory. */
const groupSize = 8 * 1024 * 1024;

/**
 * Calls `take` with the text of each file. Skips data, binary files, and files that may hold secrets.
 * @throws GitError if a file is missing from the clone
 */
export async function eachText(
  git: Git,
  files: readonly TreeFile[],
  take: (path: string, text: string) => void,
): Promise<void> {
  const readable = files.filter(({ path, size }) => !isTooLarge(path, size) && !mayHoldSecrets(path));
  for (const group of inGroups(readable, groupSize)) {
    const contents = await readBytes(
      git,
      group.map(({ sha }) => sha),
    );
    for (const [index, { path }] of group.entries()) {
      const bytes = contents[index];
      if (bytes === undefined) throw new GitError(`${path} is not in this clone`);
      const text = decodeText(bytes);
      if (text !== null) take(path, text);
    }
  }
}
