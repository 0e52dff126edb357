/** What can be drawn of a text that somebody else wrote. */

/** More fits on no card, and what is behind it costs nothing. */
const longest = 2000;

/** What the font has not and the decomposition of Unicode misses or gets wrong: ≠ would become =. */
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
 * A text in letters that the font has: an accent it has not is left out, and so is what has no likeness at all.
 *
 * @param text anything; only the first 2000 units count
 * @param known whether the font has a letter, which is one unit of a string
 * @returns words with one space between them; empty when no letter or digit of the text could be kept
 */
export function spell(text: string, known: (letter: string) => boolean): string {
  const source = text.slice(0, longest).normalize("NFC");
  const words = source
    .split(/\s+/)
    .map((word) => Array.from(word, (letter) => nearest(letter, known)).join(""));
  const spelt = words.filter((word) => word !== "").join(" ");
  // Only the comma of a Chinese sentence would be worse than nothing.
  return speaks(source) && !speaks(spelt) ? "" : spelt;
}

function nearest(letter: string, known: (letter: string) => boolean): string {
  if (known(letter)) return letter;
  const parts = replacements[letter] ?? letter.normalize("NFKD").replaceAll(/\p{M}/gu, "");
  return Array.from(parts, (part) => replacements[part] ?? part)
    .join("")
    .replaceAll(/./gsu, (part) => (known(part) ? part : ""));
}

const speaks = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
