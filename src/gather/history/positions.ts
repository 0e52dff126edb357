/** Looks up the positions of commits in the whole history, numbered like the history stream. */
import type { Sorting } from "../../activity/repository.ts";
import type { Git } from "../../ports/git/port.ts";

/**
 * @param sorting how the history was sorted
 * @returns the position of each sha reachable from HEAD, 0 for HEAD itself
 * @throws GitError
 */
export async function positionsOf(
  git: Git,
  shas: ReadonlySet<string>,
  sorting: Sorting,
): Promise<Map<string, number>> {
  const positions = new Map<string, number>();
  let rest = "";
  let position = 0;
  await git.begin(["rev-list", ...(sorting === null ? [] : [sorting]), "HEAD"]).read((chunk) => {
    const lines = (rest + chunk.toString("latin1")).split("\n");
    rest = lines.pop() ?? "";
    for (const sha of lines) {
      if (shas.has(sha)) positions.set(sha, position);
      position++;
    }
    return positions.size < shas.size;
  });
  return positions;
}
