/** Breaks a text at spaces into lines that fit a terminal. */

/** Of a terminal, in columns. */
export const width = 80;

/** @param first goes before the first line, @param rest before each other. A word that is too long gets a line of its own */
export function wrap(text: string, first: string, rest: string): string[] {
  const lines: string[] = [];
  let [line, isEmpty] = [first, true];
  for (const word of text.split(" ")) {
    const longer = isEmpty ? `${line}${word}` : `${line} ${word}`;
    if (!isEmpty && longer.length > width) {
      lines.push(line);
      line = `${rest}${word}`;
    } else line = longer;
    isEmpty = false;
  }
  return [...lines, line];
}
