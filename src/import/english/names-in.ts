/** The parts of a text that a translation must keep. */
import { lexiconOf } from "./lexicon.ts";
import { withoutAccents } from "./inflections.ts";
import { isName } from "./names.ts";

const word = /\.?[\p{L}\p{N}][\p{L}\p{M}\p{N}+#]*(?:[.-][\p{L}\p{N}][\p{L}\p{M}\p{N}+#]*)*/gu;

/** Code spans with their backticks, in order, each as often as it is there. */
export function codeIn(text: string): string[] {
  return (text.match(/`[^`]+`/g) ?? []).toSorted();
}

/** Numbers outside code, such as "2" and "3.12", each as often as it is there. */
export function numbersIn(text: string): string[] {
  return (withoutCode(text).match(/\d+(?:[.,]\d+)*/g) ?? []).toSorted();
}

/** Addresses of links. */
export function addressesIn(text: string): string[] {
  return [...text.matchAll(/\]\(([^)\s]+)/g)].map(([, address = ""]) => address).toSorted();
}

/**
 * Names outside code, in small letters, each once: words with a capital that are a known product, or that have capitals inside,
 * digits or signs. Acronyms that have another one in English, such as "POO", are none; a text in capitals has none.
 */
export function namesIn(text: string): string[] {
  const plain = withoutCode(text).replace(/\]\([^)]*\)/g, "]");
  if (!/\p{Ll}/u.test(plain)) return [];
  const names = (plain.match(word) ?? []).filter(
    (one) => isName(one) && /\p{Lu}/u.test(one) && !(one.length === 1) && !isTranslated(one),
  );
  return [...new Set(names.map((name) => name.replace(/(?<=[A-Z])s$/, "").toLowerCase()))].toSorted();
}

function isTranslated(name: string): boolean {
  const plain = withoutAccents(name);
  return lexiconOf("pt").entries.has(plain) || lexiconOf("es").entries.has(plain);
}

function withoutCode(text: string): string {
  return text.replace(/`[^`]*`/g, " ");
}
