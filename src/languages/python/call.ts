/** Calls and decorators of Python, with those of their arguments that can be read. */
import type { SyntaxNode } from "@lezer/common";
import { argumentsOf } from "./arguments.ts";
import type { PythonFile } from "./file.ts";
import { isTautology } from "../syntax/tautology.ts";
import { contentOf } from "./string.ts";

/** Characters of an argument's value that are kept. */
const longestValue = 60;

/** `python call NAME`, and a fact for each argument. */
export function readCall(node: SyntaxNode, file: PythonFile): void {
  const name = file.names.of(node.firstChild);
  // The last child, as getChild() takes time for everything above the call.
  const list = node.lastChild?.name === "ArgList" ? node.lastChild : null;
  if (list !== null && (isConstant(list, name, file) || isPlainPattern(list, name, file))) return;
  file.fact(`call ${name}`, node);
  readArguments(list, name, file);
}

/** `self.assertTrue(True)`. */
function isConstant(list: SyntaxNode, name: string, { names }: PythonFile): boolean {
  return isTautology(name, names.text(list).slice(1, -1));
}

/** Text without a sign of a regular expression. */
const plain = /^[^\\.[\](){}*+?|^$]*$/;

/** `re.split(",", line)`, for which a string has a method of its own, and `re.compile("")`. */
function isPlainPattern(list: SyntaxNode, name: string, { names }: PythonFile): boolean {
  if (!/^(?:re|regex)\.\w+$/.test(name)) return false;
  const first = list.firstChild?.nextSibling;
  return first?.name === "String" && plain.test(contentOf(first, names));
}

/** `python decorator NAME`, and a fact for each argument. */
export function readDecorator(node: SyntaxNode, file: PythonFile): void {
  const name = decoratorName(node, file);
  file.fact(`decorator ${name}`, node);
  readArguments(node.getChild("ArgList"), name, file);
}

/** `python argument NAME VALUE` or `python argument NAME KEY=VALUE`. */
function readArguments(list: SyntaxNode | null, name: string, file: PythonFile): void {
  if (list === null) return;
  for (const { key, value } of argumentsOf(list, file.names)) {
    const text = valueOf(value, file);
    if (key !== null) file.fact(`argument ${name} ${key}=${text ?? ""}`, value);
    else if (text !== null) file.fact(`argument ${name} ${text}`, value);
  }
}

/** Only the first name is resolved: `@app.get` is `fastapi.FastAPI().get`. */
function decoratorName(node: SyntaxNode, { names }: PythonFile): string {
  const [first, ...rest] = node.getChildren("VariableName");
  if (first === undefined) return "*";
  return [names.of(first), ...rest.map((one) => names.text(one))].join(".");
}

/** `{"male": 0, "female": 1}`, by its beginning and its end. */
const ofNumbers = /^\{\s*["'][^:]*:\s*-?\d(?:[^]*:\s*-?[\d.]+)?\s*,?\s*\}$/;

/** A literal as it is written, `:0` for a dictionary of numbers, or the resolved name; null for other expressions. */
function valueOf(node: SyntaxNode, { names }: PythonFile): string | null {
  if (node.name === "DictionaryExpression") return ofNumbers.test(names.text(node)) ? ":0" : null;
  if (node.name === "String") return contentOf(node, names).slice(0, longestValue);
  if (["Number", "Boolean", "None"].includes(node.name)) return names.text(node);
  if (["VariableName", "MemberExpression", "CallExpression"].includes(node.name)) return names.of(node);
  return null;
}
