/** The places of commits in the whole history, counted as the history stream counts them. */
import type { Sorting } from "../../activity/repository.ts";
import type { Git } from "../../ports/git/port.ts";

/**
 * @param sorting as the history was sorted
 * @returns the place of each sha that HEAD reaches, 0 for HEAD itself
 */
export async function placesOf(
  git: Git,
  shas: ReadonlySet<string>,
  sorting: Sorting,
): Promise<Map<string, number>> {
  const places = new Map<string, number>();
  let rest = "";
  let place = 0;
  await git.begin(["rev-list", ...(sorting === null ? [] : [sorting]), "HEAD"]).read((chunk) => {
    const lines = (rest + chunk.toString("latin1")).split("\n");
    rest = lines.pop() ?? "";
    for (const sha of lines) {
      if (shas.has(sha)) places.set(sha, place);
      place++;
    }
    return places.size < shas.size;
  });
  return places;
}
