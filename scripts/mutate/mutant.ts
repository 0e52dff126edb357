/** A mutant as it is scored and printed, apart from the tool that made it. */

export interface Mutant {
  /** From the repository's root. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  /** The line on which it begins. */
  text: string;
  /** The code that was replaced. */
  code: string;
  replacement: string;
  /** Invalid: it could not be run. */
  fate: "killed" | "lived" | "invalid";
  /** False when no test reaches it. */
  reached: boolean;
}

/** One line: where it is, and what was changed. */
export function lineOf({ file, line, column, code, replacement, reached }: Mutant): string {
  const change = `${oneLine(code)} → ${oneLine(replacement)}`;
  return `${file}:${line}:${column} ${change}${reached ? "" : " (no test reaches it)"}`;
}

function oneLine(code: string): string {
  const line = code.replace(/\s+/g, " ");
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}
