/** What is named without being called. */
import type { JavascriptFile } from "./file.ts";
import { chainOf } from "./meaning.ts";
import type { Syntax } from "../syntax/syntax.ts";

/** Nodes around an expression that do not change what it means. */
const wrappers = new Set([
  "ParenthesizedExpression",
  "InstantiationExpression",
  "PostfixExpression",
  "AwaitExpression",
]);

/** Nodes whose names are not values, or that have a fact of their own for them. */
const namedByParent = new Set([
  "ImportGroup",
  "ExportGroup",
  "TypePredicate",
  "Decorator",
  "ClassDeclaration",
  "ClassExpression",
]);

/** `js use NAME` for members and for what is imported, `ts use NAME` for types that are; `ts any`. */
export function readUse(node: Syntax, file: JavascriptFile): void {
  if (node.name === "TypeName") {
    const type = file.textOf(node);
    if (type === "any") file.fact("ts any", node);
    else if (file.names.isImport(type) && node.parent?.name !== "IndexedType")
      file.fact(`ts use ${node.meaning}`, node);
    return;
  }
  if (node.name === "VariableName" && !file.names.isImport(file.textOf(node))) return;
  if (isPartOfMore(node) || isSetting(node, file)) return;
  const isTarget = node.parent?.name === "AssignmentExpression" && node.parent.children.length === 1;
  const name = isTarget && node.name === "MemberExpression" ? chainOf(node, file) : node.meaning;
  // The call that made the value has its own fact.
  if (!name.endsWith("()")) file.fact(`js use ${name}`, node);
}

/** `process.env.A = "1"` and `delete process.env.A` do not read it. */
function isSetting(node: Syntax, file: JavascriptFile): boolean {
  const { parent } = node;
  if (node.name !== "MemberExpression" || parent === null) return false;
  const isSet = parent.name === "AssignmentExpression" && parent.children.length === 1;
  const isDeleted = parent.name === "UnaryExpression" && parent.children[0]?.name === "delete";
  return (isSet || isDeleted) && /^process\.env\b/.test(file.textOf(node));
}

/** True for `a` in `a()`, `new a()` or `a.b`: the whole expression has a fact. */
function isPartOfMore(node: Syntax): boolean {
  let whole = node;
  while (whole.parent !== null && wrappers.has(whole.parent.name)) whole = whole.parent;
  const { parent } = whole;
  if (parent === null) return false;
  if (namedByParent.has(parent.name)) return true;
  const before = parent.children.length - 1;
  if (parent.name === "NewExpression") return before === 1;
  return (
    before === 0 && ["MemberExpression", "CallExpression", "TaggedTemplateExpression"].includes(parent.name)
  );
}
