/** Tells names that carry meaning by themselves. */
import type { CodeFile } from "./file.ts";

/**
 * @param start index of the name
 * @param meaning what the whole stands for
 * @returns true for an import, for a name that the language gives, and for what is looked up by a text in an object whose
 * type the file names: `_config["Mail:Host"]`
 */
export function isTelling(file: CodeFile, start: number, meaning: string): boolean {
  const { text } = file.at(start);
  if (file.imports.has(text) || file.words.given.has(text)) return true;
  const isByText = file.is(start + 1, "[") && file.at(start + 2).kind === "string";
  return isByText && meaning !== `${text}[]`;
}
