/** Exceptions of Python: where they are raised and caught. */
import type { SyntaxNode } from "@lezer/common";
import type { PythonFile } from "./file.ts";

/** `python raise` and `python raise NAME`. */
export function readRaise(node: SyntaxNode, { names, fact }: PythonFile): void {
  const raised = node.firstChild?.nextSibling ?? null;
  fact(raised === null ? "raise" : `raise ${names.of(raised).replace(/\(\)$/, "")}`, node);
}

/** `python try`, `python except NAME` for each exception, `python return after NAME` if a value is returned for it, or `python ignored error` when nothing is done about it, `python finally`. */
export function readTry(node: SyntaxNode, file: PythonFile): void {
  file.fact("try", node);
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.name === "finally") file.fact("finally", child);
    if (child.name === "except") readExcept(child, file);
  }
}

function readExcept(node: SyntaxNode, { names, fact }: PythonFile): void {
  const caught = node.nextSibling;
  const body = bodyAfter(node);
  if (body !== null && ignoring.test(names.text(body))) return fact("ignored error", node);
  const exceptions = caught === null || caught.name === "Body" ? [] : exceptionsIn(caught);
  if (exceptions.length === 0) fact("except", node);
  const returns = body?.getChild("ReturnStatement")?.firstChild?.nextSibling ?? null;
  for (const exception of exceptions) {
    fact(`except ${names.of(exception)}`, node);
    if (returns !== null) fact(`return after ${names.of(exception)}`, node);
  }
}

/** A body that does nothing about the error. */
const ignoring = /^:(?:\s*#[^\n]*)*\s*(?:pass|\.\.\.|continue)\s*(?:#[^\n]*\s*)*$/;

/** `except A` or `except (A, b.C)`. */
function exceptionsIn(caught: SyntaxNode): SyntaxNode[] {
  if (caught.name !== "TupleExpression" && caught.name !== "ParenthesizedExpression") return [caught];
  return [...caught.getChildren("VariableName"), ...caught.getChildren("MemberExpression")];
}

function bodyAfter(node: SyntaxNode): SyntaxNode | null {
  let next: SyntaxNode | null = node;
  while (next !== null && next.name !== "Body") next = next.nextSibling;
  return next;
}
