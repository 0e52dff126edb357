/** What is read of each commit, and what it is read for. */
import type { OwnerIdentity } from "../../activity/person.ts";

/**
 * `git log -z --format=`: what holds no space, the author (git keeps line feeds out of names), the message. With -z
 * each field and each record ends in NUL, which nothing in a commit can hold. Few fields: each costs time a commit.
 */
export const historyFormat = "%H %ct %aI %P%x00%an%n%ae%n%aN%n%aE%x00%B";

/** One record; each byte is one character (latin1). */
export interface HistoryRecord {
  facts: string;
  /** Decoded only when asked for, which is rare. */
  author(): string;
  message: string;
}

/** The part of a commit rule that the message decides. */
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
  /** False: .mailmap is not believed, and authors are those whom the commits name. */
  mailmap?: boolean;
  /** Shas, abbreviated or whole, of recorded proofs: their commits are kept. */
  shas: string[];
}
