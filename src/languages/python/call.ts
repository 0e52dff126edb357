/** Calls and decorators of Python, with those of their arguments that can be read. */
import type { SyntaxNode } from "@lezer/common";
import type { PythonFile } from "./file.ts";
import { contentOf } from "./string.ts";

/** Characters of an argument's value that are kept. */
const longestValue = 60;

/** `python call NAME` or `python decorator NAME`, and `python argument NAME VALUE` or `… NAME KEY=VALUE`. */
export function readCall(node: SyntaxNode, file: PythonFile): void {
  const name = node.name === "Decorator" ? decoratorName(node, file) : file.names.of(node.firstChild);
  file.fact(`${node.name === "Decorator" ? "decorator" : "call"} ${name}`, node);
  const list = node.getChild("ArgList");
  if (list === null) return;
  for (const { key, value } of argumentsOf(list, file)) {
    const said = valueOf(value, file);
    if (key !== null) file.fact(`argument ${name} ${key}=${said ?? ""}`, value);
    else if (said !== null) file.fact(`argument ${name} ${said}`, value);
  }
}

function decoratorName(node: SyntaxNode, { names }: PythonFile): string {
  const words = node.getChildren("VariableName").map((one) => names.text(one));
  const [root = "*", ...rest] = words;
  let name = root;
  // The name may be bound whole, such as `self.app`, or by its first word.
  const first = node.getChild("VariableName");
  if (first !== null) name = names.of(first);
  return [name, ...rest].join(".");
}

function argumentsOf(list: SyntaxNode, { names }: PythonFile): { key: string | null; value: SyntaxNode }[] {
  const found: { key: string | null; value: SyntaxNode }[] = [];
  for (let child = list.firstChild; child !== null; child = child.nextSibling) {
    if (child.name === "(" || child.name === ")" || child.name === "," || child.name === "Comment") continue;
    const value = child.nextSibling?.name === "AssignOp" ? child.nextSibling.nextSibling : null;
    if (value === null) found.push({ key: null, value: child });
    else {
      found.push({ key: names.text(child), value });
      child = value;
    }
  }
  return found;
}

/** Literals as they stand, names resolved; null for what is more than that. */
function valueOf(node: SyntaxNode, { names }: PythonFile): string | null {
  if (node.name === "String") return contentOf(node, names).slice(0, longestValue);
  if (["Number", "Boolean", "None"].includes(node.name)) return names.text(node);
  if (["VariableName", "MemberExpression", "CallExpression"].includes(node.name)) return names.of(node);
  return null;
}
