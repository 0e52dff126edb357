/**
 * Python, by its syntax tree. Facts name what is really used, through imports and assignments, so that a comment, a
 * string or a dependency that is only listed shows nothing.
 */
import type { SyntaxNode } from "@lezer/common";
import { parser } from "@lezer/python";
import type { FactReader } from "../fact.ts";
import { lineCounter } from "../fact.ts";
import { readCall } from "./call.ts";
import { readClass, readFunction } from "./definition.ts";
import { importsOf } from "./imports.ts";
import type { PythonFile } from "./file.ts";
import { createNames } from "./names.ts";
import { parseWithin } from "../syntax/parse-within.ts";
import { readString } from "./string.ts";

/** Facts that a node of the tree is by itself. */
const plain: Readonly<Record<string, string>> = {
  ArrayExpression: "literal list",
  DictionaryExpression: "literal dict",
  SetExpression: "literal set",
  TupleExpression: "literal tuple",
  ArrayComprehensionExpression: "comprehension",
  ComprehensionExpression: "comprehension",
  DictionaryComprehensionExpression: "comprehension",
  SetComprehensionExpression: "comprehension",
  LambdaExpression: "lambda",
  YieldStatement: "yield",
  YieldExpression: "yield",
  AwaitExpression: "await",
  AssertStatement: "assert",
  MatchStatement: "match",
  NamedExpression: "walrus",
};

/** @param isLocal tells whether a module, in dots, is a file of the repository */
export function createPythonReader(isLocal: (module: string) => boolean): FactReader {
  return (text, add) => {
    const names = createNames(text);
    const lineOf = lineCounter(text);
    const fact = (what: string, node: SyntaxNode): void => add(`python ${what}`, lineOf(node.from));
    const file: PythonFile = { names, bases: new Map(), fact, add, lineOf };
    parseWithin(parser, text).iterate({
      enter({ name, node }) {
        const known = plain[name];
        // `except (A, B)` lists what is caught, and is no tuple that anybody works with.
        if (known !== undefined && node.parent?.name !== "TryStatement") fact(known, node);
        readers[name]?.(node, file, isLocal);
      },
    });
  };
}

type NodeReader = (node: SyntaxNode, file: PythonFile, isLocal: (module: string) => boolean) => void;

const readers: Readonly<Record<string, NodeReader>> = {
  ImportStatement(node, { names, fact }, isLocal) {
    for (const { name, as } of importsOf(node, names)) {
      fact(`import ${name}`, node);
      if (isLocal(name) || name.startsWith(".")) fact("import local", node);
      if (as !== null) names.bind(as, as === name.split(".", 1)[0] ? as : name);
    }
  },
  AssignStatement: readAssignment,
  WithStatement(node, { names, fact }) {
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      const target = child.name === "as" ? child.nextSibling : null;
      if (target !== null && child.prevSibling !== null)
        names.bind(names.text(target), names.of(child.prevSibling));
    }
    fact("with", node);
  },
  CallExpression: readCall,
  Decorator: readCall,
  ClassDefinition: readClass,
  FunctionDefinition: readFunction,
  String: readString,
  FormatString: readString,
  ContinuedString: readString,
  MemberExpression(node, { names, fact }) {
    const { parent } = node;
    const called = parent?.name === "CallExpression" && parent.firstChild?.from === node.from;
    if (!called && parent?.name !== "MemberExpression") fact(`use ${names.of(node)}`, node);
  },
  VariableName(node, { names, fact }) {
    const name = names.text(node);
    const used = name === "__name__" || (names.isBound(name) && isUse(node)) ? names.of(node) : "()";
    // That something made by a call is handed on says nothing that the call did not say.
    if (!used.endsWith("()")) fact(`use ${used}`, node);
  },
  TryStatement: readTry,
  RaiseStatement(node, { names, fact }) {
    const raised = node.firstChild?.nextSibling ?? null;
    fact(raised === null ? "raise" : `raise ${names.of(raised).replace(/\(\)$/, "")}`, node);
  },
  ReturnStatement(node, { fact }) {
    if (node.firstChild?.nextSibling) fact("return value", node);
  },
  ScopeStatement(node, { names, fact }) {
    fact(node.firstChild === null ? "scope" : names.text(node.firstChild), node);
  },
};

function isUse({ parent }: SyntaxNode): boolean {
  return (
    parent !== null &&
    !["ImportStatement", "MemberExpression", "CallExpression", "Decorator"].includes(parent.name)
  );
}

/** `a = x`, `a: T = x`, `self.a = x`: from here on the name stands for what was assigned. */
function readAssignment(node: SyntaxNode, { names, fact }: PythonFile): void {
  const target = node.firstChild;
  const value = node.lastChild;
  if (target === null || value === null) return;
  const name = names.text(target);
  const type = target.nextSibling?.name === "TypeDef" ? target.nextSibling : null;
  const inClass = node.parent?.name === "Body" && node.parent.parent?.name === "ClassDefinition";
  if (type !== null) fact(inClass ? "annotated field" : "annotation", type);
  if (target.name !== "VariableName" && target.name !== "MemberExpression") return;
  if (name.startsWith("self.")) fact("self attribute", node);
  else if (target.lastChild?.name === "]") fact(`assign item ${names.of(target)}`, node);
  else if (target.name === "MemberExpression") fact("assign member", node);
  const resolved = value.name === "TypeDef" ? "*" : names.of(value);
  if (!resolved.startsWith("*") && resolved !== "str") names.bind(name, resolved);
  else if (type !== null) names.bind(name, `${names.of(type.lastChild)}()`);
  if (inClass) fact(`field ${name}`, node);
  else if (target.name === "VariableName") fact(`assign ${name}`, node);
}

/** One fact for each kind of exception that is caught; `except pass` where it is swallowed. */
function readTry(node: SyntaxNode, { names, fact }: PythonFile): void {
  fact("try", node);
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.name === "finally") fact("finally", child);
    if (child.name !== "except") continue;
    const caught = child.nextSibling;
    const kinds = caught === null || caught.name === "Body" ? [] : exceptionsOf(caught);
    if (kinds.length === 0) fact("except", child);
    for (const kind of kinds) fact(`except ${names.of(kind)}`, child);
    const body = bodyAfter(child);
    if (body !== null && /^:\s*(?:pass|\.\.\.)\s*$/.test(names.text(body))) fact("except pass", child);
  }
}

function exceptionsOf(caught: SyntaxNode): SyntaxNode[] {
  if (caught.name !== "TupleExpression" && caught.name !== "ParenthesizedExpression") return [caught];
  return [...caught.getChildren("VariableName"), ...caught.getChildren("MemberExpression")];
}

function bodyAfter(node: SyntaxNode): SyntaxNode | null {
  let next: SyntaxNode | null = node;
  while (next !== null && next.name !== "Body") next = next.nextSibling;
  return next;
}
