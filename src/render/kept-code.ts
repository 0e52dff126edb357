/**
 * The part of a project README that describes its code is wrapped in two comments. If the code cannot be read,
 * that part is kept as it is.
 */

const start = "<!-- roadfolio:code -->";
const end = "<!-- roadfolio:code-end -->";

/** Wraps the part in its comments. */
export function markCode(part: string): string {
  return `${start}\n${part}\n${end}`;
}

/** The part in an existing README, comments included; null if there is none. */
export function keptCode(readme: string): string | null {
  const from = readme.indexOf(start);
  const to = readme.indexOf(end, from);
  return from === -1 || to === -1 ? null : readme.slice(from, to + end.length).replace(/\r\n?/g, "\n");
}
