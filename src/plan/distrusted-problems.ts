/** Reports values of roadmap.json that somebody else changed, so that they tick nothing. */
import { shortSha } from "../activity/commit.ts";
import type { Problem } from "../problems/problem.ts";
import { type Distrusted, innerNames } from "../roadmap/guarded-values.ts";
import type { Place } from "../roadmap/json-text.ts";
import { writtenValues } from "../roadmap/written-values.ts";
import { firstOf } from "../text/lists.ts";
import type { Snapshot } from "./snapshot.ts";

/** How many values of a commit are named before the rest are only counted. */
const shown = 6;

const nowhere: Place = { line: 1, column: 1 };

/** One warning for each commit, at the first of its lines. */
export function distrustedProblems({ roadmap }: Pick<Snapshot, "roadmap">): Problem[] {
  const { path, text, found = text } = roadmap;
  const distrusted = roadmap.distrusted?.filter(({ silent }) => silent !== true) ?? [];
  if (distrusted.length === 0) return [];
  const written = writtenValues(found ?? "");
  const placeOf = ({ name }: Distrusted): Place => written.get(name)?.place ?? nowhere;
  return [...new Set(distrusted.map(({ commit }) => commit))].map((commit) => {
    const sha = shortSha(commit);
    const some = distrusted.filter((one) => one.commit === commit);
    const values = some.toSorted((a, b) => placeOf(a).line - placeOf(b).line);
    const [first] = values;
    const named = values.map((one) => `${nameOf(one.name)} (line ${placeOf(one).line})`);
    return {
      level: "warning",
      code: "roadmap-by-others",
      message: `Commit ${sha} by ${first?.author.untrusted ?? "somebody else"} changed what counts in ${path}: ${firstOf(named, shown)}. It ticks and publishes nothing; what was there before counts.`,
      hint: `To accept it, change these lines yourself (a space is enough) and commit. To undo it, run: git revert ${sha}`,
      path,
      ...(first === undefined ? nowhere : placeOf(first)),
    };
  });
}

/** "owner.emails", "evidence of “joins”". */
function nameOf(name: string): string {
  if (innerNames.includes(name)) return name.replace(" ", ".");
  const [id, key] = name.split(" ");
  return key === undefined ? name : `${key} of “${id}”`;
}
