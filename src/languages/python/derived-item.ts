/** Columns of a data frame that are computed from others. */
import type { SyntaxNode } from "@lezer/common";
import type { PythonFile } from "./file.ts";

/**
 * `python derived item NAME` for `a["rate"] = a["sales"] / a["visits"]`, `a["square"] = a["x"] ** 2` and `a["age"] = 2026 - a["built"]`:
 * arithmetic on two other items, or on one if the result is more than a change of unit.
 */
export function readDerivedItem(target: SyntaxNode, value: SyntaxNode, { names, fact }: PythonFile): void {
  const [, frame = "", own = ""] = item.exec(names.whole(target)) ?? [];
  const sum = withoutParentheses(value);
  if (frame === "" || sum.name !== "BinaryExpression") return;
  const others = new Set<string>();
  for (const [, object, key = ""] of names.whole(sum).slice(0, longest).matchAll(anyItem))
    if (object === frame && key !== own) others.add(key);
  const isMore = sum.getChild("ArithOp") !== null && (others.size > 1 || isNotScaled(sum, names.whole(sum)));
  if (others.size > 0 && isMore) fact(`derived item ${names.of(target)}`, target);
}

/** Characters of the value that are looked at. */
const longest = 500;

const item = /^(\w+)\[\s*["']([^"'\]]+)["']\s*\]$/;

/** `a["x"]`, or `a.x` that is not called. */
const anyItem = /\b(\w+)(?:\[\s*["']|\.)([^"'\]\s().]+)\b(?!\s*[(.])/g;

/** A power, or what is left of a number: `2026 - a["built"]`. */
function isNotScaled(sum: SyntaxNode, text: string): boolean {
  return text.includes("**") || (sum.firstChild?.name === "Number" && /^[\d.]+\s*-/.test(text));
}

function withoutParentheses(node: SyntaxNode): SyntaxNode {
  const inner = node.name === "ParenthesizedExpression" ? node.firstChild?.nextSibling : null;
  return inner ?? node;
}
