import type { Problem } from "./problem.ts";

const levels: readonly Problem["level"][] = ["error", "warning", "notice"];

/** Errors first, because only they keep a run from writing; otherwise in the same order. */
export function errorsFirst(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
}

/** Formats problems like a compiler, errors first: file:line:column, level and message, with the hint below. */
export function problemLines(problems: readonly Problem[]): string[] {
  return errorsFirst(problems).map(({ level, code, message, hint, paste, path, line, column }) => {
    const place = path === null ? "" : `${path}${line === null ? "" : `:${line}:${column ?? 1}`}: `;
    return `${place}${level}: ${message} [${code}]\n  ${hint}${paste === undefined ? "" : ` ${paste}`}`;
  });
}
