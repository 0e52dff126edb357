/** Commands that a README shows: words of ours, and names from files that a shell reads as nothing but names. */

/** A name that may stand in a command: no space, no quotation mark, no sign of a shell, and no option. */
const name = /^(?!-)[\w.:/@-]{1,100}$/;

/** True for a name from a file that may stand in a command as it is. */
export function isCommandName(text: string): boolean {
  return name.test(text);
}

/**
 * A tag for template strings: the words are ours, the values are names from files.
 * @returns null when a value is no name that may stand in a command
 */
export function command(words: TemplateStringsArray, ...names: readonly string[]): string | null {
  return names.every(isCommandName) ? String.raw({ raw: words }, ...names) : null;
}

/** The commands that could be made. */
export function commands(...some: readonly (string | null)[]): string[] {
  return some.filter((one) => one !== null);
}
