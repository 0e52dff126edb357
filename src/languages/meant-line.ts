/** The line to show for a line that says nothing alone: `(`, `WHERE`, `depends_on:`. */
import { flawOf } from "./line-flaw.ts";

/** How far away it may be. */
const farthest = 40;
/** How far below. */
const farthestBelow = 6;

const comment = /^\s*(?:--|#|\/\/|\/\*|\*)/;

/**
 * @param line 1-based
 * @returns the number of the line itself unless it is bare: a bracket belongs to the statement that it is part of, and a
 * keyword or a key to what follows it
 */
export function meantLine(lines: readonly string[], line: number, path: string): number {
  const at = line - 1;
  const isBare = (index: number): boolean => flawOf(lines[index] ?? "", path) === "bare";
  const text = (lines[at] ?? "").trim();
  // What follows GROUP BY 1, 2 is another clause.
  if (!isBare(at) || /^(?:(?:group|order) by\s+)?\d/i.test(text)) return line;
  const above = /[\p{L}\p{N}]/u.test(text) ? null : beginning(lines, at, text);
  if (above !== null && !isBare(above) && (lines[above] ?? "").trim() !== "") return above + 1;
  for (let below = at + 1; below <= at + farthestBelow && below < lines.length; below++) {
    const next = lines[below] ?? "";
    if (next.trim() !== "" && !comment.test(next) && !isBare(below)) return below + 1;
  }
  return line;
}

/** The index of the line that opens what a line of brackets closes, or what it is an element of; null if none is near. */
function beginning(lines: readonly string[], at: number, text: string): number | null {
  // A brace on a line of its own opens the block of the line above.
  if (text === "{") return /[)\w]$/.test((lines[at - 1] ?? "").trim()) ? at - 1 : null;
  const closes = /^[)\]}]/.test(text);
  let missing = closes ? -opened(text, /[([{]/g, /[)\]}]/g) : 1;
  for (let index = at - 1; index >= 0 && at - index <= (closes ? farthest : farthestBelow); index--) {
    const line = lines[index] ?? "";
    missing -= closes ? opened(line, /[([{]/g, /[)\]}]/g) : opened(line, /[([]/g, /[)\]]/g);
    if (missing <= 0) return index;
  }
  return null;
}

/** How many more brackets a line opens than it closes. */
function opened(line: string, opening: RegExp, closing: RegExp): number {
  return (line.match(opening)?.length ?? 0) - (line.match(closing)?.length ?? 0);
}
