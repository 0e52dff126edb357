/** Diagrams in Markdown, which GitHub draws: `markdown diagram flowchart` for each fence of Mermaid's, by its first word. */
import type { AddFact } from "../fact.ts";

const fence = /^\s*(?:```+|~~~+)\s*mermaid\b/i;

const end = /^\s*(?:```|~~~)/;

/** Mermaid's comments and settings, which may come before the diagram. */
const before = /^\s*(?:%%.*)?$/;

export function readDiagrams(text: string, add: AddFact): void {
  let begun: number | null = null;
  let matter = false;
  for (const [index, line] of text.split("\n").entries()) {
    if (fence.test(line)) [begun, matter] = [index + 1, false];
    else if (end.test(line)) begun = null;
    else if (begun !== null && line.trim() === "---") matter = !matter;
    else if (begun !== null && !matter && !before.test(line)) {
      const [, kind] = /^\s*([A-Za-z]\w*)/.exec(line) ?? [];
      if (kind !== undefined) add(`markdown diagram ${kind}`, begun);
      begun = null;
    }
  }
}
