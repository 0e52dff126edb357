/** Which files commits changed, by one git process. */
import type { Git } from "../../ports/git/port.ts";

export interface ChangedFile {
  /** From the repository's root. */
  path: string;
  /** Shas of its blobs; all zeros if there was none. */
  before: string;
  after: string;
}

/**
 * The files that each commit changed, compared with its parent. A merge has none: what it shows is others' work.
 * @param shas in full
 * @returns null if git cannot tell, as in a clone without trees
 * @throws GitError if git cannot be started
 */
export async function changedFiles(
  git: Git,
  shas: readonly string[],
): Promise<Map<string, ChangedFile[]> | null> {
  const args = ["diff-tree", "--stdin", "-r", "-z", "--root", "--raw", "--no-renames", "--no-abbrev"];
  const { status, stdout } = await git.run(args, `${shas.join("\n")}\n`);
  if (status !== 0) return null;
  const found = new Map<string, ChangedFile[]>(shas.map((sha) => [sha, []]));
  const fields = stdout.toString("utf8").split("\0");
  let files: ChangedFile[] = [];
  for (let at = 0; at < fields.length; at++) {
    const field = fields[at] ?? "";
    if (!field.startsWith(":")) {
      files = found.get(field) ?? [];
      continue;
    }
    // ":mode mode before after status", then the path, which may look like anything.
    const [, , before = "", after = ""] = field.split(" ");
    files.push({ path: fields[++at] ?? "", before, after });
  }
  return found;
}

/**
 * True for a path that Roadfolio writes.
 * @param ours files and folders (with "/" at the end), from the repository's root
 */
export function isOurs(path: string, ours: readonly string[]): boolean {
  return ours.some((one) => path === one || (one.endsWith("/") && path.startsWith(one)));
}
