/** What is named without being called. */
import type { JavascriptFile } from "./file.ts";
import { chainOf } from "./meaning.ts";
import type { Syntax } from "../syntax/syntax.ts";

/** Nodes that an expression may be wrapped in and stay what it is. */
const wrappers = new Set([
  "ParenthesizedExpression",
  "InstantiationExpression",
  "PostfixExpression",
  "AwaitExpression",
]);

/** Nodes whose names are not values, or that say themselves what they name. */
const tellers = new Set([
  "ImportGroup",
  "ExportGroup",
  "TypePredicate",
  "Decorator",
  "ClassDeclaration",
  "ClassExpression",
]);

/** `js use NAME` for members and for what is imported, `ts use NAME` for types that are. */
export function readUse(node: Syntax, file: JavascriptFile): void {
  if (node.name === "TypeName") {
    if (file.names.isImport(file.textOf(node)) && node.parent?.name !== "IndexedType")
      file.says(`ts use ${node.meaning}`, node);
    return;
  }
  if (node.name === "VariableName" && !file.names.isImport(file.textOf(node))) return;
  if (isPartOfMore(node)) return;
  const isTarget = node.parent?.name === "AssignmentExpression" && node.parent.children.length === 1;
  const name = isTarget && node.name === "MemberExpression" ? chainOf(node, file) : node.meaning;
  // That something made by a call is handed on says nothing that the call did not say.
  if (!name.endsWith("()")) file.says(`js use ${name}`, node);
}

/** True for what is called, made, or asked for a member: the whole of it will be told. */
function isPartOfMore(node: Syntax): boolean {
  let whole = node;
  while (whole.parent !== null && wrappers.has(whole.parent.name)) whole = whole.parent;
  const { parent } = whole;
  if (parent === null) return false;
  if (tellers.has(parent.name)) return true;
  const before = parent.children.length - 1;
  if (parent.name === "NewExpression") return before === 1;
  return (
    before === 0 && ["MemberExpression", "CallExpression", "TaggedTemplateExpression"].includes(parent.name)
  );
}
