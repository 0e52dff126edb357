/** The lines of code around a proof, cleaned, and without any line that may contain a secret. */
import { invisible } from "../text/invisible.ts";
import { mayShowSecret } from "../text/secrets.ts";
import { type Untrusted, withoutAddresses } from "../text/untrusted.ts";
import { mayHoldSecrets } from "../languages/left-out.ts";
import { continuedSecrets } from "./continued-secrets.ts";

export interface Excerpt {
  /** Number of the first line, 1-based. */
  first: number;
  /** Lines without line endings; null for a line that may contain a secret. */
  lines: (Untrusted | null)[];
  /** How many lines the whole file has. */
  total: number;
}

/** How many lines away from a proof's an excerpt ends at the latest. */
const farthest = 6;
/** Characters shown of a line. */
const widest = 120;

const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;
const unseen = new RegExp(`[${invisible}]`, "g");

/** Characters of a line that are looked at. No more of it is ever shown. */
const longest = 2000;

/** The first and the last line of a part of a file, 1-based. */
export interface LineRange {
  first: number;
  last: number;
}

/** Lines of a file as they are, and the number of the first. */
export interface RawLines {
  /** 1-based. */
  first: number;
  lines: string[];
}

/** False for a file that may hold secrets. */
export function mayBeShown(path: string): boolean {
  return !mayHoldSecrets(path) && !/(?:^|\/)\.?env\b/i.test(path);
}

/** The lines of a text. The line end at its end does not begin another line. */
export function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.length > 1 && lines.at(-1) === "") lines.pop();
  return lines;
}

/** The lines around one, up to blank lines, or a few lines away. @param line 1-based, and one of them */
export function rangeAround(lines: readonly string[], line: number): LineRange {
  const reach = (step: 1 | -1): number => {
    let end = line;
    while (Math.abs(end - line) < farthest && isFilled(lines[end - 1 + step])) end += step;
    return end;
  };
  return { first: reach(-1), last: reach(1) };
}

function isFilled(line: string | undefined): boolean {
  return line !== undefined && line.trim() !== "";
}

/** Joins ranges that overlap or touch, or have only blank lines between them. @param lines of the file */
export function joinRanges(lines: readonly string[], ranges: readonly LineRange[]): LineRange[] {
  const joined: LineRange[] = [];
  for (const { first, last } of ranges.toSorted((a, b) => a.first - b.first)) {
    const before = joined.at(-1);
    const isApart = before === undefined || lines.slice(before.last, first - 1).some(isFilled);
    if (isApart) joined.push({ first, last });
    else before.last = Math.max(before.last, last);
  }
  return joined;
}

/** The lines of a range, none longer than what is looked at. */
export function rawLines(lines: readonly string[], { first, last }: LineRange): RawLines {
  return { first, lines: lines.slice(first - 1, last).map((one) => one.slice(0, longest + 1)) };
}

/**
 * @param text of the file in the commit that introduced the line
 * @param line 1-based
 * @param known 1-based numbers of lines in which a secret was found otherwise
 * @returns null if the line does not exist, or the file may hold secrets
 */
export function cutExcerpt(
  path: string,
  text: string,
  line: number,
  known: ReadonlySet<number> = new Set(),
): Excerpt | null {
  const lines = linesOf(text);
  if (!mayBeShown(path) || lines[line - 1] === undefined) return null;
  return cutRange(lines, rangeAround(lines, line), known);
}

/**
 * @param lines of a file that may be shown
 * @param known 1-based numbers of lines in which a secret was found otherwise
 */
export function cutRange(
  lines: readonly string[],
  range: LineRange,
  known: ReadonlySet<number> = new Set(),
): Excerpt {
  const { first } = range;
  const continued = continuedSecrets(lines, range);
  const hidden = (number: number): boolean => known.has(number) || continued.has(number);
  const shown = rawLines(lines, range).lines.map((one, index) =>
    hidden(first + index) ? null : shownLine(one),
  );
  return { first, total: lines.length, lines: shown };
}

function shownLine(line: string): Untrusted | null {
  const start = line.slice(0, longest).replace(unseen, "");
  if (mayShowSecret(start)) return null;
  const clean = withoutAddresses(start.replaceAll("\t", "    ").replace(controls, " ")).trimEnd();
  const whole = clean.length <= widest && line.length <= longest;
  return { untrusted: whole ? clean : `${clean.slice(0, widest - 1).replace(/[\ud800-\udbff]$/, "")}…` };
}
