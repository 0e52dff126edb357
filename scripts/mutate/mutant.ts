/** A mutant to score and print, independent of the tool that created it. */

export interface Mutant {
  /** From the repository's root. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  /** The line on which it begins. */
  text: string;
  /** The replaced code. */
  code: string;
  replacement: string;
  /** invalid: it could not be run. */
  fate: "killed" | "lived" | "invalid";
  /** Whether any test runs the replaced code. */
  reached: boolean;
}

/** The mutant's place and change, on one line. */
export function lineOf({ file, line, column, code, replacement, reached }: Mutant): string {
  const change = `${oneLine(code)} → ${oneLine(replacement)}`;
  return `${file}:${line}:${column} ${change}${reached ? "" : " (no test reaches it)"}`;
}

function oneLine(code: string): string {
  const line = code.replace(/\s+/g, " ");
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}
