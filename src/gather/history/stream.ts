/** Reads the history as a stream: the output of `git log -z`, one record at a time. */
import type { Commit } from "../../activity/commit.ts";
import type { Work } from "../../activity/project.ts";
import { withBelievableTimes } from "./clocks.ts";
import { historyFormat, type HistoryQuestions, rawDates, type Whose } from "./record.ts";
import { planCommits } from "./plan-commits.ts";
import { createHistoryReader, type HistoryReader, shaIn } from "./records.ts";
import { splitRecords } from "./split-records.ts";
import type { WalkedChange, WalkedChanges } from "./walked-changes.ts";
import type { OwnerIdentity } from "../../activity/person.ts";
import type { RepositoryActivity } from "../../activity/repository.ts";
import { type Git, GitError, type Stream } from "../../ports/git/port.ts";

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
      "commits" | "milestones" | "newest" | "asOf" | "weeks" | "steps" | "words" | "others" | "sorting"
    >,
    Pick<Whose, "broughtBy"> {
  /** The owner's commits in it; null if there are none. */
  work: Work | null;
}

/** A history that git has begun to print. */
export interface BegunHistory {
  stream: Stream;
  /** Where to note which commits changed a file. */
  changes?: WalkedChanges;
}

/**
 * Starts git on everything reachable from a commit. Its output does not depend on the questions, so it can start before
 * they are known.
 * @param from as for {@link streamHistory}
 * @param changes notes which commits changed a file, which makes git read the trees
 */
export function beginHistory(git: Git, from: string, changes?: WalkedChanges): BegunHistory {
  if (changes === undefined) return { stream: begin(git, [from]) };
  const { options, paths } = changes.flags;
  return { stream: begin(git, [...options, from, ...paths]), changes };
}

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
  begun: BegunHistory = beginHistory(git, from),
): Promise<StreamedHistory> {
  const { stream, changes } = begun;
  const byDate = createHistoryReader(questions);
  const count = countingCommits(questions);
  try {
    const enough = (): boolean => byDate.alreadyOutOfOrder();
    await readLog(stream, byDate, { count, changes, enough });
  } catch (cause) {
    // Without its trees, a history can still be read.
    if (changes === undefined || !(cause instanceof GitError)) throw cause;
    return streamHistory(git, from, questions);
  }
  changes?.finish(byDate.isLinear());
  if (!byDate.outOfOrder()) return resultOf(git, byDate, { sorting: null, changes, questions });
  const sorting = "--date-order";
  const sorted = createHistoryReader(questions);
  await readLog(begin(git, [sorting, from]), sorted, { count });
  return resultOf(git, sorted, { sorting, changes, questions });
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
  {
    sorting,
    changes,
    questions: { today = null },
  }: Pick<StreamedHistory, "sorting"> & { changes: WalkedChanges | undefined; questions: HistoryQuestions },
): Promise<StreamedHistory> {
  if (changes !== undefined) await uncountPlans(git, reader, changes);
  return {
    commits: await withBelievableTimes(git, reader.commits(), today),
    broughtBy: reader.broughtBy(),
    others: reader.others(),
    milestones: reader.milestones(),
    newest: reader.newest(),
    asOf: reader.asOf(),
    weeks: reader.weeks(),
    steps: reader.steps(),
    words: reader.words(),
    work: reader.work(),
    sorting,
  };
}

/** Commits that only plan do not count as work. */
async function uncountPlans(git: Git, reader: HistoryReader, changes: WalkedChanges): Promise<void> {
  const records = reader.onlyCounted(changes.records);
  const shas = records.map(({ facts }) => shaIn(facts));
  const plans = await planCommits(git, shas, { roadmap: changes.paths, name: changes.path });
  for (const one of records) if (plans.has(shaIn(one.facts))) reader.uncount(one);
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

/** The same of commits that were walked already. @throws GitError */
export async function walkedVersions(
  git: Git,
  changes: readonly WalkedChange[],
  { owner, broughtBy, today = null }: Whose,
): Promise<Commit[]> {
  const reader = createHistoryReader({ owner, rules: [], shas: [] }, broughtBy);
  for (const { record } of changes) reader.read(record);
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
  await readLog(begin(git, [from, ...path]), reader, { enough: () => own() !== undefined });
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
  {
    count,
    changes,
    enough,
  }: { count?: () => void; changes?: WalkedChanges | undefined; enough?: () => boolean } = {},
): Promise<void> {
  const take = splitRecords({
    take(record) {
      count?.();
      reader.read(record);
    },
    takeChange: (record, change) => changes?.add(record, reader.position(), change),
  });
  await stream.read((chunk) => {
    take(chunk);
    return enough === undefined || !enough();
  });
}
