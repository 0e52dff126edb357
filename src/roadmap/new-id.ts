/** An id for an item that has none yet. */

/** Made from the title's letters and digits, without accents; a number behind it where the id is taken. */
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
