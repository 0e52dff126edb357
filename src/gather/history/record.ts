/** What is read from each commit, and what to look for. */
import type { OwnerIdentity } from "../../activity/person.ts";

/**
 * The `--format` of `git log -z`: facts separated by spaces, the author (git allows no line feed in names), the
 * message. Each field ends in NUL, which no commit can contain. Every further field would cost time on each commit.
 */
export const historyFormat = "%H %ct %aI %P%x00%an%n%ae%n%aN%n%aE%x00%B";

/** One record; each byte is one character (latin1). */
export interface HistoryRecord {
  facts: string;
  /** A function because it is rarely needed. */
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

/** What to look for in a history. */
export interface HistoryQuestions {
  owner: OwnerIdentity;
  rules: MessageRule[];
  /** Whether .mailmap is trusted; if not, authors are as the commits name them. */
  mailmap?: boolean;
  /** Shas of recorded proofs, abbreviated or full: their commits are kept. */
  shas: string[];
}
