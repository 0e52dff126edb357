/** A name that fits a pin beside a line of code, of what the catalogue has no short name for. */

/** In characters. */
export const longestShort = 22;

/** @returns at most {@link longestShort} characters: a longer title without what it says in brackets, or else cut after a word */
export function shortName(title: string): string {
  const plain = title.replaceAll(/\s*\([^()]*\)/g, "").trim();
  const name = fits(title) || plain === "" ? title : plain;
  if (fits(name)) return name;
  const start = [...name].slice(0, longestShort - 1).join("");
  // A word that ends exactly here is whole.
  const words = /^\s/u.test(name.slice(start.length)) ? start : start.replace(/\s+\S*$/u, "");
  return `${words.replace(/[\s,;:(–-]+$/u, "") || start}…`;
}

function fits(name: string): boolean {
  return [...name].length <= longestShort;
}
