/** Which of the owner's places count for a skill whose parts are tied: those in a group that holds all of it. */
import type { CodeMatch, CodeMatches } from "../../activity/code-match.ts";
import type { Criterion } from "./search/leaf.ts";

/** The leaves that have to be together: those of the owner's, and those that anybody may have written. */
export interface TogetherLeaves {
  owners: readonly string[];
  anyones: readonly string[];
}

/** The leaves of the parts of a skill; not those of what must be absent. */
export function leavesTogether(parts: readonly Criterion[]): TogetherLeaves {
  const own = parts.flatMap((part) => ("leaf" in part ? [part] : []));
  return { owners: own.map(({ leaf }) => leaf), anyones: own.flatMap(({ near }) => near ?? []) };
}

/**
 * @param isOwners whether a match is the owner's
 * @returns the matches, of these leaves only those in groups that hold all of them; null if there is no such group
 */
export function onlyTied(
  code: CodeMatches,
  { owners, anyones }: TogetherLeaves,
  isOwners: (match: CodeMatch) => boolean,
): CodeMatches | null {
  const groups = [
    ...owners.map((leaf) => groupsIn((code[leaf] ?? []).filter(isOwners))),
    ...anyones.map((leaf) => groupsIn(code[leaf] ?? [])),
  ];
  const [first = new Set<string>(), ...others] = groups;
  const whole = new Set([...first].filter((group) => others.every((other) => other.has(group))));
  if (whole.size === 0) return null;
  const filtered = [...owners, ...anyones].map((leaf) => {
    const some = (code[leaf] ?? []).filter(({ groups: own = [] }) => own.some((group) => whole.has(group)));
    return [leaf, some] as const;
  });
  return { ...code, ...Object.fromEntries(filtered) };
}

function groupsIn(matches: readonly CodeMatch[]): Set<string> {
  return new Set(matches.flatMap(({ groups = [] }) => groups));
}
