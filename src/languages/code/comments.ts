/** The ends of comments of several lines. */
import type { BlockComment } from "./table.ts";

/** Offset after a comment of several lines; -1 if it does not end. */
export function commentEnd(
  text: string,
  from: number,
  { open, close, nested, atLine }: BlockComment,
): number {
  if (atLine) return lineEnd(text, close, from);
  if (nested) return nestedEnd(text, from, open, close);
  const found = text.indexOf(close, from + open.length);
  return found === -1 ? -1 : found + close.length;
}

/** Offset after a comment that may hold comments; -1 if it does not end. */
function nestedEnd(text: string, from: number, open: string, close: string): number {
  let level = 0;
  for (let at = from; at < text.length; at++) {
    if (text.startsWith(open, at)) {
      level++;
      at += open.length - 1;
    } else if (text.startsWith(close, at)) {
      at += close.length - 1;
      if (--level === 0) return at + 1;
    }
  }
  return -1;
}

/** Offset after the line that starts with a word; -1 if there is none. */
function lineEnd(text: string, start: string, from: number): number {
  const found = text.indexOf(`\n${start}`, from);
  if (found === -1) return -1;
  const end = text.indexOf("\n", found + 1);
  return end === -1 ? text.length : end;
}
