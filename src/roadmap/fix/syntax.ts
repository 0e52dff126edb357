/** Fixes for comments, commas and quotation marks that JSON does not allow. */
import { isExtraComma, type SyntaxMistake } from "../syntax.ts";
import type { Fix } from "./fix.ts";

export function syntaxFixes(text: string, mistakes: readonly SyntaxMistake[]): Fix[] {
  const comments = mistakes.filter(({ what }) => what === "InvalidCommentToken");
  // A comment can be between a comma and what it belongs to. Commas follow in the next round.
  if (comments.length > 0) return comments.map((one) => withoutComment(text, one));
  return mistakes.flatMap((mistake) => fixOf(text, mistake) ?? []);
}

function withoutComment(text: string, { offset, length }: SyntaxMistake): Fix {
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  const before = text.slice(lineStart, offset);
  const after = /^[ \t]*(\r?\n)?/.exec(text.slice(offset + length)) ?? [""];
  const message = "removed a comment";
  if (before.trim() === "" && after[1] !== undefined)
    return { offset: lineStart, length: offset - lineStart + length + after[0].length, text: "", message };
  const spaces = after[1] === undefined ? 0 : before.length - before.trimEnd().length;
  return { offset: offset - spaces, length: spaces + length, text: "", message };
}

function fixOf(text: string, { what, offset, length }: SyntaxMistake): Fix | null {
  if (what === "CommaExpected") return missingComma(text, offset);
  if (what === "InvalidSymbol") return withoutQuotes(text, offset, text.slice(offset, offset + length));
  if (!isExtraComma(text, offset)) return null;
  return { offset: text.lastIndexOf(",", offset - 1), length: 1, text: "", message: "removed a comma" };
}

/** Between values on one line, something else than a comma may be missing: [1 2] may mean 12. */
function missingComma(text: string, offset: number): Fix | null {
  const before = text.slice(0, offset).trimEnd();
  const between = text.slice(before.length, offset);
  if (!between.includes("\n") && !/[}\]]$/.test(before)) return null;
  return { offset: before.length, length: 0, text: ",", message: "added a comma" };
}

const words = new Map([
  ["True", "true"],
  ["TRUE", "true"],
  ["False", "false"],
  ["FALSE", "false"],
]);

function withoutQuotes(text: string, offset: number, token: string): Fix | null {
  const { length } = token;
  if (/^[\w$-]+$/.test(token) && /^\s*:/.test(text.slice(offset + length, offset + length + 100)))
    return isTick(token) ? null : { offset, length, text: `"${token}"`, message: `put "${token}" in quotes` };
  const word = words.get(token);
  const key = /"(\w+)"\s*:\s*$/.exec(text.slice(Math.max(0, offset - 100), offset))?.[1];
  if (word === undefined || key === undefined || isTick(key)) return null;
  return { offset, length, text: word, message: `wrote ${word} instead of ${token}` };
}

function isTick(key: string): boolean {
  return key === "done" || key === "on" || key === "proof";
}
