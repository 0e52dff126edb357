/** Cuts a list into bodies that GitHub takes: 65,536 characters at most (GitHub's own limit), and some room to spare. */
import type { WrittenLine } from "./rows.ts";

/** Characters of a body at most. */
export const longestBody = 60_000;

/**
 * Fills one part after the other; a heading never stands alone at an end.
 * @param room characters that the lines of each part may take; the last number stands for all that follow
 * @returns lines of each part; one empty part for an empty list
 */
export function splitLines(lines: readonly WrittenLine[], room: readonly number[]): WrittenLine[][] {
  const parts: WrittenLine[][] = [[]];
  let used = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const needed = lengthOf(line) + (line.heading && next !== undefined ? lengthOf(next) : 0);
    const limit = room[parts.length - 1] ?? room.at(-1) ?? 0;
    // A first part that has no room at all is left empty; any other takes at least one line.
    if (used + needed > limit && (used > 0 || parts.length === 1)) {
      parts.push([]);
      used = 0;
    }
    parts.at(-1)?.push(line);
    used += lengthOf(line);
  }
  return parts;
}

/** With the end of the line, and the empty line before a heading. */
function lengthOf({ text, heading }: WrittenLine): number {
  return text.length + (heading ? 2 : 1);
}

/** The lines as text, with an empty line before each heading. */
export function joinLines(lines: readonly WrittenLine[]): string {
  return lines.map(({ text, heading }) => `${heading ? "\n" : ""}${text}`).join("\n");
}
