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
  /** Counted from 1. */
  number: number;
  offset: number;
  end: number;
}

/**
 * Replaces the text between the markers. Anything but one start marker followed by one end marker, each alone
 * on its line and outside code blocks, is broken.
 */
export function replaceBlock(text: string, content: string): BlockResult {
  const found = findMarkers(text);
  if ("message" in found) return { state: "broken", ...found };
  if (found.start === null || found.end === null) return { state: "absent" };
  const { start, end } = found;
  const eol = text.slice(start.end, start.end + 2) === "\r\n" ? "\r\n" : "\n";
  const block = content.replace(/\r\n|\r|\n/g, eol);
  return {
    state: "replaced",
    text: `${text.slice(0, start.end)}${eol}${block}${eol}${text.slice(end.offset)}`,
  };
}

interface Broken {
  message: string;
  /** Counted from 1. */
  line: number;
}

/** The lines of both markers, null twice if there is none at all, or what is wrong with them. */
function findMarkers(text: string): { start: Line | null; end: Line | null } | Broken {
  const lines = linesOf(text);
  const code = fencedLines(lines.map((line) => line.text));
  let start: Line | null = null;
  let end: Line | null = null;
  let second: Broken | null = null;
  for (const [index, line] of lines.entries()) {
    const marker = [startMarker, endMarker].find((one) => line.text.includes(one));
    if (marker === undefined) continue;
    const misplaced = misplacedMarker(line.text, code[index] === true);
    if (misplaced !== null) return { message: `The marker ${marker} is ${misplaced}`, line: line.number };
    const again: Broken = { message: `There is a second ${marker}`, line: line.number };
    if (marker === startMarker) {
      // If both markers are repeated, the start is reported.
      if (start !== null && second?.message !== again.message) second = again;
      start ??= line;
    } else {
      if (end !== null) second ??= again;
      end ??= line;
    }
  }
  return second ?? missingMarker(start, end) ?? { start, end };
}

/** Why a marker cannot be used where it is; null if it can. */
function misplacedMarker(line: string, inCode: boolean): string | null {
  if (inCode) return "inside a code block";
  return /^ {0,3}<!-- roadfolio:(?:start|end) -->[ \t]*$/.test(line) ? null : "not alone on its line";
}

/** What is wrong with a pair that lacks one, or is in the wrong order. */
function missingMarker(start: Line | null, end: Line | null): Broken | null {
  if (start === null) return end === null ? null : { message: `${startMarker} is missing`, line: end.number };
  if (end === null) return { message: `${endMarker} is missing`, line: start.number };
  return end.offset < start.offset
    ? { message: `${endMarker} comes before ${startMarker}`, line: end.number }
    : null;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let offset = 0;
  for (const raw of text.split("\n")) {
    const line = raw.replace(/\r$/, "");
    lines.push({
      text: offset === 0 ? line.replace(/^\uFEFF/, "") : line,
      number: lines.length + 1,
      offset,
      end: offset + line.length,
    });
    offset += raw.length + 1;
  }
  return lines;
}
