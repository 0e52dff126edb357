/**
 * Who wrote a line, and when: the earliest commit in which its file held it, through renames and copies. A line is the
 * work of who first wrote it: whoever moves, indents or brings back another's line has not written it.
 */
import type { Commit } from "../../../activity/commit.ts";
import type { Introduction } from "../../../activity/code/sighting.ts";
import { decodeText } from "../../../activity/code/decode.ts";
import type { HistoryQuestions } from "../../../activity/history.ts";
import { readBytes } from "../blobs.ts";
import type { Git } from "../run.ts";
import { commitsOf } from "./commits.ts";
import { keyOf, originsOf } from "./origins.ts";
import { type Version, versionsOf } from "./versions.ts";

/** A line of a file at HEAD. */
export interface Line {
  path: string;
  /** Without the space around it; null for the file as a whole. */
  text: string | null;
}

export interface IntroductionQuestions extends Pick<HistoryQuestions, "owner" | "mailmap"> {
  /** Whether the history is there to its end. */
  complete: boolean;
  /** A commit far from HEAD, at which a walk through a long history is divided; null for a short one. */
  middle: string | null;
  /** Whether somebody else's files could have been copied in the repository. */
  copies: boolean;
}

/** Renames that are followed. */
const farthest = 6;

/** Versions of a file that are all looked at; of more, the way to the earliest is halved again and again. */
const fewVersions = 48;

/** Blobs that are read in one go. */
const atOnce = 200;

/** A line on its way back through the history. */
interface Search {
  line: Line;
  path: string;
  from: string;
  found: { version: Version; path: string; line: number } | null;
}

/** @returns in the order of the lines; null where the beginning of a shallow clone hides it */
export async function introductionsOf(
  git: Git,
  head: string,
  lines: readonly Line[],
  questions: IntroductionQuestions,
): Promise<(Introduction | null)[]> {
  const searches = lines.map((line): Search => ({ line, path: line.path, from: head, found: null }));
  const commits = new Map<string, Commit>();
  let open = searches;
  for (let round = 0; round < farthest && open.length > 0; round++) {
    for (const [from, some] of groupBy(open, (search) => search.from)) {
      const starts = from === head && questions.middle !== null ? [from, questions.middle] : [from];
      await lookBack(git, starts, some, false);
      // Nobody but a merge has it: written while it was made.
      const inMerges = some.filter(({ found }) => found === null);
      if (inMerges.length > 0) await lookBack(git, starts, inMerges, true);
    }
    const unknown = open.flatMap(({ found }) => (found === null ? [] : [found.version.sha]));
    const asked = [...new Set(unknown)].filter((sha) => !commits.has(sha));
    for (const [sha, commit] of await commitsOf(git, asked, questions)) commits.set(sha, commit);
    open = await movedFrom(git, open, commits, questions);
  }
  return searches.map(({ found }) => {
    const commit = found === null ? undefined : commits.get(found.version.sha);
    // Where a shallow clone ends, a commit seems to have made every file that was there.
    if (found === null || commit === undefined || (commit.root && !questions.complete)) return null;
    return { commit, path: found.path, line: found.line };
  });
}

/** Finds the earliest version of each file that holds the line. */
async function lookBack(
  git: Git,
  from: readonly string[],
  searches: readonly Search[],
  merges: boolean,
): Promise<void> {
  const paths = [...new Set(searches.map(({ path }) => path))];
  const versions = await versionsOf(git, from, paths, merges);
  const few = searches.filter(({ path }) => (versions.get(path)?.length ?? 0) <= fewVersions);
  const many = searches.filter((search) => !few.includes(search));
  const looks = few.flatMap((search) =>
    (versions.get(search.path) ?? []).map((version) => ({ search, version })),
  );
  const held = await holding(git, looks);
  // Versions come newest first, so that the last one that holds the line is the earliest.
  for (const [index, { search, version }] of looks.entries()) keep(search, version, held[index] ?? 0);
  await halve(git, many, versions);
}

function keep(search: Search, version: Version, line: number): void {
  if (line > 0) search.found = { version, path: search.path, line };
}

/** For each line, looks at the version in the middle until the earliest with it and the latest without it are neighbours. */
async function halve(
  git: Git,
  searches: readonly Search[],
  versions: ReadonlyMap<string, Version[]>,
): Promise<void> {
  let open = searches.map((search) => ({ search, all: versions.get(search.path) ?? [], low: -1, high: 0 }));
  for (const one of open) one.high = one.all.length;
  while (open.length > 0) {
    const looks = open.flatMap((one) => {
      const middle = (one.low + one.high) >> 1;
      const version = one.all[middle];
      return version === undefined ? [] : [{ one, middle, version, search: one.search }];
    });
    const held = await holding(git, looks);
    for (const [index, { one, middle, version, search }] of looks.entries()) {
      const line = held[index] ?? 0;
      keep(search, version, line);
      if (line > 0) one.low = middle;
      else one.high = middle;
    }
    open = open.filter(({ low, high }) => high - low > 1);
  }
}

/** The number, counted from 1, of the line in each version; 0 where it is not. */
async function holding(git: Git, looks: readonly { search: Search; version: Version }[]): Promise<number[]> {
  const blobs = [...new Set(looks.map(({ version }) => version.blob))];
  const held = new Map<string, number>();
  const wanted = groupBy(looks, ({ version }) => version.blob);
  for (let start = 0; start < blobs.length; start += atOnce) {
    const some = blobs.slice(start, start + atOnce);
    for (const [index, bytes] of (await readBytes(git, some)).entries()) {
      const blob = some[index] ?? "";
      const text = bytes === undefined ? null : decodeText(bytes);
      if (text === null) continue;
      const numbers = lineNumbers(text);
      for (const { search } of wanted.get(blob) ?? [])
        if (search.line.text !== null)
          held.set(`${blob} ${search.line.text}`, numbers.get(search.line.text) ?? 0);
    }
  }
  return looks.map(({ search, version }) =>
    search.line.text === null ? 1 : (held.get(`${version.blob} ${search.line.text}`) ?? 0),
  );
}

function lineNumbers(text: string): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const [index, line] of text.split("\n").entries()) {
    const trimmed = line.trim();
    if (!numbers.has(trimmed)) numbers.set(trimmed, index + 1);
  }
  return numbers;
}

/** The searches that go on in another file, since theirs was renamed or copied. */
async function movedFrom(
  git: Git,
  searches: readonly Search[],
  commits: ReadonlyMap<string, Commit>,
  { copies }: IntroductionQuestions,
): Promise<Search[]> {
  const made = searches.flatMap((search) => {
    const { found, path } = search;
    const commit = found === null ? undefined : commits.get(found.version.sha);
    // What was found before is no longer looked for.
    const here = found?.version.added === true && found.path === path;
    return here && commit?.root === false ? [{ search, commit, sha: commit.sha, path }] : [];
  });
  // Only what the owner seems to have made could be a copy of another's work: that costs a look at every file.
  const owners = copies ? made.filter(({ commit }) => commit.author.who === "owner") : [];
  const others = made.filter((one) => !owners.includes(one));
  const found = await Promise.all([originsOf(git, owners, true), originsOf(git, others, false)]);
  const origins = new Map(found.flatMap((some) => [...some]));
  return made.flatMap(({ search, sha, path }) => {
    const origin = origins.get(keyOf({ sha, path }));
    if (origin === undefined) return [];
    search.path = origin;
    search.from = `${sha}^`;
    return [search];
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
