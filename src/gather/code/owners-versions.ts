/** Leaves out the versions that cannot tell whether a line is the owner's. */
import type { Git } from "../../ports/git/port.ts";
import type { Search, SearchIn } from "./line-search.ts";
import { earliestWithLine } from "./look-back.ts";
import type { Version } from "./raw-log.ts";

/**
 * Whoever made the earliest version with a line introduced it. We need that version only if the owner may have made it, or if it
 * added the file, which may have been renamed. So these are read first, and the others only up to the first of these that has
 * the line. Where many people work on a repository, that is a small part of all versions.
 * @param isOwners whether the line was found before, in a later file, and the owner introduced it there
 * @returns the same searches, of which those that matter only if the line is the owner's have fewer versions
 * @throws GitError
 */
export async function relevantVersions(
  git: Git,
  searches: readonly SearchIn[],
  isOwners: (search: Search) => boolean,
): Promise<SearchIn[]> {
  const asked = searches.filter(({ search }) => search.line.onlyIfOwners === true && !isOwners(search));
  if (asked.length === 0) return [...searches];
  const ordinary = await earliestWithLine(git, candidates(asked, false));
  const rest = asked.filter(({ search }) => !ordinary.has(search));
  const merged = await earliestWithLine(git, candidates(rest, true));
  const left = new Set(asked.map(({ search }) => search));
  return searches.map(({ search, versions }) => {
    if (!left.has(search) || merged.has(search)) return { search, versions };
    const first = ordinary.get(search)?.version;
    return { search, versions: first === undefined ? [] : versions.slice(0, versions.indexOf(first) + 1) };
  });
}

function candidates(searches: readonly SearchIn[], inMerges: boolean): SearchIn[] {
  const isOne = (version: Version): boolean =>
    version.inMerge === inMerges && (version.mayBeOwners || version.added);
  return searches.map(({ search, versions }) => ({ search, versions: versions.filter(isOne) }));
}
