/** Learners with a problem, by what to do about it. */
import type { Standing } from "./standing.ts";
import { plainLine } from "./texts.ts";

export interface ProblemGroup {
  /** What to do. Plain text, like the others. */
  todo: string;
  /** Why, if it is the same for all of them. */
  because: string | null;
  people: { standing: Standing; message: string }[];
}

/** What the next run does by itself comes after what somebody has to do. */
const passing: ReadonlySet<string> = new Set([
  "learner-left",
  "learner-lost",
  "learner-failed",
  "learner-slow",
]);
const longest = 300;

/** Those that concern most learners first. */
export function problemGroups(standings: readonly Standing[]): ProblemGroup[] {
  const groups = new Map<string, ProblemGroup & { passes: boolean }>();
  for (const standing of standings) {
    const { problem } = standing.learner;
    if (problem === null) continue;
    const message = plainLine(problem.message, longest);
    const key = `${problem.code}\n${problem.hint ?? ""}`;
    const known = groups.get(key);
    const group = known ?? {
      todo: plainLine(problem.hint ?? "", longest) || "See docs/problems.md of Roadfolio.",
      because: message,
      people: [],
      passes: passing.has(problem.code),
    };
    group.people.push({ standing, message });
    if (group.because !== message) group.because = null;
    groups.set(key, group);
  }
  return [...groups.values()].toSorted(
    (a, b) => Number(a.passes) - Number(b.passes) || b.people.length - a.people.length,
  );
}
