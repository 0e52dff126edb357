/** Names of Python that are used without being called. */
import type { SyntaxNode } from "@lezer/common";
import type { PythonFile } from "./file.ts";

/** `python use NAME` for a member that is not called: `os.environ`. */
export function readMember(node: SyntaxNode, { names, fact }: PythonFile): void {
  const { parent } = node;
  const isCalled = parent?.name === "CallExpression" && parent.firstChild?.from === node.from;
  if (!isCalled && parent?.name !== "MemberExpression" && !isSetting(node, names.of(node)))
    fact(`use ${names.of(node)}`, node);
}

/** `os.environ["A"] = "1"` and `del os.environ["A"]` do not read the environment. */
function isSetting({ parent, from }: SyntaxNode, name: string): boolean {
  if (name !== "os.environ[]") return false;
  return parent?.name === "DeleteStatement" || (parent?.name === "AssignStatement" && parent.from === from);
}

/** `python use NAME` for a name that was imported, or assigned from what was. */
export function readVariable(node: SyntaxNode, { names, fact }: PythonFile): void {
  const name = names.text(node);
  if (name !== "__name__" && !(names.isBound(name) && isUse(node))) return;
  const used = names.of(node);
  // The call that made the value has its own fact.
  if (!used.endsWith("()")) fact(`use ${used}`, node);
}

/** Nodes that have facts of their own for the names in them. */
const namedByParent = new Set(["ImportStatement", "MemberExpression", "CallExpression", "Decorator"]);

function isUse({ parent }: SyntaxNode): boolean {
  return parent !== null && !namedByParent.has(parent.name);
}
