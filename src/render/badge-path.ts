/** Paths of the badges, relative to the portfolio's folder. */

/** @param name null for the badge of the whole roadmap */
export function badgePath(name: string | null): string {
  return `.roadfolio/${name ?? "progress"}.svg`;
}
