/** A commit as the rest of the program uses it: its marks and its author, without the full message. */
import type { Mark, Revert } from "./message.ts";
import type { Person } from "./person.ts";
import type { Untrusted } from "../text/untrusted.ts";

export interface Commit {
  sha: string;
  /** Position in the repository's history: 0 is the newest, and a child always comes before its parents. */
  order: number;
  /** Commit time in seconds since 1970, to compare commits of different repositories. */
  at: number;
  /** ISO day in the author's time zone. */
  on: string;
  merge: boolean;
  /** It has no parent, or none in the available history. */
  root: boolean;
  author: Person;
  subject: Untrusted;
  marks: Mark[];
  reverts: Revert[];
  /** Wordings that are almost marked; only for the owner's commits. */
  almost: string[];
  pullRequest: number | null;
  /** Who else's work it holds, as the message of a squash says; only for the owner's commits that say something. */
  squashOf?: Untrusted;
  /** A co-author, of whom it is a squash if GitHub committed it; only for the owner's commits that say something. */
  coAuthor?: Untrusted;
  /** Keys of the commit rules whose type, scope and message match; paths are checked later. */
  rules: string[];
}

/** The beginning of a sha as GitHub shows it: the shortest that a proof may have. */
export function shortSha(sha: string): string {
  return sha.slice(0, 7);
}
