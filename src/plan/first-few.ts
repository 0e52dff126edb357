/** Shortens a list of problems. */
import type { Problem } from "../problems/problem.ts";

/** How many problems of a kind are listed before the rest are only counted. */
const shown = 5;

/** The first few problems, then one that counts the rest. @param what follows the number: "boxes were added" */
export function firstFew(problems: readonly Problem[], what: string): Problem[] {
  const [first] = problems;
  if (first === undefined || problems.length <= shown) return [...problems];
  return [...problems.slice(0, shown), { ...first, message: `${problems.length - shown} more ${what}.` }];
}
