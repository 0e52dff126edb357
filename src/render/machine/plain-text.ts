/** Text for formats without our markup. */
import { withoutAddresses } from "../../text/untrusted.ts";
import { inlineText } from "../inline.ts";

/**
 * Control characters except tab and line breaks, lone surrogates and noncharacters. XML 1.0 §2.2 (Char) cannot
 * represent them, RFC 5545 §3.3.11 (TSAFE-CHAR) forbids the controls, and JSON readers may fail on half a
 * character.
 */
const unwritable = /[^\P{Cc}\t\n\r]|[\p{Cs}\ufffe\uffff]/gu;

/**
 * One line of plain text, without characters a format cannot hold and without e-mail addresses, which bots
 * collect.
 */
export function cleanText(text: string): string {
  return withoutAddresses(text.replace(unwritable, "")).replace(/\s+/g, " ").trim();
}

/** One line of plain text from the owner's inline Markdown. */
export function plainText(markdown: string): string {
  return cleanText(inlineText(markdown));
}

/** Like plainText, but undefined if there is no text. */
export function plainTextIfAny(markdown: string | null | undefined): string | undefined {
  return plainText(markdown ?? "") || undefined;
}
