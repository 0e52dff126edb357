/** Reports older copies of roadmap.json that were saved over a newer one. */
import { shortSha } from "../activity/commit.ts";
import type { Decision } from "../evidence/decision.ts";
import type { Problem } from "../problems/problem.ts";
import { count } from "../text/count.ts";
import { firstOf } from "../text/lists.ts";
import type { Snapshot } from "./snapshot.ts";

/** How many ids are named before the rest are only counted. */
const shown = 8;

/** One warning for each copy whose ticks came back. */
export function staleCopyProblems(
  { staleCopies, roadmap: { path } }: Pick<Snapshot, "staleCopies" | "roadmap">,
  decisions: readonly Decision[],
): Problem[] {
  const done = new Set(decisions.flatMap((one) => (one.done ? [one.item.id] : [])));
  return staleCopies.flatMap(({ commit, equals, items }): Problem[] => {
    const back = items.filter((id) => done.has(id));
    const [first] = back;
    if (first === undefined) return [];
    const by = commit === null ? `Your uncommitted ${path}` : `Commit ${shortSha(commit)}`;
    const what = commit === null ? "is" : `made ${path}`;
    return [
      {
        level: "warning",
        code: "stale-copy",
        message: `${by} ${what} a copy of the version of commit ${shortSha(equals)}, so later ticks were missing. ${count(back.length, "tick")} came back: ${firstOf(back, shown)}.`,
        hint: `Pull before you edit ${path}. To remove a tick for good, delete its “done” in a separate change, or add “Reopens: ${first}” to a commit message.`,
        path,
        line: null,
        column: null,
      },
    ];
  });
}
