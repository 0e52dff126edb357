/** Breaks help texts into lines for a terminal of 80 columns. */

/** The widest line. In columns. */
export const columns = 80;

/**
 * Breaks a text at spaces only, so a word that is too long gets a line of its own.
 * @param indent put before every line
 * @param most width of the terminal, in columns; lines are never wider than {@link columns}
 * @returns lines without line ends
 */
export function wrap(text: string, indent = "", most = columns): string[] {
  const width = Math.min(most, columns);
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, indent + line];
}

/**
 * Two columns: names, and beside each what it means. A name that is too long has its meaning on the next line.
 * @param paint colours a name, which must not change its width
 */
export function twoColumns(
  rows: readonly (readonly [name: string, meaning: string])[],
  paint: (name: string) => string,
): string[] {
  const fitting = rows.map(([name]) => name.length).filter((length) => length <= widest);
  const indent = " ".repeat(Math.max(0, ...fitting) + 4);
  return rows.flatMap(([name, meaning]) => {
    const [first = "", ...rest] = wrap(meaning, indent);
    if (name.length > widest) return [`  ${paint(name)}`, first, ...rest];
    const gap = " ".repeat(indent.length - 2 - name.length);
    return [`  ${paint(name)}${gap}${first.slice(indent.length)}`, ...rest];
  });
}

/** The widest name that has its meaning beside it. */
const widest = 22;
