/**
 * Text that a stranger may have written: names, commit subjects, issue titles, paths. It is an object rather than a string
 * so that it cannot reach a page, log or file by accident: each of them has a function that takes it and escapes it.
 */
import { invisible } from "./invisible.ts";
import { hiddenText, showsSecret } from "./secrets.ts";

export interface Untrusted {
  readonly untrusted: string;
}

const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/g;
const everyControl = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]+/g;
const unseen = new RegExp(`[${invisible}]`, "g");
/**
 * An e-mail address: the characters that are allowed unquoted before "@", and a domain whose last part is not a number,
 * so `zod@4.6.7` does not match. The domain needs a dot (`checkout@main` is none), except inside `<…>`, as git writes
 * addresses. The look-behinds keep matching linear.
 */
const emailAddress = String.raw`(?<![^\s@<>()[\],;:"])[^\s@<>()[\],;:"]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]*|(?<=<)[^\s@<>]{1,64}@[^\s@<>]{1,253}(?=>)`;
let address: RegExp | undefined;

/** Replaces e-mail addresses. Their pattern takes a few milliseconds to compile, so it is made when a text has an "@". */
export function replaceAddresses(text: string, replace: (found: string) => string): string {
  if (!text.includes("@")) return text;
  address ??= new RegExp(emailAddress, "giu");
  return text.replace(address, replace);
}

/** Replaces each e-mail address with “…”. */
export function withoutAddresses(text: string): string {
  return replaceAddresses(text, () => "…");
}

/** Text from outside, cleaned as {@link cleanLine} does. */
export function untrusted(text: string, limit?: number): Untrusted {
  return { untrusted: cleanLine(text, limit) };
}

/**
 * Turns text from outside into one line without control characters, invisible characters and e-mail addresses. A text with
 * a secret is replaced by words that say so. What becomes of it is up to the caller: nothing makes them escape it.
 * @param limit maximum length; a longer text is cut and ends in "…"
 */
export function cleanLine(text: string, limit = 200): string {
  const visible = text
    .slice(0, limit * 8)
    .replace(unseen, "")
    .replace(controls, " ");
  const clean = withoutAddresses(visible).replace(/\s+/g, " ").trim();
  const line = showsSecret(clean) ? hiddenText : clean;
  return line.length > limit ? `${line.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, "")}…` : line;
}

/** A path as it may be published: without control and invisible characters, e-mail addresses and secrets. */
export function publicPath(path: string): string {
  return path
    .replace(unseen, "")
    .replace(everyControl, "…")
    .split("/")
    .map((part) => (showsSecret(part) ? "…" : withoutAddresses(part)))
    .join("/");
}
