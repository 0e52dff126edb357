/**
 * Finds the introduction of each line: the earliest commit in which its file had it, following renames and copies. A
 * line belongs to whoever first wrote it; moving, indenting or restoring somebody else's line does not make it yours.
 */
import type { Commit } from "../../activity/commit.ts";
import type { CodeMatch, Introduction, Whereabouts } from "../../activity/code-match.ts";
import { mayHoldSecrets } from "../../languages/left-out.ts";
import type { PlaceInFile } from "../../languages/file-kind.ts";
import { loadSources } from "../../languages/source.ts";
import { decodeText } from "../../text/decode.ts";
import type { Whose } from "../history/record.ts";
import { readEach } from "./blobs-by-size.ts";
import type { Git } from "../../ports/git/port.ts";
import type { Tally } from "../../ports/progress.ts";
import { commitsOf } from "../history/commits.ts";
import { OldText, type SoughtLine } from "./old-text.ts";
import { keyOf, originsOf } from "./origins.ts";
import { SeenLines } from "./seen-lines.ts";
import { isPlainPath } from "./tree.ts";
import type { Version } from "./raw-log.ts";
import type { FileVersions } from "./versions.ts";

/** A line of a file at HEAD. */
export interface Line {
  path: string;
  /** The file's content. */
  blob: string;
  place: PlaceInFile;
  /** Null for the file as a whole. */
  sought: SoughtLine | null;
}

export interface IntroductionQuestions extends Whose {
  /** False for a shallow clone. */
  complete: boolean;
  versions: FileVersions;
  /** Whether to look for files copied from somebody else's. */
  copies: boolean;
  /** Told how many lines' authors are known. */
  tally?: Tally | undefined;
}

/** How many renames and copies of a file to follow; beyond that its author is unknown. */
const maxMoves = 12;

/** How many versions of each file to read first; each further step reads twice as many. */
const firstLook = 16;

/** A version of a file that has the line. */
interface FoundLine {
  version: Version;
  path: string;
  place: PlaceInFile;
  /** It reads as at HEAD. */
  same: boolean;
}

/** The search for one line's introduction. */
interface Search {
  line: Line;
  path: string;
  from: string;
  found: FoundLine | null;
  /** The same, or a later one if the file's name may not be shown. */
  shown: FoundLine | null;
  /** The newest version that is as the file is at HEAD. */
  newest: Version | null;
  /** The author cannot be determined, because a version cannot be read. */
  hidden: boolean;
}

/** Who introduced a line, and where it is now. */
export type Traced = Pick<CodeMatch, "introduced" | "now">;

/**
 * @param head full sha
 * @returns in the order of the lines; null where the author is unknown, such as at the boundary of a shallow clone
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
      { line, path: line.path, from: head, found: null, shown: null, newest: null, hidden: false },
    ]),
  );
  const searches = [...byLine.values()];
  const commits = new Map<string, Commit>();
  questions.tally?.("lines traced", 0, searches.length);
  let open = searches;
  for (let round = 0; round < maxMoves && open.length > 0; round++) {
    const versions = await questions.versions.of(open);
    const all = open.map((search, index) => ({ search, versions: versions[index] ?? [] }));
    // Later rounds are about former names.
    if (round === 0)
      for (const { search, versions: some } of all)
        search.newest = some.findLast(({ blob }) => blob === search.line.blob) ?? null;
    await lookBack(git, all, false);
    // Not in any ordinary commit: the line was written while resolving a merge.
    const inMerges = all.filter(({ search }) => search.found === null && !search.hidden);
    if (inMerges.length > 0) await lookBack(git, inMerges, true);
    const unknown = open.flatMap(({ found }) => (found === null ? [] : [found.version.sha]));
    const asked = [...new Set(unknown)].filter((sha) => !commits.has(sha));
    for (const [sha, commit] of await commitsOf(git, asked, questions)) commits.set(sha, commit);
    const before = open.length;
    open = await followMoves(git, open, commits, questions);
    questions.tally?.("lines traced", before - open.length);
  }
  for (const search of open) search.hidden = true;
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
function lineKeyOf({ path, place: { line, cell }, sought }: Line): string {
  return JSON.stringify([path, line, cell?.number, cell?.line, sought === null]);
}

/** Null if the introducing commit has it under the same name and in the same words. */
function whereIsIt({ line, shown, newest }: Search): Whereabouts | null {
  if (shown === null || newest === null || (shown.path === line.path && shown.same)) return null;
  return { sha: newest.sha, path: line.path, ...line.place };
}

