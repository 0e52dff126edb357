/** Reads a history record by record. Only relevant commits are kept, to bound memory. */
import { type Commit, shortSha } from "../../activity/commit.ts";
import type { Work } from "../../activity/project.ts";
import type { AsOf } from "../../activity/repository.ts";
import { mentionsSomething, readPullRequest } from "../../activity/message.ts";
import { isAccountOf, isKnown, type OwnerIdentity, type Person } from "../../activity/person.ts";
import { Steps } from "../../activity/steps.ts";
import { isUpdateMessage, isWork } from "../../activity/update-message.ts";
import { createAuthors } from "./authors.ts";
import { authorsDay, commitOf, saysSomething } from "./commit-of.ts";
import type { HistoryQuestions, HistoryRecord } from "./record.ts";
import { Walk } from "./walk.ts";
import { OwnDays } from "./own-days.ts";
import { OwnWords } from "./own-words.ts";

export interface HistoryReader {
  read(record: HistoryRecord): void;
  /** Those of the commits that were counted as the owner's work and of which nothing else was kept. */
  onlyCounted(records: readonly HistoryRecord[]): HistoryRecord[];
  /** Takes back a commit that was counted as the owner's work. */
  uncount(record: HistoryRecord): void;
  /** The commits that were kept, newest first. */
  commits(): Commit[];
  /** Commits under the owner's or a bot's address that came in through another account's pull request, with that account. */
  broughtBy(): ReadonlyMap<string, string>;
  /** Whether somebody else wrote a commit. */
  others(): boolean;
  /** Shas at doubling distances from HEAD. */
  milestones(): string[];
  /** The newest commit that is not by a bot; null if there is none. */
  newest(): string | null;
  /** The newest commit that is not one of Roadfolio's own, and its ISO day; null if there is none. */
  asOf(): AsOf | null;
  /** How many commits the owner made, merges left out, by the ISO day of the week's Monday, oldest first. */
  weeks(): Record<string, number>;
  /** How many of the same commits have a message that GitHub's website did not propose. */
  steps(): number;
  /** What their messages say, by month; see {@link OwnWords}. */
  words(): Record<string, string>;
  /** The same commits, from when to when; null if there are none. */
  work(): Work | null;
  /** True if a parent came before its child, which git's default order allows: positions are then unreliable. */
  outOfOrder(): boolean;
  /** As `outOfOrder`, but known while commits are still being read: false may become true. */
  alreadyOutOfOrder(): boolean;
  /** True if no commit is a merge. */
  isLinear(): boolean;
  /** Position of the commit that was read last: 0 is the first one. */
  position(): number;
}

/**
 * Reads a whole history, from HEAD on.
 * @param known for a part of a history that was read before: what was found out about it. Every commit is kept.
 */
