/** Lists the versions of all files of some kinds in a history. */
import { type Git, GitError } from "../../ports/git/port.ts";

/** A file as one commit left it. */
export interface DatedVersion {
  sha: string;
  /** Commit time in seconds since 1970. */
  at: number;
  blob: string;
  path: string;
}

/**
 * @param head the newest commit
 * @param kinds globs of file names, such as `*.sql`
 * @returns the first version with each content, oldest first. What merges changed is left out.
 * @throws GitError
 */
export async function everyVersion(
  git: Git,
  head: string,
  kinds: readonly string[],
): Promise<DatedVersion[]> {
  const specs = kinds.map((glob) => `:(top,icase,glob)**/${glob}`);
  const args = ["log", "-z", "--raw", "--no-renames", "--no-abbrev", "--no-show-signature", "--full-history"];
  const { status, stdout, stderr } = await git.run([...args, "--format=%H %ct", head, "--", ...specs]);
  if (status !== 0) throw new GitError(stderr);
  const first = new Map<string, DatedVersion>();
  for (const version of readLog(stdout.toString("utf8")).toReversed())
    if (!first.has(version.blob)) first.set(version.blob, version);
  return [...first.values()];
}

/** Each commit is its sha and time, then for each file a status entry and the path, all NUL-terminated. */
function readLog(output: string): DatedVersion[] {
  const pieces = output.split("\0");
  const versions: DatedVersion[] = [];
  let [sha, at] = ["", 0];
  for (let index = 0; index < pieces.length; index++) {
    const piece = (pieces[index] ?? "").trim();
    if (!piece.startsWith(":")) {
      const [commit = "", time = ""] = piece.split(" ");
      [sha, at] = [commit, Number(time) || 0];
      continue;
    }
    const [, , , blob = "", change = ""] = piece.split(" ");
    const path = pieces[++index] ?? "";
    if (change !== "D") versions.push({ sha, at, blob, path });
  }
  return versions;
}
