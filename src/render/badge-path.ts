/** Paths of the badges, relative to the portfolio's folder, and what an earlier run's badges counted. */
import type { Roadmap } from "../roadmap/roadmap.ts";

/** @param name null for the badge of the whole roadmap */
export function badgePath(name: string | null): string {
  return `.roadfolio/${name ?? "progress"}.svg`;
}

/**
 * True if the badges of an earlier run count more done items than roadmap.json has ticks. Only the phases' badges are
 * compared: habits are counted in the badge of the whole roadmap, and they have no ticks.
 * @param files as an earlier run wrote them, by path
 */
export function ticksMissing(
  { phases, items }: Pick<Roadmap, "phases" | "items">,
  files: Readonly<Record<string, string | null>>,
): boolean {
  return phases.some(({ id }) => {
    const counted = /aria-label="[^"]*: (\d+) of \d+"/.exec(files[badgePath(`phase-${id}`)] ?? "")?.[1];
    const ticks = items.filter(({ phase, written }) => phase === id && written !== false).length;
    return Number(counted ?? 0) > ticks;
  });
}
