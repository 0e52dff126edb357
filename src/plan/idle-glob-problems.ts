/** Reports globs of open items that match no file, where a file is there that they may be about. */
import { globsOf } from "../evidence/code/search/rule-globs.ts";
import type { Problem } from "../problems/problem.ts";
import { placeAt, readJsonText } from "../roadmap/json-text.ts";
import type { Roadmap } from "../roadmap/roadmap.ts";
import { firstOf } from "../text/lists.ts";
import { publicPath } from "../text/untrusted.ts";
import type { Snapshot } from "./snapshot.ts";

/** How many are named before the rest are only counted. */
const shown = 3;

/**
 * One notice for all of them. A rule about files that are still to be written matches nothing either, and is not reported.
 * @param text of roadmap.json, to locate the globs in it
 */
export function idleGlobProblems(
  { repositories, roadmap: { path } }: Pick<Snapshot, "repositories" | "roadmap">,
  roadmap: Roadmap,
  text: string,
): Problem[] {
  const searched = repositories.filter(({ code, idle }) => code !== null && idle !== undefined);
  if (searched.length === 0 || searched.length < repositories.length) return [];
  const meant = new Map<string, string>();
  const about = new Set<string>();
  for (const { listed, idle = [] } of searched)
    for (const one of idle)
      if (
        one.meant !== null &&
        searched.every((other) => other.idle?.some(({ glob }) => glob === one.glob))
      ) {
        meant.set(one.glob, one.meant);
        about.add(listed);
      }
  const places = roadmap.items.flatMap(globsOf).filter(({ glob }) => meant.has(glob));
  const [first] = places;
  if (first === undefined) return [];
  const names = [...new Set(places.map(({ glob }) => glob))];
  const told = names.map((glob) => `${glob} (did you mean ${publicPath(meant.get(glob) ?? "")}?)`);
  return [
    {
      level: "notice",
      code: "idle-glob",
      message: `No file matches ${firstOf(told, shown)}.`,
      hint: "Paths start at the repository's root; * stays in one folder, and ** includes those below it.",
      about: [...about],
      path,
      ...placeAt(readJsonText(text), first.at),
    },
  ];
}
