/** The arguments of a call or a class. */
import type { SyntaxNode } from "@lezer/common";
import type { Names } from "./names.ts";

interface Argument {
  /** Null for an argument without a name. */
  key: string | null;
  value: SyntaxNode;
}

const punctuation = new Set(["(", ")", ",", "Comment"]);

/** @param list a node named ArgList */
export function argumentsOf(list: SyntaxNode, names: Names): Argument[] {
  const found: Argument[] = [];
  for (let child = list.firstChild; child !== null; child = child.nextSibling) {
    if (punctuation.has(child.name)) continue;
    const value = child.nextSibling?.name === "AssignOp" ? child.nextSibling.nextSibling : null;
    if (value === null) found.push({ key: null, value: child });
    else {
      found.push({ key: names.text(child), value });
      child = value;
    }
  }
  return found;
}
