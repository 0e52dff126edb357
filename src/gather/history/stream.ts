/** Reads the history as a stream: the output of `git log -z`, one record at a time. */
import type { Commit } from "../../activity/commit.ts";
import type { Work } from "../../activity/project.ts";
import { withBelievableTimes } from "./clocks.ts";
import { historyFormat, type HistoryQuestions, type HistoryRecord, rawDates, type Whose } from "./record.ts";
import { createHistoryReader, type HistoryReader } from "./records.ts";
import type { OwnerIdentity } from "../../activity/person.ts";
import type { RepositoryActivity } from "../../activity/repository.ts";
import type { Git, Stream } from "../../ports/git/port.ts";

/** The flags of every `git log` that is read as records. The bench uses the same flags. */
export const logFlags = [
  "log",
  "-z",
  "--no-show-signature",
  "--encoding=UTF-8",
  rawDates,
  `--format=${historyFormat}`,
];

/** The relevant commits of a whole history, and how it was sorted. */
export interface StreamedHistory
  extends
    Pick<
      RepositoryActivity,
      "commits" | "milestones" | "newest" | "asOf" | "weeks" | "words" | "others" | "sorting"
    >,
    Pick<Whose, "broughtBy"> {
  /** The owner's commits in it; null if there are none. */
  work: Work | null;
}

/**
 * Starts git on everything reachable from a commit. Its output does not depend on the questions, so it can start before
 * they are known.
 * @param from as for {@link streamHistory}
 */
export const beginHistory = (git: Git, from: string): Stream => begin(git, [from]);

/**
 * The relevant commits among everything reachable from a commit. Putting children before their parents makes git walk
 * the whole history before it prints the first commit. So that order is used only if wrong clocks made git's default
 * order by date unreliable.
 * @param from a full sha, or HEAD
 * @param begun the same history, if it was started earlier
 * @throws GitError
 */
export async function streamHistory(
  git: Git,
  from: string,
  questions: HistoryQuestions,
  begun: Stream = beginHistory(git, from),
): Promise<StreamedHistory> {
  const byDate = createHistoryReader(questions);
  await readLog(begun, byDate, countingCommits(questions));
  if (!byDate.outOfOrder()) return resultOf(git, byDate, null, questions);
  const sorting = "--date-order";
  const sorted = createHistoryReader(questions);
  await readLog(begin(git, [sorting, from]), sorted);
  return resultOf(git, sorted, sorting, questions);
}

/** Whose commits are the owner's in a repository that was read. */
export function whoseIn(
  { aliases, broughtBy }: Pick<RepositoryActivity, "aliases" | "broughtBy">,
  owner: OwnerIdentity,
): Whose {
  return { owner: { ...owner, aliases }, broughtBy: new Map(Object.entries(broughtBy)) };
}

async function resultOf(
  git: Git,
  reader: HistoryReader,
  sorting: StreamedHistory["sorting"],
  { today = null }: HistoryQuestions,
): Promise<StreamedHistory> {
  return {
    commits: await withBelievableTimes(git, reader.commits(), today),
    broughtBy: reader.broughtBy(),
    others: reader.others(),
    milestones: reader.milestones(),
    newest: reader.newest(),
    asOf: reader.asOf(),
    weeks: reader.weeks(),
    words: reader.words(),
    work: reader.work(),
    sorting,
  };
}

/**
 * All commits that changed a file, newest first. `order` is relative to this list.
 * @param without commits to leave out, with all their ancestors
 * @throws GitError
 */
export async function streamVersions(
  git: Git,
  path: string,
  without: readonly string[],
  { owner, broughtBy, today = null }: Whose,
): Promise<Commit[]> {
  const reader = createHistoryReader({ owner, rules: [], shas: [] }, broughtBy);
  await readLog(begin(git, ["HEAD", ...without.map((sha) => `^${sha}`), "--", path]), reader);
  return withBelievableTimes(git, reader.commits(), today);
}

/**
 * The owner's newest commit that changed a folder; null if there is none.
 * @param folder from the repository's root; "" for the whole repository
 * @throws GitError
 */
export async function newestOf(
  git: Git,
  from: string,
  folder: string,
  { owner, broughtBy, today = null }: Whose,
): Promise<Commit | null> {
  const reader = createHistoryReader({ owner, rules: [], shas: [] }, broughtBy);
  const own = (): Commit | undefined => reader.commits().find(({ author }) => author.who === "owner");
  const path = folder === "" ? [] : ["--", `:(top,literal)${folder}`];
  await readLog(begin(git, [from, ...path]), reader, undefined, () => own() !== undefined);
  const [newest] = await withBelievableTimes(git, [own() ?? []].flat(), today);
  return newest ?? null;
}

const begin = (git: Git, args: readonly string[]): Stream => git.begin([...logFlags, ...args]);

/** How many commits are counted at once: counting each one would cost time. */
const counted = 1000;

function countingCommits({ tally }: HistoryQuestions): () => void {
  let seen = 0;
  return () => {
    if (tally !== undefined && ++seen % counted === 0) tally("commits", counted);
  };
}

async function readLog(
  stream: Stream,
  reader: HistoryReader,
  count: () => void = () => undefined,
  enough: () => boolean = () => false,
): Promise<void> {
  const take = splitRecords((record) => {
    count();
    reader.read(record);
  });
  await stream.read((chunk) => {
    take(chunk);
    return !enough();
  });
}

/** Longer fields, such as a huge commit message, are cut. In bytes. */
const longestField = 1024 * 1024;

/** Splits bytes at NUL into records. A record may span several chunks. */
function splitRecords(take: (record: HistoryRecord) => void): (bytes: Buffer) => void {
  /** The beginning of a record, in pieces. */
  let rest: Buffer[] = [];
  let length = 0;
  let cut = false;
  return (bytes) => {
    // Of a field that is too long, keep the beginning and skip the rest up to its NUL.
    const end = cut ? bytes.indexOf(0) : 0;
    if (end === -1) return;
    if (length > 0 && !cut && length + bytes.length <= longestField && !bytes.includes(0)) {
      rest.push(Buffer.from(bytes));
      length += bytes.length;
      return;
    }
    const data = length === 0 ? bytes : Buffer.concat([...rest, bytes.subarray(end)]);
    cut = false;
    // latin1 is fast and keeps invalid UTF-8 intact. Each field is a string of its own, so that a kept commit does not
    // hold on to the whole chunk.
    const text = (from: number, to: number): string => data.toString("latin1", from, to);
    let start = 0;
    for (;;) {
      const factsEnd = data.indexOf(0, start);
      const authorEnd = factsEnd === -1 ? -1 : data.indexOf(0, factsEnd + 1);
      const messageEnd = authorEnd === -1 ? -1 : data.indexOf(0, authorEnd + 1);
      if (messageEnd === -1) {
        // Cut only the unfinished field: losing a NUL would shift all fields after it.
        const limit = Math.max(start, factsEnd + 1, authorEnd + 1) + longestField;
        rest = [Buffer.from(data.subarray(start, limit))];
        length = Math.min(data.length, limit) - start;
        cut = data.length > limit;
        return;
      }
      take({
        facts: text(start, factsEnd),
        author: () => text(factsEnd + 1, authorEnd),
        message: text(authorEnd + 1, messageEnd),
      });
      start = messageEnd + 1;
    }
  };
}
