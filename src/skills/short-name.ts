/** The name of a skill that fits a pin beside a line of code. */

/** In characters. */
export const longestShort = 22;

/**
 * @param short the catalogue's own, if it has one
 * @returns at most {@link longestShort} characters: a longer title without what it says in brackets, or else cut after a word
 */
export function shortName(title: string, short: string = title): string {
  const plain = short.replaceAll(/\s*\([^()]*\)/g, "").trim();
  const name = fits(short) || plain === "" ? short : plain;
  if (fits(name)) return name;
  const start = [...name].slice(0, longestShort - 1).join("");
  // A word that ends exactly here is whole.
  const words = /^\s/u.test(name.slice(start.length)) ? start : start.replace(/\s+\S*$/u, "");
  return `${words.replace(/[\s,;:(–-]+$/u, "") || start}…`;
}

function fits(name: string): boolean {
  return [...name].length <= longestShort;
}
