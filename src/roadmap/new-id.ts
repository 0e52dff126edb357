/** Proposes an id for an item that has none. */

/** The title in lower case, without accents, joined by hyphens; if that is taken, with a number appended. */
export function newId(title: string, taken: ReadonlySet<string>): string {
  const words = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
  const base = words.slice(0, 60).replace(/^-+|-+$/g, "") || "item";
  for (let count = 1; ; count++) {
    const id = count === 1 ? base : `${base}-${count}`;
    if (!taken.has(id)) return id;
  }
}
