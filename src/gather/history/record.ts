/** What is read from each commit, and what to look for. */
import type { OwnerIdentity } from "../../activity/person.ts";
import type { Tally } from "../../ports/progress.ts";

/** An author: name, address and the encoding that the commit claims, on a line each. */
export const authorFormat = "%an%n%ae%n%e";

/**
 * The facts of a commit, separated by spaces: sha, commit time in seconds, the author's time in seconds and zone (such as
 * `1756684800 -0300`), parents. Dates are raw because git refuses to format some, such as a minute after 1970 west of
 * Greenwich.
 */
export const factsFormat = "%H %ct %ad %P";
export const rawDates = "--date=raw";

/**
 * The `--format` of `git log -z`: facts, the author (git allows no line feed in names), the message. Each field ends in
 * NUL, which no commit can contain. Every further field would cost time on each commit.
 */
export const historyFormat = `${factsFormat}%x00${authorFormat}%x00%B`;

/** One record; each byte is one character (latin1). */
export interface HistoryRecord {
  facts: string;
  /** A function, so that nothing is decoded that is not needed. */
  author(): string;
  message: string;
}

/** The part of a commit rule that is about the message. */
export interface MessageRule {
  key: string;
  type: string | null;
  scope: string | null;
  /** Linear-time matcher of the whole message. */
  message: ((text: string) => boolean) | null;
}

/** Whose commits count as the owner's. */
export interface Whose {
  owner: OwnerIdentity;
  /** Commits under the owner's or a bot's address that came in through another account's pull request, with that account. */
  broughtBy: ReadonlyMap<string, string>;
  /** ISO day; later commits were made by a wrong clock. Null or missing: unknown. */
  today?: string | null;
}

/** What to look for in a history. */
export interface HistoryQuestions {
  owner: OwnerIdentity;
  /** The account that the repository belongs to; null if that is not known. */
  account?: string | null;
  rules: MessageRule[];
  /** ISO day; later commits were made by a wrong clock. Null or missing: unknown. */
  today?: string | null;
  /** Shas of recorded proofs, abbreviated or full: their commits are kept. */
  shas: string[];
  /** Told how many commits were read. */
  tally?: Tally | undefined;
}
