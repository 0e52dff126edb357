/** Reduces any text to the letters that the font has. */

/** No card has room for more, and a limit keeps long texts cheap. */
const longest = 2000;

/** Characters that the font lacks and that Unicode decomposition misses or gets wrong: ≠ would become =. */
const replacements: Readonly<Record<string, string>> = {
  "→": "->",
  "←": "<-",
  "⇒": "=>",
  "≠": "!=",
  "≤": "<=",
  "≥": ">=",
  "≈": "~",
  "‐": "-",
  "‑": "-",
  "―": "—",
  "●": "•",
  "∙": "·",
  "⋅": "·",
};

/**
 * Replaces letters that the font does not have by similar ones, and leaves out those without a replacement.
 *
 * @param text any text; only the first 2000 UTF-16 units are used
 * @param known whether the font has a letter, which is one UTF-16 unit
 * @returns words separated by single spaces; empty if no letter or digit of the text could be kept
 */
export function spell(text: string, known: (letter: string) => boolean): string {
  const source = text.slice(0, longest).normalize("NFC");
  const words = source.split(/\s+/).filter((word) => word !== "");
  const letters = new Set(words.join(""));
  // Most texts have no other letters.
  if ([...letters].every(known)) return words.join(" ");
  const spelt = words
    .map((word) => Array.from(word, (letter) => nearest(letter, known)).join(""))
    .filter((word) => word !== "")
    .join(" ");
  // Just the comma of a Chinese sentence would be worse than nothing.
  return speaks(source) && !speaks(spelt) ? "" : spelt;
}

/**
 * The same for code, whose spaces stay. What the font lacks altogether is "…", since code that lacks a letter without a sign
 * would be other code.
 *
 * @param text a piece of a line; only the first 2000 UTF-16 units are used
 */
export function spellCode(text: string, known: (letter: string) => boolean): string {
  const source = text.slice(0, longest).normalize("NFC");
  const letters = Array.from(source, (letter) => {
    if (/\s/u.test(letter)) return " ";
    if (/\p{M}|\p{C}/u.test(letter)) return "";
    return nearest(letter, known) || "…";
  });
  return letters.join("").replace(/…{2,}/g, "…");
}

function nearest(letter: string, known: (letter: string) => boolean): string {
  if (known(letter)) return letter;
  const parts = replacements[letter] ?? letter.normalize("NFKD").replaceAll(/\p{M}/gu, "");
  return Array.from(parts, (part) => replacements[part] ?? part)
    .join("")
    .replaceAll(/./gsu, (part) => (known(part) ? part : ""));
}

const speaks = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
