/** The messages that GitHub proposes when somebody edits or uploads files on its website, without using Git. */

/** A file name needs a dot here: "Update styles" is a sentence that somebody wrote. */
const proposed =
  /^(?:(?:Create|Update|Delete) \S*\.\S+|Delete \S+ directory|Rename \S+ to \S+|Add files via upload)\s*$/;

/** Longer than any that GitHub proposes, so that no message keeps the expression busy. In bytes. */
const longest = 300;

/**
 * True for a commit message that GitHub's website proposed.
 * @param message of a commit; its bytes may be read as Latin-1
 */
export function isWebEditMessage(message: string): boolean {
  return message.length <= longest && proposed.test(message);
}
