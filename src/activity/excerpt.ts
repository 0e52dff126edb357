/** The lines of code around a proof, cleaned, and without any line that may contain a secret. */
import { invisible } from "../text/invisible.ts";
import { mayShowSecret, secretMayFollow } from "../text/secrets.ts";
import { emailAddress, type Untrusted } from "../text/untrusted.ts";
import { mayHoldSecrets } from "../languages/left-out.ts";

export interface Excerpt {
  /** Number of the first line, 1-based. */
  first: number;
  /** Lines without line endings; null for a line that may contain a secret. */
  lines: (Untrusted | null)[];
}

/** Lines shown before and after the line of the proof. */
const around = 2;
/** Characters shown of a line. */
const widest = 120;

const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;
const unseen = new RegExp(`[${invisible}]`, "g");

/** Characters of a line that are looked at. No more of it is ever shown. */
const longest = 2000;
/** Lines above an excerpt that are looked at for a value or a key that reaches into it. */
const lookBack = 200;

/** Lines of a file as they are, and the number of the first. */
export interface LinesAround {
  /** 1-based. */
  first: number;
  lines: string[];
}

/** @returns null if the line does not exist, or the file may hold secrets */
export function linesAround(path: string, text: string, line: number): LinesAround | null {
  if (mayHoldSecrets(path) || /(?:^|\/)\.?env\b/i.test(path)) return null;
  const all = text.split(/\r\n|\n|\r/);
  if (all[line - 1] === undefined) return null;
  const first = Math.max(1, line - around);
  const lines = all.slice(first - 1, line + around);
  // The newline at the end of a file does not start another line.
  if (first - 1 + lines.length === all.length && lines.at(-1) === "" && lines.length > line - first + 1)
    lines.pop();
  return { first, lines: lines.map((one) => one.slice(0, longest + 1)) };
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
  const cut = linesAround(path, text, line);
  if (cut === null) return null;
  const { first, lines } = cut;
  const continued = continuedSecrets(text, first, first + lines.length);
  const hidden = (number: number): boolean => known.has(number) || continued.has(number);
  return { first, lines: lines.map((one, index) => (hidden(first + index) ? null : shownLine(one))) };
}

/**
 * Numbers of lines that belong to a key in several lines, or to a value whose name is on a line above.
 * @param first number of the first line that matters
 * @param end number after the last one
 */
function continuedSecrets(text: string, first: number, end: number): Set<number> {
  const lines = text.split(/\r\n|\n|\r/);
  const found = new Set<number>();
  let inKey = false;
  /** The indentation of the line that names a value; null when there is none, or its value has ended. */
  let named: number | null = null;
  let begins = false;
  for (let number = Math.max(1, first - lookBack); number < end; number++) {
    const line = (lines[number - 1] ?? "").slice(0, longest);
    if (line.trim() === "") continue;
    if (inKey) found.add(number);
    if (line.includes("-----BEGIN")) inKey = true;
    if (line.includes("-----END")) inKey = false;
    const indentation = line.search(/\S/);
    if (named !== null && (begins || indentation > named)) found.add(number);
    else named = null;
    begins = named === null && secretMayFollow(line);
    if (begins) named = indentation;
  }
  return found;
}

function shownLine(line: string): Untrusted | null {
  const start = line.slice(0, longest).replace(unseen, "");
  if (mayShowSecret(start)) return null;
  const clean = start.replaceAll("\t", "    ").replace(controls, " ").replace(emailAddress, "…").trimEnd();
  const whole = clean.length <= widest && line.length <= longest;
  return { untrusted: whole ? clean : `${clean.slice(0, widest - 1).replace(/[\ud800-\udbff]$/, "")}…` };
}
