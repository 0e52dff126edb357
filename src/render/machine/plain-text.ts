/** Text for formats that know none of our markup. */
import { emailAddress } from "../../text/untrusted.ts";
import { inlineText } from "../inline.ts";

/**
 * Control characters but tab and line ends, lone surrogates and noncharacters: XML 1.0 §2.2 (Char) has no way to write
 * them, RFC 5545 §3.3.11 (TSAFE-CHAR) allows none of the controls, and a reader of JSON may choke on half a character.
 */
const unwritable = /[^\P{Cc}\t\n\r]|[\p{Cs}\ufffe\uffff]/gu;

/** One line of plain text, without what a format cannot hold and without e-mail addresses, which machines collect. */
export function cleanText(text: string): string {
  return text.replace(unwritable, "").replace(emailAddress, "…").replace(/\s+/g, " ").trim();
}

/** One line of plain text from the owner's inline Markdown. */
export function plainText(markdown: string): string {
  return cleanText(inlineText(markdown));
}

/** The same; undefined for what is not written or is empty. */
export function plainTextIfAny(markdown: string | null | undefined): string | undefined {
  return plainText(markdown ?? "") || undefined;
}
