/** Lists the versions of files: which commits changed them, and to which blob. */
import { type Git, GitError } from "../../ports/git/port.ts";

/** A file as one commit left it. */
export interface Version {
  sha: string;
  blob: string;
  /** True if the commit added the file, new or under a new name. */
  added: boolean;
}

/** How many paths fit on one command line. */
const pathsPerCommand = 400;

/**
 * All versions of some files in the history of a commit, newest first. One walk serves all files, since comparing trees
 * takes most of the time. It includes merged branches whose changes were dropped, since a line may come from one.
 * @param from the newest commit, then older ones that split the walk into parts that run in parallel
 * @param paths from the repository's root
 * @param merges include what merges changed, which is slow and rarely matters
 * @throws GitError
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
  for (let start = 0; start < paths.length; start += pathsPerCommand) {
    const some = paths.slice(start, start + pathsPerCommand).map((path) => `:(top,literal)${path}`);
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

/** Each commit is its sha, then for each file a status entry and the path, all NUL-terminated. */
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
