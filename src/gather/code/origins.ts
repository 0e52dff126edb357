/** Where a file that a commit seems to have made came from: git compares it with the files that were there. */
import { type Git, GitError } from "../../ports/git/port.ts";

/** Renames: git's own measure, half alike; among so many files made and lost in one commit. */
const renames = ["-M", "-l1000"];

/**
 * Copies of files that stayed: files of one project are half alike by what all of them begin with, so 80 %. Above so many
 * pairs, squared, only whole copies are found, for time's sake.
 */
const copied = ["-C80%", "--find-copies-harder", "-l60"];

/** Renames of which the content did not change: nothing has to be read. */
const whole = ["-M100%"];

/** A file that a commit made. */
export interface Made {
  sha: string;
  path: string;
}

/**
 * @param copies look for copies of files that stayed too, which costs a look at every file
 * @returns by `sha:path`, the path in a parent of the commit that the file was renamed or copied from
 * @throws GitError
 */
export async function originsOf(
  git: Git,
  made: readonly Made[],
  copies: boolean,
): Promise<Map<string, string>> {
  const renamed = await compare(git, made, renames);
  if (!copies) return renamed;
  const rest = made.filter((one) => !renamed.has(keyOf(one)));
  return new Map([...renamed, ...(await compare(git, rest, copied))]);
}

async function compare(
  git: Git,
  made: readonly Made[],
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
    // A file that is not in this clone cannot be compared; whole copies show by their names. A clone that was made without
    // its files has too many of those to say anything.
    const partial = await git.ask("config", "--get", "extensions.partialClone");
    if (partial !== null || how === whole) throw new GitError(stderr);
    return compare(git, made, whole);
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
export function keyOf({ sha, path }: Made): string {
  return `${sha}:${path}`;
}
