/** What is wrong, how serious it is, where it is and what to do. Plain data, so the Action and the CLI can each format it. */
import type { UserError } from "./errors.ts";
import type { ProblemCode } from "./codes.ts";

export interface Problem {
  level: "error" | "warning" | "notice";
  code: ProblemCode;
  message: string;
  /** What to do about it. */
  hint: string;
  /** The exact text that the hint asks the reader to paste. */
  paste?: string;
  /** Repositories, as listed, that the message mentions. A public log leaves it out if one of them is private. */
  about?: readonly string[];
  /** File, relative to the portfolio's folder; null when it is not about a file. */
  path: string | null;
  /** 1-based; null when it is not about one place in the file. */
  line: number | null;
  column: number | null;
}

/** A problem that is not about one place in a file. @param about repositories, as listed, that the message mentions */
export function problemWithoutPlace(
  level: Problem["level"],
  code: ProblemCode,
  message: string,
  hint: string,
  about: readonly string[] = [],
): Problem {
  const named = about.length === 0 ? {} : { about };
  return { level, code, message, hint, ...named, path: null, line: null, column: null };
}

/** Turns an error into a problem without a location. */
export function asProblem({ code, message, hint }: UserError): Problem {
  return problemWithoutPlace("error", code, message, hint);
}

/** True if a problem is an error, in which case nothing may be written. */
export function hasError(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.level === "error");
}
