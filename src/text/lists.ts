/** Lists in a sentence. */

/** "a", "a and b", "a, b and c". */
export function inWords(names: readonly string[], last: "and" | "or" = "and"): string {
  return [names.slice(0, -1).join(", "), ...names.slice(-1)].filter((part) => part !== "").join(` ${last} `);
}

/** "a, b" or "a, b and 3 more". @param most how many are named before the rest are only counted */
export function firstOf(names: readonly string[], most: number): string {
  const rest = names.length > most ? ` and ${names.length - most} more` : "";
  return `${names.slice(0, most).join(", ")}${rest}`;
}
