/** Which lines of a Markdown text stand in a fenced code block (CommonMark §4.5), also inside lists and quotations. */

interface Fence {
  mark: string;
  /** It stands in a list, where the end may be indented as deep as the item. */
  nested: boolean;
  quoted: boolean;
}

/** Lengths of the longest ends of fences. */
interface Ends {
  backticks: number;
  tildes: number;
}

const opening = /^(\s*)((?:(?:[-*+]|\d{1,9}[.)])\s+)*)(`{3,}(?=[^`]*$)|~{3,})/;
const closing = /^(\s*)(`{3,}|~{3,})[ \t]*$/;
const quotation = /^(?: {0,3}> ?)+/;

/** @returns for each line whether it is code, the fences included. The time it takes grows with the lines, not faster. */
export function fencedLines(lines: readonly string[]): boolean[] {
  const ends = endsBelow(lines);
  let fence: Fence | null = null;
  return lines.map((line, index) => {
    const quoted = quotation.test(line);
    // A quotation that ends takes its open fence with it.
    if (fence?.quoted === true && !quoted) fence = null;
    if (fence === null) {
      fence = opens(line, quoted, ends[index]);
      return fence !== null;
    }
    if (closes(line, fence)) fence = null;
    return true;
  });
}

/** For each line, the ends that follow it, indented, before a line that is not. */
function endsBelow(lines: readonly string[]): Ends[] {
  const none: Ends = { backticks: 0, tildes: 0 };
  let ends = none;
  return lines
    .toReversed()
    .map((line) => {
      const below = ends;
      const end = closing.exec(line)?.[2] ?? "";
      if (/^\S/.test(line)) ends = none;
      else if (end.startsWith("`")) ends = { ...ends, backticks: Math.max(ends.backticks, end.length) };
      else if (end !== "") ends = { ...ends, tildes: Math.max(ends.tildes, end.length) };
      return below;
    })
    .toReversed();
}

function opens(line: string, quoted: boolean, ends: Ends | undefined): Fence | null {
  const [, indent = "", bullets = "", mark] = opening.exec(quoted ? unquoted(line) : line) ?? [];
  if (mark === undefined) return null;
  const deep = bullets === "" && indent.length > 3;
  // So deep an indentation is code of its own unless it belongs to an item of a list; then its end comes before the
  // list's.
  const end = (mark.startsWith("`") ? ends?.backticks : ends?.tildes) ?? 0;
  if (deep && end < mark.length) return null;
  return { mark, nested: deep || bullets !== "", quoted };
}

function closes(line: string, { mark, nested, quoted }: Fence): boolean {
  const [, indent = "", end = ""] = closing.exec(quoted ? unquoted(line) : line) ?? [];
  return end.startsWith(mark) && (nested || indent.length <= 3);
}

function unquoted(line: string): string {
  return line.replace(quotation, "");
}
