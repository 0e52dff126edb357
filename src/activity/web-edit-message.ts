/** The messages that GitHub proposes when somebody edits or uploads files on its website, without using Git. */

/**
 * A name needs a dot after "Update": "Update styles" is a sentence that somebody wrote. So is "Delete old tests", but not
 * "Delete notes for May.xlsx".
 */
const proposed =
  /^(?:Update \S*\.\S+|(?:Create|Delete) (?:\S+|\S.*[./]\S+)|Delete \S.* directory|Rename \S+ to \S+|Add files via upload)\s*$/;

/** Longer than any subject that GitHub proposes, so that no message keeps the expression busy. In bytes. */
const longest = 300;

/**
 * True for a commit message that GitHub's website proposed.
 * @param message of a commit; its bytes may be read as Latin-1
 */
export function isWebEditMessage(message: string): boolean {
  // The website has a second field, for a text below the proposed subject.
  const [subject = ""] = message.trimStart().slice(0, longest).split("\n", 1);
  return subject.length < longest && proposed.test(subject);
}
