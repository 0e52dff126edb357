/** Tells a function that calls itself. */
import type { CodeFile } from "./file.ts";

/**
 * True for a call of the function that it is in. `super.build()` calls another one, of several functions with one name another may
 * be meant, and in C, macros may make the names of functions: `NAME(push)(list)`.
 * @param name index of the name that is called
 */
export function callsItself(file: CodeFile, name: number, meaning: string): boolean {
  const isMember = file.words.members.has(file.at(name - 1).text);
  const isOnly = (file.bodies.get(meaning) ?? 0) < 2;
  return meaning === file.functionName && !isMember && isOnly && meaning !== meaning.toUpperCase();
}
