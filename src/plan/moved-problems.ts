/** Reports proofs that followed a rewritten history. */
import { shortSha } from "../activity/commit.ts";
import type { Decision } from "../evidence/decision.ts";
import type { Problem } from "../problems/problem.ts";
import { placeAt, readJsonText } from "../roadmap/json-text.ts";

/** @param text of roadmap.json, to locate the ticks in it */
export function movedProblems(path: string, text: string, decisions: readonly Decision[]): Problem[] {
  const moved = decisions.flatMap((one) =>
    one.moved === undefined
      ? []
      : [{ ...one.moved, item: one.item, about: one.proofs.flatMap(({ listed }) => listed ?? []) }],
  );
  if (moved.length === 0) return [];
  const json = readJsonText(text);
  return moved.map(({ item, from, to, about }) => ({
    level: "notice",
    code: "proof-moved",
    message: `“${item.id}”: commit ${shortSha(from)}, its proof, is no longer in the history, which was rewritten. Commit ${shortSha(to)} has the same work, and roadmap.json now names it.`,
    hint: "To remove the tick, delete it from roadmap.json in a separate commit.",
    about,
    path,
    ...placeAt(json, [...item.at, "done"]),
  }));
}
