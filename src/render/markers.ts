/**
 * Roadfolio's block in a README, between two comments on lines of their own. Everything else stays byte for
 * byte.
 */

import { fencedLines } from "../text/fences.ts";

export const startMarker = "<!-- roadfolio:start -->";
export const endMarker = "<!-- roadfolio:end -->";

export type BlockResult =
  | { state: "replaced"; text: string }
  /** No marker at all: the file is left alone. */
  | { state: "absent" }
  | { state: "broken"; message: string; line: number };

interface Line {
  text: string;
  offset: number;
  end: number;
}

/**
 * Replaces the text between the markers. Anything but one start marker followed by one end marker, each alone
 * on its line and outside code blocks, is broken.
 */
export function replaceBlock(text: string, content: string): BlockResult {
  const starts: { line: Line; number: number }[] = [];
  const ends: { line: Line; number: number }[] = [];
  const lines = linesOf(text);
  const code = fencedLines(lines.map((line) => line.text));
  for (const [index, line] of lines.entries()) {
    const number = index + 1;
    const marker = [startMarker, endMarker].find((one) => line.text.includes(one));
    if (marker === undefined) continue;
    if (code[index] === true)
      return { state: "broken", message: `The marker ${marker} is inside a code block`, line: number };
    if (!/^ {0,3}<!-- roadfolio:(?:start|end) -->[ \t]*$/.test(line.text))
      return { state: "broken", message: `The marker ${marker} is not alone on its line`, line: number };
    (marker === startMarker ? starts : ends).push({ line, number });
  }
  const [start, secondStart] = starts;
  const [end, secondEnd] = ends;
  if (start === undefined && end === undefined) return { state: "absent" };
  const second = secondStart ?? secondEnd;
  if (second)
    return {
      state: "broken",
      message: `There is a second ${secondStart ? startMarker : endMarker}`,
      line: second.number,
    };
  if (start === undefined || end === undefined) {
    const found = start ?? end;
    return {
      state: "broken",
      message: `${start ? endMarker : startMarker} is missing`,
      line: found?.number ?? 1,
    };
  }
  if (end.line.offset < start.line.offset)
    return { state: "broken", message: `${endMarker} comes before ${startMarker}`, line: end.number };
  const eol = text.slice(start.line.end, start.line.end + 2) === "\r\n" ? "\r\n" : "\n";
  const block = content.replace(/\r\n|\r|\n/g, eol);
  const before = text.slice(0, start.line.end);
  return { state: "replaced", text: `${before}${eol}${block}${eol}${text.slice(end.line.offset)}` };
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let offset = 0;
  for (const raw of text.split("\n")) {
    const line = raw.replace(/\r$/, "");
    lines.push({
      text: offset === 0 ? line.replace(/^\uFEFF/, "") : line,
      offset,
      end: offset + line.length,
    });
    offset += raw.length + 1;
  }
  return lines;
}
