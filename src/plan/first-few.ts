/** Shortens a list of problems. */
import type { Problem } from "../problems/problem.ts";
import { count } from "../text/count.ts";

/** How many problems of a kind are listed before the rest are only counted. */
const shown = 5;

/**
 * The first few problems, then one that counts the rest.
 * @param one what follows "1 more": "box was added"
 * @param several what follows "2 more": "boxes were added"
 */
export function firstFew(problems: readonly Problem[], one: string, several: string): Problem[] {
  const [first] = problems;
  if (first === undefined || problems.length <= shown) return [...problems];
  const message = `${count(problems.length - shown, `more ${one}`, `more ${several}`)}.`;
  return [...problems.slice(0, shown), { ...first, message }];
}
