/** Reads lists that are indented so far that Markdown takes them for code, in a note without any other list. */
import type { Code, Root } from "mdast";

const entry = /^\s*(?:[-*+•]|\d{1,9}[.)])\s+\S/;

/**
 * @param root the syntax tree of the text
 * @returns the text with such lists at the margin, each line where it was; the same text if there is another list
 */
export function outdentLists(text: string, root: Root): string {
  if (root.children.some(({ type }) => type === "list")) return text;
  const lines = text.split("\n");
  // A fence stays one wherever its line begins.
  for (const node of root.children) if (node.type === "code" && isList(node)) outdent(node, lines);
  return lines.join("\n");
}

function isList({ value }: Code): boolean {
  const written = value.split("\n").filter((line) => line.trim() !== "");
  return written.every((line) => entry.test(line));
}

function outdent({ position }: Code, lines: string[]): void {
  const [from, to] = [(position?.start.line ?? 1) - 1, position?.end.line ?? 0];
  const indents = lines
    .slice(from, to)
    .filter((line) => line.trim() !== "")
    .map((line) => /^\s*/.exec(line)?.[0].length ?? 0);
  const least = Math.min(...indents);
  for (let at = from; at < to; at++) lines[at] = lines[at]?.slice(least) ?? "";
}
