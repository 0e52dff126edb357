/** Counts the commits whose messages show work that was done step by step. */
import { isWebEditMessage } from "./web-edit-message.ts";

/** Steps that are counted separately; no rule asks for so many. */
const most = 1_000;

/** Characters of a subject that tell it apart from others. */
const longest = 200;

/** A word, or letters of another script, which have bytes beyond ASCII. */
const word = /[a-z]{3}|[\u0080-\uffff]/i;

/**
 * A commit is a step if its subject has a word, no earlier commit has the same one apart from its numbers, and GitHub's website
 * did not propose it. “.”, “wip 12” after “wip 11”, or “update” forty times over do not count.
 */
export class Steps {
  readonly #subjects = new Set<string>();

  /** @param message of a commit of the owner's; its bytes may be read as Latin-1 */
  count(message: string): void {
    if (this.#subjects.size >= most || isWebEditMessage(message)) return;
    const [subject = ""] = message.trimStart().slice(0, longest).split("\n", 1);
    if (word.test(subject)) this.#subjects.add(subject.replace(/\d+/g, "").trim().toLowerCase());
  }

  /** At most a thousand. */
  get total(): number {
    return this.#subjects.size;
  }
}
