/**
 * The part of a project's README that comes from its code stands between two comments, so that it can be kept as it was
 * when the code cannot be looked at: what cannot be seen is not gone.
 */

const start = "<!-- roadfolio:code -->";
const end = "<!-- roadfolio:code-end -->";

/** Puts the part between its comments. */
export function markCode(part: string): string {
  return `${start}\n${part}\n${end}`;
}

/** The part as the README has it, comments included; null when it has none. */
export function keptCode(readme: string): string | null {
  const from = readme.indexOf(start);
  const to = readme.indexOf(end, from);
  return from === -1 || to === -1 ? null : readme.slice(from, to + end.length).replace(/\r\n?/g, "\n");
}
