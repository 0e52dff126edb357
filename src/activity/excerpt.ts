/** The lines around a proof, as its page shows them: a few, cleaned, and none that may hold a secret. */
import { invisible } from "../text/invisible.ts";
import { emailAddress, type Untrusted } from "../text/untrusted.ts";
import { mayHoldSecrets } from "../languages/left-out.ts";

export interface Excerpt {
  /** Number of the first line, counted from 1. */
  first: number;
  /** Each without its line end; null for one that may hold a secret. */
  lines: (Untrusted | null)[];
}

/** Lines shown before and after the one that is meant. */
const around = 2;
/** Characters shown of a line. */
const widest = 120;

const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;
const unseen = new RegExp(`[${invisible}]`, "g");

/** Assignments of secrets, credentials in addresses, tokens by their shape, and what is too long and too mixed to be a word. */
const secret = new RegExp(
  [
    String.raw`(?:pass(?:word|wd|phrase)?|pwd|secret|token|api[-_]?key|access[-_]?key|private[-_]?key|signing[-_]?key|credentials?|authorization|bearer)\w*["']?\s*(?::|=(?!=))\s*\S`,
    String.raw`:\/\/[^\s/@:]+:[^\s@/]+@`,
    String.raw`\b(?:AKIA|ASIA)[0-9A-Z]{12,}|\bgh[pousr]_\w{16,}|\bgithub_pat_\w+|\bxox[abprs]-|\bsk[-_](?:live|test|proj|ant)\w*|\beyJ[\w-]{10,}\.|-----BEGIN|\bAIza[\w-]{20,}`,
    String.raw`(?=[\w+/=-]{0,200}\d)(?=[\w+/=-]{0,200}[A-Za-z])[\w+/=-]{32,}`,
  ].join("|"),
  "i",
);

/**
 * @param text of the file in the commit that introduced the line
 * @param line counted from 1
 * @returns null when the line is not there, the file may hold secrets, or the line itself may be one
 */
export function cutExcerpt(path: string, text: string, line: number): Excerpt | null {
  if (mayHoldSecrets(path) || /(?:^|\/)\.?env\b/i.test(path)) return null;
  const all = text.split(/\r\n|\n|\r/);
  const meant = all[line - 1];
  if (meant === undefined || secret.test(meant.slice(0, 2000))) return null;
  const first = Math.max(1, line - around);
  const lines = all.slice(first - 1, line + around);
  // The last line end of a file makes no line.
  if (first - 1 + lines.length === all.length && lines.at(-1) === "" && lines.length > line - first + 1)
    lines.pop();
  return { first, lines: lines.map(shownLine) };
}

function shownLine(line: string): Untrusted | null {
  const start = line.slice(0, 2000);
  if (secret.test(start)) return null;
  const clean = start
    .replace(unseen, "")
    .replaceAll("\t", "    ")
    .replace(controls, " ")
    .replace(emailAddress, "…")
    .trimEnd();
  const whole = clean.length <= widest && line.length <= 2000;
  return { untrusted: whole ? clean : `${clean.slice(0, widest - 1).replace(/[\ud800-\udbff]$/, "")}…` };
}
