/** A commit as the rest of the program knows it: what it says and whose it is, without its whole text. */
import type { Mark, Revert } from "./message.ts";
import type { Person } from "./person.ts";
import type { Untrusted } from "../text/untrusted.ts";

export interface Commit {
  sha: string;
  /** Place in the history of its repository: 0 is the newest; a child always comes before its parents. */
  order: number;
  /** Commit time, seconds since 1970. Compares commits of different repositories. */
  at: number;
  /** The author's own calendar day, ISO. */
  on: string;
  merge: boolean;
  /** It has no parent, or none that is seen. */
  root: boolean;
  author: Person;
  subject: Untrusted;
  marks: Mark[];
  reverts: Revert[];
  /** Of the owner's commits only: wordings that nearly are marked. */
  almost: string[];
  pullRequest: number | null;
  /** Keys of the commit rules whose header and message parts it fits; paths are looked up after. */
  rules: string[];
}
