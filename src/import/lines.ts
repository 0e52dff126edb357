/** Splits a paragraph where its author began a new line. */
import type { PhrasingContent } from "mdast";
import { readBox } from "./marks.ts";

export interface Line {
  nodes: PhrasingContent[];
  /** 1-based. */
  line: number;
}

/** The lines of a paragraph. A line break inside bold or a link does not count. */
export function linesOf(nodes: readonly PhrasingContent[]): Line[] {
  const lines: Line[] = [];
  let current: PhrasingContent[] = [];
  let begun = nodes[0]?.position?.start.line ?? 1;
  const end = (next: number): void => {
    lines.push({ nodes: current, line: begun });
    current = [];
    begun = next;
  };
  for (const node of nodes) {
    const first = node.position?.start.line ?? begun;
    if (node.type === "break") end(first + 1);
    else if (node.type === "text" && node.value.includes("\n"))
      for (const [index, value] of node.value.split("\n").entries()) {
        if (index > 0) end(first + index);
        if (value !== "") current.push({ type: "text", value });
      }
    else current.push(node);
  }
  end(begun);
  return lines.filter((line) => line.nodes.length > 0);
}

/** The text of a list's entry, cut where a line of it starts with a box or a bar; other lines belong to the one before. */
export function splitAtBoxes(nodes: readonly PhrasingContent[]): Line[] {
  const split: Line[] = [];
  for (const { nodes: own, line } of linesOf(nodes)) {
    const [first] = own;
    const last = split.at(-1);
    const isBox =
      first?.type === "text" && (readBox(first.value.trim()) !== null || /^\s*\|/.test(first.value));
    if (last === undefined || isBox) split.push({ nodes: own, line });
    else last.nodes.push({ type: "text", value: " " }, ...own);
  }
  return split;
}
