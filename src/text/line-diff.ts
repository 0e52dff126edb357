/** The differences of two texts, line by line, as `diff -u` prints them. */

/** How many equal lines are shown around a change. */
const context = 3;

interface Line {
  sign: " " | "-" | "+";
  text: string;
  /** Its number in the old and in the new text, from 1. */
  before: number;
  after: number;
}

/** @returns "" for equal texts */
export function unifiedDiff(before: string, after: string, path: string): string {
  const lines = comparedLines(linesOf(before), linesOf(after));
  const hunks: Line[][] = [];
  let last = -Infinity;
  for (const [index, line] of lines.entries()) {
    if (line.sign === " ") continue;
    if (index - last > 2 * context) hunks.push(lines.slice(Math.max(0, index - context), index));
    else hunks.at(-1)?.push(...lines.slice(last + 1, index));
    hunks.at(-1)?.push(line);
    last = index;
    const next = lines.slice(index + 1, index + 2 * context + 1).findIndex((one) => one.sign !== " ");
    if (next === -1) hunks.at(-1)?.push(...lines.slice(index + 1, index + 1 + context));
    if (next === -1) last = index + context;
  }
  if (hunks.length === 0) return "";
  return [`--- ${path}`, `+++ ${path}`, ...hunks.flatMap(hunkLines)].join("\n");
}

/** The end of the last line begins no other line. */
function linesOf(text: string): string[] {
  return text.replace(/\n$/, "").split("\n");
}

function hunkLines(hunk: readonly Line[]): string[] {
  const range = (sign: "-" | "+", start: number): string =>
    `${sign}${start},${hunk.filter((line) => line.sign !== (sign === "-" ? "+" : "-")).length}`;
  const [first] = hunk;
  const heading = `@@ ${range("-", first?.before ?? 1)} ${range("+", first?.after ?? 1)} @@`;
  return [heading, ...hunk.map(({ sign, text }) => `${sign}${text}`)];
}

/** Goes through both texts; where they differ, it takes the shortest way to lines that are equal again. */
function comparedLines(before: readonly string[], after: readonly string[]): Line[] {
  const lines: Line[] = [];
  let [i, j] = [0, 0];
  const add = (sign: Line["sign"], text: string): void => {
    lines.push({ sign, text, before: i + 1, after: j + 1 });
    if (sign !== "+") i++;
    if (sign !== "-") j++;
  };
  while (i < before.length || j < after.length) {
    if (before[i] === after[j] && i < before.length && j < after.length) {
      add(" ", before[i] ?? "");
      continue;
    }
    const [removed, added] = wayBack(before.slice(i), after.slice(j));
    for (let n = 0; n < removed; n++) add("-", before[i] ?? "");
    for (let n = 0; n < added; n++) add("+", after[j] ?? "");
  }
  return lines;
}

/** How many lines to leave out of each text until both continue alike. */
function wayBack(before: readonly string[], after: readonly string[]): [number, number] {
  for (let sum = 1; sum < before.length + after.length; sum++)
    for (
      let removed = Math.min(sum, before.length);
      removed >= 0 && sum - removed <= after.length;
      removed--
    ) {
      const added = sum - removed;
      if (removed < before.length && added < after.length && before[removed] === after[added])
        return [removed, added];
    }
  return [before.length, after.length];
}
