/**
 * Who wrote a line, and when: the earliest commit in which its file held it, through renames and copies. A line is the
 * work of who first wrote it: whoever moves, indents or brings back another's line has not written it.
 */
import type { Commit } from "../../activity/commit.ts";
import type { Introduction } from "../../activity/code-match.ts";
import { mayHoldSecrets } from "../../languages/left-out.ts";
import { decodeText } from "../../text/decode.ts";
import type { HistoryQuestions } from "../history/record.ts";
import { readEach } from "./blobs-by-size.ts";
import type { Git } from "../../ports/git/port.ts";
import { commitsOf } from "../history/commits.ts";
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

/** Renames and copies that are followed; of a file that came farther it is not known who wrote it. */
const farthest = 12;

/** Versions of each file that are looked at first; then twice as many, and so on. */
const firstLook = 16;

/** A line on its way back through the history. */
interface Search {
  line: Line;
  path: string;
  from: string;
  found: { version: Version; path: string; line: number } | null;
  /** It cannot be known who wrote it: what is there cannot be looked at. */
  hidden: boolean;
}

/** @returns in the order of the lines; null where the beginning of a shallow clone hides it */
export async function introductionsOf(
  git: Git,
  head: string,
  lines: readonly Line[],
  questions: IntroductionQuestions,
): Promise<(Introduction | null)[]> {
  const searches = lines.map((line): Search => ({
    line,
    path: line.path,
    from: head,
    found: null,
    hidden: false,
  }));
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
  for (const search of open) search.hidden = true;
  return searches.map(({ found, hidden }) => {
    const commit = found === null ? undefined : commits.get(found.version.sha);
    // Where a shallow clone ends, a commit seems to have made every file that was there.
    if (hidden || found === null || commit === undefined || (commit.root && !questions.complete)) return null;
    return { commit, path: found.path, line: found.line };
  });
}

/** Finds the earliest version of each file that holds the line: from the oldest on, until it is there. */
async function lookBack(
  git: Git,
  from: readonly string[],
  searches: readonly Search[],
  merges: boolean,
): Promise<void> {
  const paths = [...new Set(searches.map(({ path }) => path))];
  const versions = await versionsOf(git, from, paths, merges);
  let open = searches.map((search) => ({ search, all: (versions.get(search.path) ?? []).toReversed() }));
  for (let size = firstLook; open.length > 0; size *= 2) {
    const looks = open.flatMap(({ search, all }) =>
      all.slice(0, size).map((version) => ({ search, version })),
    );
    const there = new Set<Search>();
    for (const { search, version, line } of await holding(git, looks)) {
      if (line === 0 || there.has(search)) continue;
      there.add(search);
      search.hidden = line === null;
      if (line !== null) search.found = { version, path: search.path, line };
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

/** The number, counted from 1, of the line in each version; 0 where it is not, null where that cannot be seen. */
async function holding(git: Git, looks: readonly Look[]): Promise<(Look & { line: number | null })[]> {
  const lines = new Map<string, number | null>();
  const wanted = groupBy(
    looks.filter(({ search }) => search.line.text !== null),
    ({ version }) => version.blob,
  );
  await readEach(git, [...wanted.keys()], (blob, bytes) => {
    const text = bytes === null ? null : decodeText(bytes);
    const numbers = text === null ? null : lineNumbers(text);
    for (const { search } of wanted.get(blob) ?? [])
      lines.set(
        `${blob} ${search.line.text}`,
        bytes === null ? null : (numbers?.get(search.line.text ?? "") ?? 0),
      );
  });
  return looks.map(({ search, version }) => {
    const { text } = search.line;
    const line = text === null ? 1 : lines.get(`${version.blob} ${text}`);
    return { search, version, line: line === undefined ? 0 : line };
  });
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
    // Of a file that may hold secrets nothing is read, whatever it is called now.
    if (mayHoldSecrets(origin)) search.hidden = true;
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
