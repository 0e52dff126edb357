/** Lists the versions of a few files by walks that git limits to their paths. */
import type { OwnerIdentity } from "../../activity/person.ts";
import { type Git, GitError } from "../../ports/git/port.ts";
import { rawLog, rawLogParser, type Version } from "./raw-log.ts";
import { mayBeBy } from "./touched.ts";

/** How many paths fit on one command line. */
const pathsPerCommand = 400;

/**
 * All versions of some files in the history of a commit, oldest first. It includes merged branches whose changes were
 * dropped, since a line may come from one.
 * @param from full sha of the newest commit
 * @param paths from the repository's root
 * @throws GitError
 */
export async function walkPaths(
  git: Git,
  from: string,
  paths: readonly string[],
  owner: OwnerIdentity,
): Promise<Map<string, Version[]>> {
  const versions = new Map<string, Version[]>(paths.map((path) => [path, []]));
  const isOwners = mayBeBy(owner);
  for (let start = 0; start < paths.length; start += pathsPerCommand) {
    const some = paths.slice(start, start + pathsPerCommand).map((path) => `:(top,literal)${path}`);
    const { status, stdout, stderr } = await git.run([...rawLog("%H%n%ae"), from, "--", ...some]);
    if (status !== 0) throw new GitError(stderr);
    let [sha, mayBeOwners] = ["", false];
    const parse = rawLogParser({
      commit(header) {
        const [first = "", email = ""] = header.split("\n");
        [sha, mayBeOwners] = [first, isOwners(email)];
      },
      change: (path, version) => version && versions.get(path)?.push({ sha, ...version, mayBeOwners }),
    });
    parse(stdout);
  }
  for (const some of versions.values()) some.reverse();
  return versions;
}
