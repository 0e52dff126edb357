/** Reports a folder that the site cannot replace. */
import { errors } from "../problems/errors.ts";
import { asProblem, type Problem } from "../problems/problem.ts";

/**
 * @param folder null if no site is written
 * @param isOurs false if files are in it that Roadfolio did not create
 * @param files that the run writes beside the site
 */
export function siteProblems(
  folder: string | null,
  isOurs: boolean,
  files: readonly { path: string }[],
): Problem[] {
  if (folder === null) return [];
  const inTheWay = files.find(({ path }) => isInside(path, folder) || isInside(folder, path));
  return [
    ...(isOurs ? [] : [errors.foreignSite(folder)]),
    ...(inTheWay === undefined ? [] : [errors.unsafeTarget(folder, `${inTheWay.path} belongs there`)]),
  ].map(asProblem);
}

/** True if a path equals another or is inside it, even on a disk that ignores case. */
function isInside(path: string, folder: string): boolean {
  return `${path.toLowerCase()}/`.startsWith(`${folder.toLowerCase()}/`);
}
