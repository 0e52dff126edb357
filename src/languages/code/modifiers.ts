/** Modifiers and what they say of a declaration: `csharp abstract class`, `kotlin suspend function`. */
import type { CodeFile } from "./file.ts";

/** The modifiers that are right before a token, the nearest first. */
export function modifiersBefore(file: CodeFile, index: number): string[] {
  const found: string[] = [];
  let at = index - 1;
  for (; found.length < mostModifiers; at--) {
    const { kind, text } = file.at(at);
    if (kind === "name" && file.words.modifiers.has(text)) found.push(text);
    // `pub(crate)`, `private(set)`.
    else if (text === ")" && file.is(at - 2, "(") && file.words.modifiers.has(file.at(at - 3).text)) at -= 2;
    else break;
  }
  return found;
}

const mostModifiers = 10;

/** The modifiers from a token on, and the index of the token after them. */
export function modifiersFrom(file: CodeFile, index: number): { modifiers: string[]; end: number } {
  const modifiers: string[] = [];
  let at = index;
  while (
    file.at(at).kind === "name" &&
    file.words.modifiers.has(file.at(at).text) &&
    modifiers.length < mostModifiers
  ) {
    modifiers.push(file.at(at).text);
    at++;
  }
  return { modifiers, end: at };
}

/** `MODIFIER KIND` for each modifier. */
export function sayModifiers(
  file: CodeFile,
  modifiers: readonly string[],
  kind: string,
  index: number,
): void {
  for (const modifier of modifiers) file.emit(`${modifier} ${kind}`, index);
}
