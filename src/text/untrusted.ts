/**
 * Text that a stranger may have written: names, commit subjects, issue titles, paths. It is an object, not a string,
 * so that it cannot slip into a page, a log or a file: each sink has a function that takes it and escapes it.
 */
import { invisible } from "./invisible.ts";

export interface Untrusted {
  readonly untrusted: string;
}

const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/g;
const unseen = new RegExp(`[${invisible}]`, "g");
/**
 * An e-mail address: anything up to "@" that an address may hold unquoted, and a domain whose last part is no number,
 * so that `zod@4.6.7` is none. The look-behind keeps the time linear.
 */
export const emailAddress =
  /(?<![^\s@<>()[\],;:"])[^\s@<>()[\],;:"]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]*/giu;

/**
 * One line of text from outside: control and invisible characters and e-mail addresses are taken out.
 * @param limit characters to keep; a longer text ends in "…"
 */
export function untrusted(text: string, limit = 200): Untrusted {
  const line = text
    .slice(0, limit * 8)
    .replace(unseen, "")
    .replace(controls, " ")
    .replace(emailAddress, "…")
    .replace(/\s+/g, " ")
    .trim();
  return {
    untrusted: line.length > limit ? `${line.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, "")}…` : line,
  };
}
