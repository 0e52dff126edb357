/** The versions of files: which commits changed them, and to what. */
import { type Git, GitError } from "../../ports/git/port.ts";

/** A file as one commit left it. */
export interface Version {
  sha: string;
  blob: string;
  /** The commit made the file, or brought it in from elsewhere. */
  added: boolean;
}

/** Paths that are asked for in one go: all of them have to fit on a command line. */
const atOnce = 400;

/**
 * All versions of some files in the history of a commit, the newest first. One walk for all files: its time is that of
 * comparing trees, and nothing is asked of the commits but their names.
 * @param from the newest commit, and older ones at which the walk is divided into several that run at once
 * Branches that were merged without their work are walked too: who wrote a line first may stand there.
 * @param paths from the repository's root
 * @param merges count what merges changed too; most only join two lines of work, and cost time
 */
export async function versionsOf(
  git: Git,
  from: readonly string[],
  paths: readonly string[],
  merges: boolean,
): Promise<Map<string, Version[]>> {
  const versions = new Map<string, Version[]>();
  const args = [
    "log",
    "-z",
    "--raw",
    "--no-renames",
    "--no-abbrev",
    "--no-show-signature",
    "--full-history",
    "--format=%H",
  ];
  for (let start = 0; start < paths.length; start += atOnce) {
    const some = paths.slice(start, start + atOnce).map((path) => `:(top,literal)${path}`);
    const walks = from.map((newest, index) => {
      // Each walk ends where the next begins.
      const next = from[index + 1];
      const range = next === undefined ? [newest] : [newest, `^${next}`];
      return git.run([...args, ...(merges ? ["-m"] : []), ...range, "--", ...some]);
    });
    for (const { status, stdout, stderr } of await Promise.all(walks)) {
      if (status !== 0) throw new GitError(stderr);
      readLog(stdout.toString("utf8"), versions);
    }
  }
  return versions;
}

/** A commit's name, then for each of its files what changed and the path, all ended by NUL. */
function readLog(output: string, versions: Map<string, Version[]>): void {
  const pieces = output.split("\0");
  let sha = "";
  for (let at = 0; at < pieces.length; at++) {
    const piece = (pieces[at] ?? "").trim();
    if (!piece.startsWith(":")) {
      sha = piece;
      continue;
    }
    const [, , , blob = "", status] = piece.split(" ");
    const path = pieces[++at] ?? "";
    if (status === "D") continue;
    const known = versions.get(path);
    const version = { sha, blob, added: status === "A" };
    if (known === undefined) versions.set(path, [version]);
    else known.push(version);
  }
}
