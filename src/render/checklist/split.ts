/** Splits a list into bodies that fit GitHub's limit of 65,536 characters, with room to spare. */
import type { WrittenLine } from "./rows.ts";

/** Maximum length of a body in characters. */
export const longestBody = 60_000;

/**
 * Fills one part after another and never ends a part with a heading.
 * @param room characters available for rows in each part; the last number applies to all further parts
 * @returns the lines of each part; one empty part for an empty list
 */
export function splitLines(lines: readonly WrittenLine[], room: readonly number[]): WrittenLine[][] {
  const parts: WrittenLine[][] = [[]];
  let used = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const needed = lengthOf(line) + (line.heading && next !== undefined ? lengthOf(next) : 0);
    const limit = room[parts.length - 1] ?? room.at(-1) ?? 0;
    // Without any room, the first part stays empty. Every other part takes at least one line.
    if (used + needed > limit && (used > 0 || parts.length === 1)) {
      parts.push([]);
      used = 0;
    }
    parts.at(-1)?.push(line);
    used += lengthOf(line);
  }
  return parts;
}

/** Length including the line break, and the empty line before a heading. */
function lengthOf({ text, heading }: WrittenLine): number {
  return text.length + (heading ? 2 : 1);
}

/** Joins lines into text, with an empty line before each heading. */
export function joinLines(lines: readonly WrittenLine[]): string {
  return lines.map(({ text, heading }) => `${heading ? "\n" : ""}${text}`).join("\n");
}
