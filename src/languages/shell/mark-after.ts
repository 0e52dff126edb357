/** How far the end of arithmetic, of a test and of a parameter is looked for. */
const farthest = 1000;

/** The next place of a mark that is near, and on the same line; -1 without one. */
export function markAfter(text: string, mark: string, from: number): number {
  const near = text.slice(from, from + farthest);
  const found = near.indexOf(mark);
  const lineEnd = near.indexOf("\n");
  return found === -1 || (lineEnd !== -1 && lineEnd < found) ? -1 : from + found;
}
