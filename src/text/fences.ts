/** Finds the lines of a Markdown text that are in fenced code blocks (CommonMark §4.5), including in lists and quotes. */

interface Fence {
  mark: string;
  /** In a list, where the closing fence may be indented as deep as the item. */
  nested: boolean;
  quoted: boolean;
}

/** Lengths of the longest closing fences. */
interface Ends {
  backticks: number;
  tildes: number;
}

const opening = /^(\s*)((?:(?:[-*+]|\d{1,9}[.)])\s+)*)(`{3,}(?=[^`]*$)|~{3,})/;
const closing = /^(\s*)(`{3,}|~{3,})[ \t]*$/;
const quotation = /^(?: {0,3}> ?)+/;

/** @returns for each line whether it is code or a fence. Runs in linear time. */
export function fencedLines(lines: readonly string[]): boolean[] {
  const ends = endsBelow(lines);
  let fence: Fence | null = null;
  return lines.map((line, index) => {
    const quoted = quotation.test(line);
    // The end of a quote also ends a fence that is open in it.
    if (fence?.quoted === true && !quoted) fence = null;
    if (fence === null) {
      fence = opens(line, quoted, ends[index]);
      return fence !== null;
    }
    if (closes(line, fence)) fence = null;
    return true;
  });
}

/** For each line, the longest closing fences among the indented lines that follow it. */
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
  // A line indented this deep is indented code, unless it is in a list item. In that case the fence is closed before the
  // list ends.
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
