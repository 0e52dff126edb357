/** Assignments in Python, and the `with` statement: they bind a name to a value. */
import type { SyntaxNode } from "@lezer/common";
import { readDerivedItem } from "./derived-item.ts";
import type { PythonFile } from "./file.ts";

/** `a = x`, `a: T = x`, `self.a = x`, `a[0] = x`, also in the body of a class. */
export function readAssignment(node: SyntaxNode, file: PythonFile): void {
  const { names, fact } = file;
  const target = node.firstChild;
  const value = node.lastChild;
  if (target === null || value === null) return;
  const type = target.nextSibling?.name === "TypeDef" ? target.nextSibling : null;
  const inClass = node.parent?.name === "Body" && node.parent.parent?.name === "ClassDefinition";
  if (type !== null) fact(inClass ? "annotated field" : "annotation", type);
  const isMember = target.name === "MemberExpression";
  if (target.name !== "VariableName" && !isMember) return;
  if (isMember) {
    fact(memberFact(target, value, file), node);
    readDerivedItem(target, value, file);
  }
  bind(target, type, value, file);
  if (inClass) fact(`field ${names.text(target)}`, node);
  else if (!isMember) fact(`assign ${names.text(target)}`, node);
}

/** For a target such as `self.a`, `a[0]` or `a.b`; `assign constant a[]` for `a["k"] = 1`, which in a data frame is the same in every row. */
function memberFact(target: SyntaxNode, value: SyntaxNode, { names }: PythonFile): string {
  if (names.text(target).startsWith("self.")) return "self attribute";
  if (target.lastChild?.name !== "]") return `assign member ${names.of(target)}`;
  const isConstant =
    // Not `a.loc[few, "k"]`.
    target.firstChild?.name === "VariableName" &&
    target.getChild("String") !== null &&
    (/^(?:String|FormatString|Number|Boolean|None)$/.test(value.name) ||
      /\.(?:now|utcnow|today)\(\)(?:\.\w+\(\))?$/.test(names.of(value)));
  return `assign ${isConstant ? "constant" : "item"} ${names.of(target)}`;
}

/** The target means its value if that has a name, otherwise its type. */
function bind(target: SyntaxNode, type: SyntaxNode | null, value: SyntaxNode, { names }: PythonFile): void {
  const resolved = value.name === "TypeDef" ? "*" : names.of(value);
  if (!resolved.startsWith("*") && resolved !== "str") names.bind(names.text(target), resolved);
  else if (type !== null) names.bind(names.text(target), `${names.of(type.lastChild)}()`);
}

/** `python with`: in `with open(x) as f`, f means what the call returns. */
export function readWith(node: SyntaxNode, { names, fact }: PythonFile): void {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    const target = child.name === "as" ? child.nextSibling : null;
    if (target !== null && child.prevSibling !== null)
      names.bind(names.text(target), names.of(child.prevSibling));
  }
  fact("with", node);
}
