/** Where a file that a commit seems to have made came from: git compares it with the files that were there. */
import type { Git } from "../run.ts";

/** How much of a copy must be the same. Files of one project are half alike by what all of them begin with. */
const alike = "80%";

/** Above so many files of the one commit times files of the tree, squared, only whole copies are found, for time's sake. */
const limit = 60;

/** A file that a commit made. */
export interface Made {
  sha: string;
  path: string;
}

/**
 * @param copies look for copies of files that stayed too, which costs a look at every file
 * @returns by `sha:path`, the path in the commit's parent that the file was renamed or copied from
 */
export async function originsOf(
  git: Git,
  made: readonly Made[],
  copies: boolean,
): Promise<Map<string, string>> {
  const wanted = new Set(made.map(keyOf));
  const origins = new Map<string, string>();
  const shas = [...new Set(made.map(({ sha }) => sha))];
  if (shas.length === 0) return origins;
  const how = copies ? ["-M", `-C${alike}`, "--find-copies-harder", `-l${limit}`] : ["-M"];
  const args = ["diff-tree", "--stdin", "-r", "-z", "--raw", "--no-abbrev", "--diff-filter=RC", ...how];
  const { stdout } = await git.run(args, `${shas.join("\n")}\n`);
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
