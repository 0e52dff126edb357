/** The lines of code around a proof, cleaned, and without any line that may contain a secret. */
import { invisible } from "../text/invisible.ts";
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

/** Assignments of secrets, credentials in addresses, known token formats, and long strings that mix letters and digits. */
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
 * @param line 1-based
 * @returns null if the line does not exist, the file may contain secrets, or the line itself may be one
 */
export function cutExcerpt(path: string, text: string, line: number): Excerpt | null {
  if (mayHoldSecrets(path) || /(?:^|\/)\.?env\b/i.test(path)) return null;
  const all = text.split(/\r\n|\n|\r/);
  const meant = all[line - 1];
  if (meant === undefined || secret.test(meant.slice(0, 2000))) return null;
  const first = Math.max(1, line - around);
  const lines = all.slice(first - 1, line + around);
  // The newline at the end of a file does not start another line.
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
