/** The contents of string literals in a program. */

/** Where a literal is in a text, with its quotes. */
export interface Literal {
  readonly from: number;
  /** Offset after it. */
  readonly to: number;
}

/** Takes the content of a literal and the line, counted from 1, on which the content begins. */
export type AddString = (value: string, line: number, literal: Literal) => void;

/** Characters of a literal argument that are kept. */
const longestValue = 60;

/** Lines of a placeholder that are kept; who writes more into one loses the lines of what follows. */
const mostLines = 200;

/**
 * Escaped white space and quotes as spaces, with as many characters as before: what reads the content is not to take
 * the "n" of `\n` for the beginning of a word.
 */
export function withoutEscapes(content: string): string {
  if (!content.includes("\\")) return content;
  return content.replace(/\\([^])/g, (escape, character: string) => {
    if ("nrtfv".includes(character)) return "  ";
    return "\"'`".includes(character) ? ` ${character}` : escape;
  });
}

/** What a template has in place of a value, on as many lines as the value took. */
export function placeholder(lines: number): string {
  return `?${"\n".repeat(Math.min(lines, mostLines))}`;
}

/** A literal as the value in a fact: one line, cut. */
export function valueIn(content: string): string {
  return content
    .slice(0, longestValue * 4)
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, longestValue);
}