/** Null if the author is unknown. */
function introductionOf(
  { found, shown, hidden }: Search,
  commits: ReadonlyMap<string, Commit>,
  { complete }: IntroductionQuestions,
): Introduction | null {
  const commit = found === null ? undefined : commits.get(found.version.sha);
  // The boundary commit of a shallow clone seems to add every file.
  if (hidden || found === null || shown === null || commit === undefined || (commit.root && !complete))
    return null;
  const { path, place } = shown;
  if (shown === found || commit.author.who !== "owner") return { commit, path, ...place };
  // The owner's line in a file whose first name may not be shown: the owner's first commit under a plain name shows it.
  const later = commits.get(shown.version.sha);
  return later?.author.who === "owner" ? { commit: later, path, ...place } : null;
}

/**
 * Finds the earliest version of each file that has the line, reading from the oldest version on.
 * @param inMerges look only at the versions that merges made; otherwise only at the others
 */
async function lookBack(
  git: Git,
  searches: readonly { search: Search; versions: readonly Version[] }[],
  inMerges: boolean,
): Promise<void> {
  let open = searches.map(({ search, versions }) => ({
    search,
    all: versions.filter((version) => version.inMerge === inMerges),
  }));
  for (let size = firstLook; open.length > 0; size *= 2) {
    const looks = open.flatMap(({ search, all }) =>
      all.slice(0, size).map((version) => ({ search, version })),
    );
    const there = new Set<Search>();
    for (const { search, version, place, same } of await placesIn(git, looks)) {
      if (place === "absent" || there.has(search)) continue;
      there.add(search);
      search.hidden = place === "unread";
      if (place === "unread") continue;
      search.found = { version, path: search.path, place, same };
      if (isPlainPath(search.path)) search.shown = search.found;
    }
    open = open
      .filter(({ search, all }) => !there.has(search) && all.length > size)
      .map(({ search, all }) => ({ search, all: all.slice(size) }));
  }
}

interface Look {
  search: Search;
  version: Version;
}

/** Where a line is in a version of its file. */
type PlaceInVersion = PlaceInFile | "absent" | "unread";

interface Seen {
  place: PlaceInVersion;
  /** It reads as at HEAD. */
  same: boolean;
}

/** Where the line is in each version. */
async function placesIn(git: Git, looks: readonly Look[]): Promise<(Look & Seen)[]> {
  const places = new Map<Look, Seen>();
  const wanted = groupBy(
    looks.filter(({ search }) => search.line.sought !== null),
    ({ version }) => version.blob,
  );
  const pathOf = (blob: string): string => wanted.get(blob)?.[0]?.search.path ?? "";
  const readSource = await loadSources(new Set(looks.map(({ search }) => search.path)));
  const seen = new SeenLines();
  await readEach(git, [...wanted.keys()], pathOf, (blob, bytes) => {
    const text = bytes === null ? null : decodeText(bytes);
    const source = text === null ? null : readSource(pathOf(blob), text);
    const old = source === null ? null : new OldText(source.text, seen);
    const isUnread = bytes === null || (text !== null && source === null);
    for (const look of wanted.get(blob) ?? []) {
      const { line, same } = lineIn(old, look.search.line.sought);
      const place = (line > 0 ? source?.placeOf(line) : undefined) ?? "absent";
      places.set(look, { place: isUnread ? "unread" : place, same });
    }
  });
  return looks.map((look) => ({
    ...look,
    ...(look.search.line.sought === null
      ? { place: { line: 1 }, same: true }
      : (places.get(look) ?? { place: "absent", same: false })),
  }));
}

/** The number of the line; 0 if it is not there. */
function lineIn(old: OldText | null, sought: SoughtLine | null): { line: number; same: boolean } {
  if (old === null || sought === null) return { line: 0, same: false };
  const line = old.findAsItIs(sought);
  return line > 0 ? { line, same: true } : { line: old.findOtherwise(sought), same: false };
}

/** Searches to continue in the file that theirs was renamed or copied from. */
async function followMoves(
  git: Git,
  searches: readonly Search[],
  commits: ReadonlyMap<string, Commit>,
  { copies }: IntroductionQuestions,
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
  const found = await Promise.all([originsOf(git, owners, true), originsOf(git, others, false)]);
  const origins = new Map(found.flatMap((some) => [...some]));
  return made.flatMap(({ search, sha, path }) => {
    const origin = origins.get(keyOf({ sha, path }));
    if (origin === undefined) return [];
    // A file that may hold secrets is never read, whatever it is called now. A name that is not UTF-8 cannot be asked for.
    if (mayHoldSecrets(origin) || origin.includes("\ufffd")) search.hidden = true;
    search.path = origin;
    search.from = sha;
    return search.hidden ? [] : [search];
  });
}

function groupBy<T>(list: readonly T[], keyOfOne: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(keyOfOne(one));
    if (group === undefined) groups.set(keyOfOne(one), [one]);
    else group.push(one);
  }
  return groups;
}
