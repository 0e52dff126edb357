/** Finds the body of a function that no keyword announces. */
import type { CodeFile } from "./file.ts";

/** Tokens between the parameters of a function and its body. */
const longestTail = 200;

/**
 * The body of a function without a keyword.
 * @param open the parenthesis of its parameters
 * @returns the index of its brace, arrow or semicolon; -1 if what follows is not a function
 */
export function bodyAfter(file: CodeFile, open: number): number {
  const close = file.close(open);
  if (close === -1) return -1;
  /** True in the list of what a constructor sets: `: a(1), b{2} {`. */
  let isSetting = false;
  for (let at = close + 1; at < close + longestTail && at < file.tokens.length; at = file.after(at)) {
    if (file.is(at, "=>") || file.is(at, ";")) return at;
    if (file.is(at, "{") && !(isSetting && isSet(file, at))) return at;
    if (isEnd(file, at) || (!isSetting && !mayFollow(file, at))) return -1;
    isSetting ||= file.is(at, ":");
  }
  return -1;
}

function isEnd(file: CodeFile, at: number): boolean {
  const { kind, text } = file.at(at);
  return kind === "sign" && closing.has(text);
}

const closing = new Set(["}", ")", "]"]);

/** True for `b{2}` in the list of what a constructor sets. */
function isSet(file: CodeFile, brace: number): boolean {
  const next = file.at(file.after(brace)).text;
  return file.at(brace - 1).kind === "name" && (next === "," || next === "{");
}

const afterSigns = new Set([
  "(",
  "[",
  "{",
  ":",
  "->",
  "=",
  "&",
  "&&",
  "*",
  ",",
  ".",
  "<",
  ">",
  "?",
  "::",
  "@",
]);
const afterWords = new Set(
  "const noexcept override final volatile throw async sync default delete where class struct new notnull unmanaged native requires mutable try".split(
    " ",
  ),
);

/** What may be between the parameters and the body. */
function mayFollow(file: CodeFile, at: number): boolean {
  const { kind, text } = file.at(at);
  if (kind === "name") return afterWords.has(text) || isConstraint(file, at);
  return kind === "number" || (kind === "sign" && afterSigns.has(text));
}

/** Tokens back to the word that begins a constraint. */
const longestConstraint = 30;

/** True in `where T : IEntity, new()` and after `->`. */
function isConstraint(file: CodeFile, start: number): boolean {
  for (let at = start; at > start - longestConstraint && !file.is(at, ")"); at--)
    if (file.is(at, "where") || file.is(at, "->")) return true;
  return file.is(start - 1, "where");
}
