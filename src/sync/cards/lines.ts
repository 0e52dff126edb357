/** Words into lines, where every letter is equally wide. */

/** Where a word that is longer than a line is best broken: after these. */
const joints = /[-/_.:]/;

/**
 * @param text words with one space between them
 * @param columns letters in a line, at least 2
 * @param most lines that there is room for, at least 1; the last one ends with "…" when the text needs more
 * @returns no line for an empty text
 */
export function wrap(text: string, columns: number, most: number): string[] {
  const lines = fill(text, columns);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${shorten(lines[most - 1] ?? "", columns - 1)}…`];
}

/** As `wrap`, in lines of about the same length where no more of them are needed, which looks better when large. */
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

/** Without its last word when that would be cut, unless that would leave half of the line empty. */
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

/** How much of a word goes into this line: up to the last joint, unless that would leave half of the line empty. */
function breakOf(word: string, columns: number): number {
  for (let end = columns; end > columns / 2; end--) if (joints.test(word.charAt(end - 1))) return end;
  return columns;
}
