/** Code that a bundler, a compiler or a minifier wrote, whatever its file is called. */

/** Nobody writes such a line by hand. In characters. */
const longestLine = 20_000;

/** From this length on, a line may be minified. In characters. */
const longLine = 250;
/** The share of spaces in prose and in code that people write is higher. */
const fewSpaces = 0.1;
/** Shorter files say too little about how they were written. In characters. */
const shortFile = 1000;

/** True if one line is longer than a person would write it. */
export function hasEndlessLine(text: string): boolean {
  for (let from = 0; text.length - from > longestLine;) {
    const end = text.lastIndexOf("\n", from + longestLine);
    if (end < from) return true;
    from = end + 1;
  }
  return false;
}

/** True if at least half of a script is in long lines that are nearly without spaces. */
export function isMinified(text: string): boolean {
  if (text.length < shortFile) return false;
  const long = text.split("\n").filter(({ length }) => length >= longLine);
  const all = long.reduce((sum, { length }) => sum + length, 0);
  const dense = long.reduce((sum, line) => sum + line.replaceAll(" ", "").length, 0);
  return all * 2 >= text.length && all - dense < all * fewSpaces;
}
