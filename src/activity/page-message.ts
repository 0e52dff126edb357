/** The messages that GitHub proposes when somebody edits or uploads files on its pages, without using Git. */

/** A name without a dot may be a word of a sentence: "Update styles". */
const proposed =
  /^(?:(?:Create|Update|Delete) \S*\.\S+|Delete \S+ directory|Rename \S+ to \S+|Add files via upload)\s*$/;

/** Longer than any that GitHub proposes, so that no message keeps the expression busy. In bytes. */
const longest = 300;

/** @param message of a commit; its bytes may be read as Latin-1 */
export function isPageMessage(message: string): boolean {
  return message.length <= longest && proposed.test(message);
}
