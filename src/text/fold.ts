/** Breaks messages into lines for a terminal. What may be copied stays in one piece: paths, URLs, code and commands. */

/** The widest line, whatever the width of the terminal. In columns. */
export const widest = 80;

/** Short quotations, code, and JSON: words that belong together. */
const piece =
  /(?:`[^`]+`|“[^”]{1,40}”|"[^"]{1,40}"(?:: (?=["{[\d]))?|\{[^{}]{1,70}\}|\[(?:[^[\]{}]|\{[^{}]{1,70}\}){1,70}\]|\S)+/gu;

/** Commands to paste, lines of a file with their number, and lines of a stack. */
const verbatim = /^(?: {2,}(?:cd|git|npm|npx|roadfolio) | *\d* \| | +at )/;

/**
 * Breaks a text to the width of a terminal. If it has several lines, the first is the message and the others say what to do.
 * Where the message is broken, it is indented deeper than those, to keep the two apart. Any other line continues below its
 * own text.
 * @param columns width of the terminal
 * @returns lines of at most {@link widest} columns, unless a piece is longer
 */
export function fold(text: string, columns: number): string {
  const width = Math.min(columns, widest);
  const [first = "", ...others] = text.split("\n");
  if (others.length === 0) return foldLine(first, width, hangOf(first, 2, width));
  const hint = others.map((line) => foldLine(line, width, hangOf(line, 0, width)));
  return [foldLine(first, width, hangOf(first, 4, width)), ...hint].join("\n");
}

/** How wide the second column of a table must be for its text to continue below itself. In terminal columns. */
const narrowest = 24;

/**
 * How far the rest of a line is indented: to the text after its bullet, to its second column, or by `more` than its beginning.
 */
function hangOf(line: string, more: number, width: number): number {
  const [bullet = ""] = /^ *(?:[-+*?•]|\d+\.) +/u.exec(line) ?? [];
  if (bullet !== "") return bullet.length;
  const [column = ""] = /^ *\S+(?: \S+)* {2,}(?=\S)/.exec(line) ?? [];
  if (column !== "" && columnsOf(column) <= width - narrowest) return columnsOf(column);
  return line.length - line.trimStart().length + more;
}

/** @param hang indentation of every line but the first */
function foldLine(line: string, width: number, hang: number): string {
  if (columnsOf(line) <= width || verbatim.test(line)) return line;
  const lines: string[] = [];
  let rest = "";
  let end = 0;
  for (const match of line.matchAll(piece)) {
    const gap = line.slice(end, match.index);
    end = match.index + match[0].length;
    const longer = `${rest}${gap}${match[0]}`;
    if (rest.trim() === "" || columnsOf(longer) <= width) rest = longer;
    else {
      lines.push(rest);
      rest = `${" ".repeat(hang)}${match[0]}`;
    }
  }
  return [...lines, rest].join("\n");
}

const combining = /^[\p{Mark}\p{Format}]$/u;
/** What terminals draw two columns wide (Unicode, East Asian Width, and emoji). */
const double =
  /^[\p{Emoji_Presentation}\p{Script=Han}\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\ufe30-\ufe6f\uff01-\uff60]$/u;

/** How many columns a text takes on a terminal. @param text one line, without control characters */
export function columnsOf(text: string): number {
  let sum = 0;
  for (const character of text) {
    if (character <= "~") sum++;
    else if (!combining.test(character)) sum += double.test(character) ? 2 : 1;
  }
  return sum;
}
