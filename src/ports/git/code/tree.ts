/** The files at a commit. */
import { type Git, GitError } from "../run.ts";

export interface TreeFile {
  path: string;
  sha: string;
  /** In bytes. */
  size: number;
}

/** Regular files of the whole repository: no symbolic links, no submodules, no names that are no UTF-8. @throws GitError */
export async function listTree(git: Git, commit: string): Promise<TreeFile[]> {
  const { status, stdout, stderr } = await git.run(["ls-tree", "-r", "-z", "-l", "--full-tree", commit]);
  if (status !== 0) throw new GitError(stderr);
  return stdout
    .toString("utf8")
    .split("\0")
    .flatMap((entry) => {
      const [, sha, size, path] = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t([^]+)$/.exec(entry) ?? [];
      if (sha === undefined || path === undefined || /[\uFFFD\n]/.test(path)) return [];
      return [{ path, sha, size: Number(size) }];
    });
}

/** Groups files so that no group holds more bytes than fit in memory easily. */
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
