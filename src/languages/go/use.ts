/** What is named in Go without being called. */
import type { GoFile } from "./file.ts";
import { chainOf } from "./meaning.ts";
import type { Syntax } from "../syntax/syntax.ts";

const wrappers = new Set(["ParenthesizedExpr", "ParameterizedExpr", "ParameterizedType"]);

/** Nodes that have a fact of their own for their first child. */
const namedByParent = new Set(["SelectorExpr", "CallExpr", "TypedLiteral"]);

/** `go use NAME`, for members of packages and of variables, and for types of packages. */
export function readUse(node: Syntax, file: GoFile): void {
  let whole = node;
  while (whole.parent !== null && wrappers.has(whole.parent.name) && whole.parent.children.length === 1)
    whole = whole.parent;
  const { parent } = whole;
  if (parent !== null && parent.children.length === 1 && namedByParent.has(parent.name)) return;
  // A field is named by its owner, not by its type.
  const name = node.name === "SelectorExpr" ? chainOf(node, file) : node.meaning;
  file.fact(`go use ${name}`, node.children.at(-1) ?? node);
}
