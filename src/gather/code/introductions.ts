/**
 * Finds the introduction of each line: the earliest commit in which its file had it, following renames and copies. A
 * line belongs to whoever first wrote it; moving, indenting or restoring somebody else's line does not make it yours.
 */
import type { Commit } from "../../activity/commit.ts";
import type { CodeMatch, Introduction, Whereabouts } from "../../activity/code-match.ts";
import { mayHoldSecrets } from "../../languages/left-out.ts";
import type { Whose } from "../history/record.ts";
import type { Git } from "../../ports/git/port.ts";
import type { Tally } from "../../ports/progress.ts";
import type { Line, Search } from "./line-search.ts";
import { placeNow } from "./place-now.ts";
import { lookBack } from "./look-back.ts";
import { keyOf } from "./origins.ts";
import { relevantVersions } from "./owners-versions.ts";
import type { FileVersions } from "./versions.ts";

export interface IntroductionQuestions extends Whose {
  /** False for a shallow clone. */
  complete: boolean;
  versions: FileVersions;
  /** Whether to look for files copied from somebody else's. */
  copies: boolean;
  /** Receives how many lines' authors are known. */
  tally?: Tally | undefined;
}

/** How many renames and copies of a file to follow; beyond that its author is unknown. */
const maxMoves = 12;

/** Who introduced a line, and where it is now. */
export type Traced = Pick<CodeMatch, "introduced" | "now">;

/**
 * @param head full sha
 * @returns in the order of the lines; null where the author is unknown, such as at the boundary of a shallow clone, or does
 * not matter
 * @throws GitError
 */
export async function introductionsOf(
  git: Git,
  head: string,
  lines: readonly Line[],
  questions: IntroductionQuestions,
): Promise<Traced[]> {
  // Several skills may have found the same line.
  const byLine = new Map(
    lines.map((line): [string, Search] => [
      lineKeyOf(line),
      { line, path: line.path, from: head, found: null, shown: null, now: null, abandoned: false },
    ]),
  );
  const searches = [...byLine.values()];
  const commits = new Map<string, Commit>();
  questions.tally?.("lines traced", 0, searches.length);
  let open = searches;
  for (let round = 0; round < maxMoves && open.length > 0; round++) {
    const versions = await questions.versions.of(open);
    const everyVersion = open.map((search, index) => ({ search, versions: versions[index] ?? [] }));
    // Later rounds are about former names.
    if (round === 0)
      for (const { search, versions: some } of everyVersion)
        search.now = await placeNow(git, search.line, some);
    const all = await relevantVersions(git, everyVersion, (search) => isOwners(search, commits));
    await lookBack(git, all, false);
    // Not in any ordinary commit: the line was written while resolving a merge.
    const inMerges = all.filter(({ search }) => search.found === null && !search.abandoned);
    if (inMerges.length > 0) await lookBack(git, inMerges, true);
    const unknown = open.flatMap(({ found }) => (found === null ? [] : [found.version.sha]));
    const asked = [...new Set(unknown)].filter((sha) => !commits.has(sha));
    for (const [sha, commit] of await questions.versions.commits.of(asked)) commits.set(sha, commit);
    const before = open.length;
    open = await followMoves(open, commits, questions);
    questions.tally?.("lines traced", before - open.length);
  }
  for (const search of open) search.abandoned = true;
  const traced = new Map(
    [...byLine].map(([key, search]): [string, Traced] => {
      const introduced = introductionOf(search, commits, questions);
      const now = introduced === null ? null : whereIsIt(search);
      return [key, { introduced, ...(now === null ? {} : { now }) }];
    }),
  );
  return lines.map((line) => {
    const { introduced = null, ...now } = traced.get(lineKeyOf(line)) ?? {};
    // An object of its own for each match, because an excerpt is added to some of them.
    return { introduced: introduced && { ...introduced }, ...now };
  });
}

/** The same for the same line. */
function lineKeyOf({ path, place: { line, cell }, sought, onlyIfOwners }: Line): string {
  return JSON.stringify([path, line, cell?.number, cell?.line, sought === null, onlyIfOwners === true]);
}

/** True if the line was found where the owner introduced it. */
function isOwners({ found }: Search, commits: ReadonlyMap<string, Commit>): boolean {
  return found !== null && commits.get(found.version.sha)?.author.who === "owner";
}

/** Null if the introducing commit has it under the same name and in the same words. */
function whereIsIt({ line, shown, now }: Search): Whereabouts | null {
  return shown === null || (shown.path === line.path && shown.same) ? null : now;
}

/** Null if the author is unknown. */
function introductionOf(
  { found, shown, abandoned }: Search,
  commits: ReadonlyMap<string, Commit>,
  { complete }: IntroductionQuestions,
): Introduction | null {
  const commit = found === null ? undefined : commits.get(found.version.sha);
  // The boundary commit of a shallow clone seems to add every file.
  if (abandoned || found === null || shown === null || commit === undefined || (commit.root && !complete))
    return null;
  const { path, place } = shown;
  if (shown === found || commit.author.who !== "owner") return { commit, path, ...place };
  // The owner's line in a file whose first name may not be shown: the owner's first commit under a plain name shows it.
  const later = commits.get(shown.version.sha);
  return later?.author.who === "owner" ? { commit: later, path, ...place } : null;
}

/** Searches to continue in the file that theirs was renamed or copied from. */
async function followMoves(
  searches: readonly Search[],
  commits: ReadonlyMap<string, Commit>,
  { copies, versions: { origins: files } }: IntroductionQuestions,
): Promise<Search[]> {
  const made = searches.flatMap((search) => {
    const { found, path } = search;
    const commit = found === null ? undefined : commits.get(found.version.sha);
    // A search that ended in an earlier round stays ended.
    const here = found?.version.added === true && found.path === path;
    return here && commit?.root === false ? [{ search, commit, sha: commit.sha, path }] : [];
  });
  // Looking for copies compares every file, so do it only for files that the owner seems to have added.
  const owners = copies ? made.filter(({ commit }) => commit.author.who === "owner") : [];
  const others = made.filter((one) => !owners.includes(one));
  const found = await Promise.all([files.of(owners, true), files.of(others, false)]);
  const origins = new Map(found.flatMap((some) => [...some]));
  return made.flatMap(({ search, sha, path }) => {
    const origin = origins.get(keyOf({ sha, path }));
    if (origin === undefined) return [];
    // A file that may hold secrets is never read, whatever it is called now. A name that is not UTF-8 cannot be asked for.
    if (mayHoldSecrets(origin) || origin.includes("\ufffd")) search.abandoned = true;
    search.path = origin;
    search.from = sha;
    return search.abandoned ? [] : [search];
  });
}
