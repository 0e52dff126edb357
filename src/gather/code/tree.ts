/** Lists the files at a commit. */
import { invisible } from "../../text/invisible.ts";
import { type Git, GitError } from "../../ports/git/port.ts";

/** Characters that break lines, control a terminal or disguise text: no person names a file with them. */
const unprintable = new RegExp(`[\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffd${invisible}]`);

/** False for a name that breaks lines, controls a terminal or disguises text. Such a path is never shown. */
export function isPlainPath(path: string): boolean {
  return !unprintable.test(path);
}

export interface TreeFile {
  path: string;
  sha: string;
  /** In bytes; infinite if the content is missing from this clone. */
  size: number;
}

/**
 * Regular files of the whole repository: no symbolic links, submodules, or names that are not UTF-8.
 * @throws GitError
 */
export async function listTree(git: Git, commit: string): Promise<TreeFile[]> {
  const { status, stdout, stderr } = await git.run(["ls-tree", "-r", "-z", "-l", "--full-tree", commit]);
  if (status !== 0) throw new GitError(stderr);
  return stdout
    .toString("utf8")
    .split("\0")
    .flatMap((entry) => {
      const [, sha, size, path] = /^100\d{3} blob ([0-9a-f]+) +(\d+|BAD)\t([^]+)$/.exec(entry) ?? [];
      if (sha === undefined || path === undefined || !isPlainPath(path)) return [];
      return [{ path, sha, size: size === "BAD" ? Number.POSITIVE_INFINITY : Number(size) }];
    });
}

/** Splits files into groups of at most this many bytes; a larger file gets a group of its own. */
export function inGroups(files: readonly TreeFile[], bytes: number): TreeFile[][] {
  const groups: TreeFile[][] = [];
  let filled = Number.POSITIVE_INFINITY;
  for (const file of files) {
    if (filled + file.size > bytes) {
      groups.push([]);
      filled = 0;
    }
    groups.at(-1)?.push(file);
    filled += file.size;
  }
  return groups;
}
