/** Finds what an added file was renamed or copied from, using git's similarity detection. */
import { type Git, GitError } from "../../ports/git/port.ts";

/** Renames at git's default of 50 % similarity, in commits with up to 1000 added or deleted files. */
const renames = ["-M", "-l1000"];

/**
 * Copies of files that still exist. Files of one project often share half their text, such as imports, so 80 %. Above
 * 60 files git finds exact copies only, because comparing takes quadratic time.
 */
const copied = ["-C80%", "--find-copies-harder", "-l60"];

/** Exact renames, which git finds without reading contents. */
const exact = ["-M100%"];

/** A file that a commit added. */
export interface Added {
  sha: string;
  path: string;
}

/**
 * @param copies also look for copies of files that still exist, which reads every file
 * @returns by `sha:path`, the path in a parent of the commit that the file was renamed or copied from
 * @throws GitError
 */
export async function originsOf(
  git: Git,
  made: readonly Added[],
  copies: boolean,
): Promise<Map<string, string>> {
  const renamed = await compare(git, made, renames);
  if (!copies) return renamed;
  const rest = made.filter((one) => !renamed.has(keyOf(one)));
  return new Map([...renamed, ...(await compare(git, rest, copied))]);
}

async function compare(
  git: Git,
  made: readonly Added[],
  how: readonly string[],
): Promise<Map<string, string>> {
  const wanted = new Set(made.map(keyOf));
  const origins = new Map<string, string>();
  const shas = [...new Set(made.map(({ sha }) => sha))];
  if (shas.length === 0) return origins;
  // A merge is compared with each of its parents.
  const args = ["diff-tree", "--stdin", "-m", "-r", "-z", "--raw", "--no-abbrev", "--diff-filter=RC", ...how];
  const { status, stdout, stderr } = await git.run(args, `${shas.join("\n")}\n`);
  if (status !== 0) {
    // git fails if a file to compare is missing from the clone, but exact renames need no contents. A partial clone
    // lacks too many files for even that to be reliable.
    if (git.lacks !== undefined || how === exact) throw new GitError(stderr);
    return compare(git, made, exact);
  }
  const pieces = stdout.toString("utf8").split("\0");
  let sha = "";
  for (let at = 0; at < pieces.length; at++) {
    const piece = (pieces[at] ?? "").trim();
    if (/^[0-9a-f]{40,}$/.test(piece)) sha = piece;
    else if (piece.startsWith(":")) {
      const key = keyOf({ sha, path: pieces[at + 2] ?? "" });
      if (wanted.has(key)) origins.set(key, pieces[at + 1] ?? "");
      at += 2;
    }
  }
  return origins;
}

/** One key for a commit and a path in it. */
export function keyOf({ sha, path }: Added): string {
  return `${sha}:${path}`;
}
