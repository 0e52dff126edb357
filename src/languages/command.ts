/** Commands that a README shows: our words, and names from files that a shell reads as plain names. */

/** A name that is safe in a command: no space, no quote, nothing special to a shell, and not an option. */
const name = /^(?!-)[\w.:/@-]{1,100}$/;

/** True for a name from a file that is safe in a command as it is. */
export function isCommandName(text: string): boolean {
  return name.test(text);
}

/**
 * A tag for template strings: the words are ours, the values are names from files.
 * @returns null when a value is not safe in a command
 */
export function command(words: TemplateStringsArray, ...names: readonly string[]): string | null {
  return names.every(isCommandName) ? String.raw({ raw: words }, ...names) : null;
}

/** The commands that are not null. */
export function commands(...some: readonly (string | null)[]): string[] {
  return some.filter((one) => one !== null);
}
