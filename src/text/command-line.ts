/** Commands to paste into a terminal: what is plain in every shell stays, the rest is quoted. */

/** Double quotes and single quotes mean the same in sh, PowerShell and cmd only for text without these. */
const plain = /^[\w@%+=:,./\\-]+$/;

/** @param words of which none may hold a line end */
export function commandLine(...words: readonly string[]): string {
  return words.map(quoted).join(" ");
}

function quoted(word: string): string {
  if (plain.test(word) && !word.startsWith("@")) return word;
  // A double-quoted text may hold spaces everywhere; what a shell would read in it is quoted for sh.
  return /["$`!\\]/.test(word) ? `'${word.replaceAll("'", String.raw`'\''`)}'` : `"${word}"`;
}
