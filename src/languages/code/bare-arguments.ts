/** Arguments without parentheses, as Ruby has them. */
import { type Arguments, readArgument } from "./arguments.ts";
import { readBlock } from "./block.ts";
import type { CodeFile } from "./file.ts";

/** Signs with which a value may begin. */
const beginning = new Set(["[", "(", "->", "{", "-", "&", "*", "!", ":"]);

const valueWords = new Set(["nil", "true", "false", "self", "not", "defined?", "super"]);

/** Tokens of all arguments of one call. */
const mostWords = 600;

/**
 * Arguments without parentheses, on the rest of the line and, after a comma, on the next.
 * @returns the index of the first token of them; null if none are there
 */
export function readWords(
  file: CodeFile,
  { open, name, bare }: Arguments,
  emitsFacts: boolean,
): number | null {
  const start = open + 1;
  if (!startsArgument(file, start)) return null;
  let from = start;
  let at = start;
  const finish = (): void => {
    if (emitsFacts && at > from) readArgument(file, from, at, name, bare);
    from = at + 1;
  };
  while (at < file.tokens.length && at < start + mostWords && !endsWords(file, at, start)) {
    if (file.is(at, ",")) finish();
    at = file.after(at);
  }
  finish();
  // The block belongs to this call, and not to its last argument.
  if (emitsFacts && file.is(at, "do") && file.close(at) !== -1) readBlock(file, at);
  return at === start ? null : start;
}

/** `a - b` is a difference, `a -b` an argument; `a [b]` may be either. */
function startsArgument(file: CodeFile, start: number): boolean {
  const { kind, text, spaced } = file.at(start);
  if (!spaced) return false;
  if (kind === "name") return !file.words.all.has(text) || valueWords.has(text);
  return kind !== "sign" || (beginning.has(text) && text !== "{" && !file.at(start + 1).spaced);
}

const endingSigns = new Set([";", ")", "]", "}"]);
const endingWords = new Set("do if unless while until rescue and or then end".split(" "));
const continuing = new Set([",", "=>", "||", "&&", "+"]);

function endsWords(file: CodeFile, at: number, start: number): boolean {
  const { kind, text, first } = file.at(at);
  const before = file.at(at - 1);
  if (first && at > start && !(before.kind === "sign" && continuing.has(before.text))) return true;
  if (kind === "sign") return endingSigns.has(text);
  return kind === "name" && endingWords.has(text) && !file.is(at + 1, ":");
}
