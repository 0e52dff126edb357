/** Wraps text in a monospaced font. */

/** A word that is longer than a line is broken after one of these, if possible. */
const joints = /[-/_.:]/;

/**
 * @param text words separated by single spaces
 * @param columns letters per line, at least 2
 * @param most maximum number of lines, at least 1; if the text needs more, the last line ends with "…"
 * @returns no lines for an empty text
 */
export function wrap(text: string, columns: number, most: number): string[] {
  const lines = fill(text, columns);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${shorten(lines[most - 1] ?? "", columns - 1)}…`];
}

/** Like `wrap`, but with lines of similar length if that needs no more lines, which looks better in a large font. */
export function wrapEvenly(text: string, columns: number, most: number): string[] {
  const lines = fill(text, columns);
  if (lines.length < 2 || lines.length > most) return wrap(text, columns, most);
  const word = Math.max(...text.split(" ").map(({ length }) => length));
  for (let width = Math.max(word, Math.ceil(text.length / lines.length)); width < columns; width++) {
    const even = fill(text, width);
    if (even.length === lines.length) return even;
  }
  return lines;
}

/** Drops the last word rather than cut it, unless that would leave half of the line empty. */
function shorten(line: string, columns: number): string {
  const space = line.lastIndexOf(" ");
  const end = line.length > columns && space > columns / 2 ? space : columns;
  return line.slice(0, end).trimEnd();
}

function fill(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line.length + 1 + word.length <= columns && line !== "") line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
      while (line.length > columns) {
        const end = breakOf(line, columns);
        lines.push(line.slice(0, end));
        line = line.slice(end);
      }
    }
  }
  return [...lines, line].filter((each) => each !== "");
}

/** Where to break a word: after the last joint that fits, unless that would leave half of the line empty. */
function breakOf(word: string, columns: number): number {
  for (let end = columns; end > columns / 2; end--) if (joints.test(word.charAt(end - 1))) return end;
  return columns;
}
