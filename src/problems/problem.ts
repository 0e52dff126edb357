/** What is wrong, how bad it is, where it is, and what to do. Plain data: every door shows it its own way. */
import type { UserError } from "./errors.ts";
import type { ProblemCode } from "./codes.ts";

export interface Problem {
  level: "error" | "warning" | "notice";
  code: ProblemCode;
  message: string;
  /** What the reader can do about it. */
  hint: string;
  /** What the hint says to paste, as it is to stand there. */
  paste?: string;
  /** File, relative to the portfolio's folder; null when no file is concerned. */
  path: string | null;
  /** 1-based; null when no place in the file is concerned. */
  line: number | null;
  column: number | null;
}

/** A failure as a problem without a place. */
export function asProblem({ code, message, hint }: UserError): Problem {
  return { level: "error", code, message, hint, path: null, line: null, column: null };
}

/** True when nothing may be written. */
export function hasError(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.level === "error");
}
