/**
 * Python, by its syntax tree. Facts name what is really used, through imports and assignments, so that a comment, a
 * string or a dependency that is only listed shows nothing.
 */
import type { SyntaxNode } from "@lezer/common";
import { parser } from "@lezer/python";
import type { FactReader } from "../fact.ts";
import { lineCounter } from "../fact.ts";
import { sqlStrings } from "../sql/read-with-sql.ts";
import { parseWithin } from "../syntax/parse-within.ts";
import { readAssignment, readWith } from "./assignment.ts";
import { readCall, readDecorator } from "./call.ts";
import { readClass, readFunction } from "./definition.ts";
import { readRaise, readTry } from "./exceptions.ts";
import type { PythonFile } from "./file.ts";
import { readImport } from "./imports.ts";
import { createNames } from "./names.ts";
import { readString } from "./string.ts";
import { readMember, readVariable } from "./use.ts";

/**
 * Facts begin with `python`, or with `sql` for the SQL in strings.
 * @param isLocal true when a module, such as `app.models`, is a file of the repository
 */
export function createPythonReader(isLocal: (module: string) => boolean): FactReader {
  return (text, add) => {
    const lineOf = lineCounter(text);
    const strings = sqlStrings(text, add);
    const file: PythonFile = {
      names: createNames(text),
      bases: new Map(),
      isLocal,
      fact: (what, node) => add(`python ${what}`, lineOf(node.from)),
      onString: strings.add,
      lineOf,
    };
    parseWithin(parser, text).iterate({
      enter({ name, node }) {
        const fact = facts[name];
        // `except (A, B)` lists exceptions: its tuple is not data.
        if (fact !== undefined && node.parent?.name !== "TryStatement") file.fact(fact, node);
        if (name === "FunctionDefinition") file.names.enter();
        readers[name]?.(node, file);
      },
      leave({ name }) {
        if (name === "FunctionDefinition") file.names.leave();
      },
    });
    strings.end();
  };
}

/** Nodes that are a fact by themselves. */
const facts: Readonly<Record<string, string>> = {
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

/** Nodes whose facts depend on what is in them. A parent is read before its children. */
const readers: Readonly<Record<string, (node: SyntaxNode, file: PythonFile) => void>> = {
  ImportStatement: readImport,
  AssignStatement: readAssignment,
  WithStatement: readWith,
  CallExpression: readCall,
  ArgList: readGenerator,
  Decorator: readDecorator,
  ClassDefinition: readClass,
  FunctionDefinition: readFunction,
  String: readString,
  FormatString: readString,
  ContinuedString: readString,
  MemberExpression: readMember,
  VariableName: readVariable,
  TryStatement: readTry,
  RaiseStatement: readRaise,
  ReturnStatement: readReturn,
  ScopeStatement: readScope,
  ForStatement: readFor,
};

/** `python for attempt`, by the name of what a loop counts. */
function readFor(node: SyntaxNode, { fact, names }: PythonFile): void {
  const counted = node.getChild("VariableName");
  if (counted?.nextSibling?.name === "in") fact(`for ${names.text(counted)}`, node);
}

/** `python comprehension` for a generator that is the only argument of a call, without parentheses of its own: `sum(n for n in all)`. */
function readGenerator(node: SyntaxNode, { fact }: PythonFile): void {
  // getChild() would take time for everything above the call.
  let child = node.firstChild;
  while (child !== null && child.name !== "for") child = child.nextSibling;
  if (child !== null) fact("comprehension", node);
}

/**
 * `python return value`, `python return code 404` for `return jsonify(error), 404`, as Flask has it, and `python literal tuple`
 * for other values between commas.
 */
function readReturn(node: SyntaxNode, { fact, names }: PythonFile): void {
  const value = node.firstChild?.nextSibling;
  if (!value) return;
  fact("return value", node);
  if (node.getChild(",") === null) return;
  const code = node
    .getChildren("Number")
    .map(names.text)
    .find((text) => /^[1-5]\d\d$/.test(text));
  fact(code === undefined ? "literal tuple" : `return code ${code}`, node);
}

/** `python global` and `python nonlocal`. */
function readScope(node: SyntaxNode, { names, fact }: PythonFile): void {
  fact(node.firstChild === null ? "scope" : names.text(node.firstChild), node);
}
