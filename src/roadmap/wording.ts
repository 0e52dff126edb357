/**
 * Compares wordings the way people read them, ignoring case, accents of Latin letters, Markdown markup and extra spaces.
 * In other scripts a mark makes another letter: バス is not パス, й is not и, and vowel signs are marks.
 */
import { isAscii } from "../text/ascii.ts";
import { invisible } from "../text/invisible.ts";

const unseen = new RegExp(`[${invisible}]|\\p{Variation_Selector}`, "gu");
const accented = /(\p{Script=Latin})\p{M}+/gu;

/** Reduces a wording to a common form: "_Type hints_ (`typing`)" and "type  hints (typing)" give the same result. */
export function foldWording(text: string): string {
  const plain = isAscii(text) ? text : text.normalize("NFKD").replace(unseen, "").replace(accented, "$1");
  const shown = plain.replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1");
  const unescaped = shown.includes("\\") ? shown.replace(/\\(?=[^\p{L}\p{N}\s])/gu, "") : shown;
  return unescaped
    .replace(/[`*_~]/g, "")
    .replace(/[–—−]/g, "-")
    .replace(/[“”„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, " ")
    .replace(/[\s.;,:!]+$/, "")
    .trim()
    .toLowerCase()
    .normalize("NFC");
}
