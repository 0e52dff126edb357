/** Which lines of a Markdown file stand in a fenced code block (CommonMark §4.5), also inside lists and quotations. */

interface Fence {
  mark: string;
  /** It stands in a list, where the end may be indented as deep as the item. */
  nested: boolean;
  quoted: boolean;
}

const opening = /^(\s*)((?:(?:[-*+]|\d{1,9}[.)])\s+)*)(`{3,}(?=[^`]*$)|~{3,})/;
const closing = /^(\s*)(`{3,}|~{3,})[ \t]*$/;
const quotation = /^(?: {0,3}> ?)+/;

/** How many lines an indented block may have to be taken for one of a list. */
const reach = 200;

/** @returns for each line whether it is code, the fences included */
export function fencedLines(lines: readonly string[]): boolean[] {
  let fence: Fence | null = null;
  return lines.map((line, index) => {
    const quoted = quotation.test(line);
    // A quotation that ends takes its open fence with it.
    if (fence?.quoted === true && !quoted) fence = null;
    if (fence === null) {
      fence = opens(lines, index, quoted);
      return fence !== null;
    }
    if (closes(line, fence)) fence = null;
    return true;
  });
}

function opens(lines: readonly string[], index: number, quoted: boolean): Fence | null {
  const [, indent = "", bullets = "", mark] = opening.exec(unquoted(lines[index])) ?? [];
  if (mark === undefined) return null;
  const nested = bullets !== "" || indent.length > 3;
  const fence = { mark, nested, quoted };
  // So deep an indentation is code of its own unless it belongs to an item of a list; then its end comes before the
  // list's.
  if (bullets !== "" || indent.length <= 3) return fence;
  for (const line of lines.slice(index + 1, index + 1 + reach)) {
    if (closes(line, fence) && line.startsWith(" ")) return fence;
    if (/^\S/.test(line)) return null;
  }
  return null;
}

function closes(line: string, { mark, nested }: Fence): boolean {
  const [, indent = "", end = ""] = closing.exec(unquoted(line)) ?? [];
  return end.startsWith(mark) && (nested || indent.length <= 3);
}

function unquoted(line: string | undefined): string {
  return (line ?? "").replace(quotation, "");
}