export function createHistoryReader(
  { owner, rules, shas, account = null, today = null }: HistoryQuestions,
  known: ReadonlyMap<string, string> | null = null,
): HistoryReader {
  const all = known !== null;
  const wanted = new Set(shas.map(shortSha));
  const personBy = createAuthors(owner);
  const walk = new Walk();
  const kept: Commit[] = [];
  /** Numbers of reverted pull requests. The revert is read before the pull request's own commit, newest first. */
  const reverted = new Set<number>();
  const broughtBy = new Map(known);
  const days = new OwnDays(today);
  const words = new OwnWords(today);
  const steps = new Steps();
  let newest: string | null = null;
  let asOf: AsOf | null = null;
  let others = false;

  /** The author; nobody's word counts as the owner's in the pull request of another account. */
  const authorOf = (record: HistoryRecord, sha: string, via: string | null): Person => {
    const author = personBy(record.author());
    if (author.who === "other") return author;
    if (via !== null) {
      broughtBy.set(sha, via);
      return author.who === "owner" ? { ...author, who: "other", via } : { ...author, who: "other" };
    }
    // What Roadfolio wrote is nobody's work, although the owner may have committed it.
    return isUpdateMessage(record.message) ? { ...author, who: "bot" } : author;
  };

  /** The account whose pull request a merge brings in; null if it is the owner's, or if none is named. */
  const strangerIn = (record: HistoryRecord): string | null => {
    const from = accountIn(record.message, owner, account);
    return from === null || isNamesake(from, personBy(record.author())) ? null : from;
  };

  /** True for the account whose login is the name under which the owner merged, if nothing else tells whose it is. */
  const isNamesake = (from: string, { who, name }: Person): boolean =>
    owner.logins.length === 0 &&
    account === null &&
    who === "owner" &&
    name.untrusted.toLowerCase() === from.toLowerCase();

  /** What is known of a history even if its commits say nothing. */
  const note = ({ facts, message }: HistoryRecord, sha: string, { who }: Person): void => {
    // Bot commits and ours are not work to show.
    if (newest === null && who !== "bot") newest = sha;
    if (asOf === null && !isUpdateMessage(message)) asOf = { sha, on: authorsDay(facts) };
    others ||= who === "other";
    if (who !== "owner" || walk.isMerge) return;
    if (isWork(message)) days.count(facts);
    steps.count(message);
    if (!all) words.add({ facts, message });
  };

  /** True for a commit that is always kept: a recorded proof, or one that a revert names. */
  const isNamed = ({ facts, message }: HistoryRecord): boolean =>
    all ||
    (wanted.size > 0 && wanted.has(shortSha(facts))) ||
    (reverted.size > 0 && reverted.has(readPullRequest(message.trimStart())?.number ?? 0));

  return {
    // Called for every commit of a long history, so the checks that need no decoding come first.
    read(record) {
      const sha = shaIn(record.facts);
      const walked = walk.step(record.facts, sha, strangerIn(record));
      const via = known === null ? walked : (known.get(sha) ?? null);
      const author = authorOf(record, sha, via);
      note(record, sha, author);
      const named = isNamed(record);
      const mayMatter = named || mentionsSomething(record.message);
      if (!mayMatter && rules.length === 0) return;
      // Rules match only the owner's commits.
      if (!mayMatter && author.who !== "owner") return;
      const commit = commitOf(record, { order: walk.order, author, owner, rules });
      for (const { pullRequest } of commit.reverts) if (pullRequest !== null) reverted.add(pullRequest);
      if (named || saysSomething(commit)) kept.push(commit);
    },
    onlyCounted(records) {
      const says = new Set(kept.map(({ sha }) => sha));
      return records.filter(({ facts, author, message }) => {
        const sha = shaIn(facts);
        const isOwners = personBy(author()).who === "owner" && !broughtBy.has(sha);
        return isOwners && isWork(message) && !says.has(sha);
      });
    },
    uncount: ({ facts }) => days.uncount(facts),
    commits: () => kept,
    broughtBy: () => broughtBy,
    others: () => others,
    milestones: () => walk.milestones,
    newest: () => newest,
    asOf: () => asOf,
    weeks: () => days.weeks(),
    steps: () => steps.total,
    words: () => words.byMonth(),
    work: () => days.work(),
    outOfOrder: () => walk.isOutOfOrder(),
    alreadyOutOfOrder: () => walk.isAlreadyOutOfOrder(),
    isLinear: () => !walk.hasMerges,
    position: () => walk.order,
  };
}

/** The sha in the facts of a record. */
export function shaIn(facts: string): string {
  return facts.slice(0, facts.indexOf(" "));
}

/**
 * The account whose pull request a merge brings in, if it is not the owner's. A branch of the repository itself has the name of
 * the account that it belongs to, so who pushed it is unknown.
 */
function accountIn(message: string, owner: OwnerIdentity, account: string | null): string | null {
  if (!message.startsWith("Merge pull request #") || !isKnown(owner)) return null;
  const from = readPullRequest(message)?.from ?? null;
  const isOwn = from === null || isAccountOf(from, owner) || from.toLowerCase() === account?.toLowerCase();
  return isOwn ? null : login.test(from) ? from : "another account";
}

/** GitHub's logins, those of managed users with "_" included. */
const login = /^[a-z\d][a-z\d_-]{0,38}$/i;
