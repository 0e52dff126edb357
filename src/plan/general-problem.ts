/** A problem that is not about one place in a file. */
import type { ProblemCode } from "../problems/codes.ts";
import type { Problem } from "../problems/problem.ts";

/** @param about repositories, as listed, that the message mentions */
export function general(
  level: Problem["level"],
  code: ProblemCode,
  message: string,
  hint: string,
  about: readonly string[],
): Problem {
  const named = about.length === 0 ? {} : { about };
  return { level, code, message, hint, ...named, path: null, line: null, column: null };
}
