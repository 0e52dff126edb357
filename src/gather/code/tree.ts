/** Lists the files at a commit. */
import { invisible } from "../../text/invisible.ts";
import { readSizes } from "../../ports/git/blobs.ts";
import { type Git, GitError } from "../../ports/git/port.ts";

/** Characters that break lines, control a terminal or disguise text: no person names a file with them. */
const unprintable = new RegExp(`[\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffd${invisible}]`);
const unprintables = new RegExp(unprintable, "g");

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

/** What a commit holds. */
export interface Tree {
  /** Regular files of the whole repository. */
  files: TreeFile[];
  /** What is not read: it has no text of its own, or a name that cannot be shown, in which each such character is a "?". */
  others: {
    path: string;
    why: "symlink" | "submodule" | "name";
    /** The sha of the link's text, or of the submodule's commit. */
    sha: string;
  }[];
}

export const emptyTree: Tree = { files: [], others: [] };

const entryForm = /^(\d{6}) (?:blob|commit) ([0-9a-f]+)(?: +(\d+|BAD|-))?\t([^]+)$/;

/** @throws GitError */
export async function listTree(git: Git, commit: string): Promise<Tree> {
  // Asked for sizes, git would try to fetch each file that a partial clone lacks.
  const withSizes = git.lacks === undefined ? ["-l"] : [];
  const args = ["ls-tree", "-r", "-z", ...withSizes, "--full-tree", commit];
  const { status, stdout, stderr } = await git.run(args);
  if (status !== 0) throw new GitError(stderr);
  const tree: Tree = { files: [], others: [] };
  for (const entry of stdout.toString("utf8").split("\0")) {
    const [, mode = "", sha = "", size = "", path = ""] = entryForm.exec(entry) ?? [];
    if (path === "") continue;
    if (!isPlainPath(path)) tree.others.push({ path: path.replace(unprintables, "?"), why: "name", sha });
    else if (mode.startsWith("100"))
      tree.files.push({ path, sha, size: /^\d/.test(size) ? Number(size) : Number.POSITIVE_INFINITY });
    else tree.others.push({ path, why: mode === "160000" ? "submodule" : "symlink", sha });
  }
  return git.lacks === undefined ? tree : { ...tree, files: await withSizesOf(git, tree.files) };
}

async function withSizesOf(git: Git, files: readonly TreeFile[]): Promise<TreeFile[]> {
  const sizes = await readSizes(
    git,
    files.map(({ sha }) => sha),
  );
  return files.map((file) => ({ ...file, size: sizes.get(file.sha) ?? file.size }));
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
