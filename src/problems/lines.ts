import type { Problem } from "./problem.ts";

/** Formats problems like a compiler: file:line:column, level and message, with the hint below. */
export function problemLines(problems: readonly Problem[]): string[] {
  return problems.map(({ level, code, message, hint, paste, path, line, column }) => {
    const place = path === null ? "" : `${path}${line === null ? "" : `:${line}:${column ?? 1}`}: `;
    return `${place}${level}: ${message} [${code}]\n  ${hint}${paste === undefined ? "" : ` ${paste}`}`;
  });
}
