/** Completes a partial clone, which leaves out old contents (`blob:none`) or trees (`tree:0`) until they are needed. */
import type { GitOptions } from "../ports/git/access.ts";
import { type Git, GitError } from "../ports/git/port.ts";
import type { Promisor } from "../ports/git/remotes.ts";

interface Place {
  folder: string;
  options: GitOptions;
  /** Null if nothing may be fetched, because the repository's configuration is not trusted. */
  promisor: Promisor | null;
}

/** How often to fetch what the objects fetched before refer to. Trees come first, then the files in them. */
const rounds = 4;

/**
 * Fetches what HEAD's history lacks, many objects at once: left to itself, git would start a process for each.
 * @returns git, with what is still missing in `lacks`
 * @throws GitError if the history cannot be walked
 */
export async function completeClone(git: Git, { folder, options, promisor }: Place): Promise<Git> {
  let lacks = await missingFrom(git);
  if (promisor !== null && lacks.size > 0) {
    const { fetchObjects } = await import("../ports/git/remote.ts");
    for (let round = 0; round < rounds && lacks.size > 0; round++) {
      if (!(await fetchObjects(folder, promisor, [...lacks], options))) break;
      const left = await missingFrom(git);
      const isSame = left.size === lacks.size && [...left].every((sha) => lacks.has(sha));
      lacks = left;
      if (isSame) break;
    }
  }
  return lacks.size === 0 ? git : { ...git, lacks };
}

/** Shas of the objects that HEAD's history refers to and that are not here. Does not contact the remote. */
async function missingFrom(git: Git): Promise<Set<string>> {
  const args = ["rev-list", "--objects", "--no-object-names", "--missing=print", "HEAD"];
  const { status, stdout, stderr } = await git.run(args);
  if (status !== 0) throw new GitError(stderr);
  const lines = stdout.toString("latin1").split("\n");
  return new Set(lines.flatMap((line) => (line.startsWith("?") ? [line.slice(1)] : [])));
}
