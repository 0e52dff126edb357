/** Calls and literals of Go. */
import type { GoFile } from "./file.ts";
import { contentOf, operandOf } from "./meaning.ts";
import { nothing } from "../syntax/meanings.ts";
import { valueIn } from "../syntax/string-literals.ts";
import { childOf, type Syntax } from "../syntax/syntax.ts";
import { isTautology } from "../syntax/tautology.ts";

/** `go call NAME`, and `go argument NAME VALUE` of strings and whole numbers. */
export function readCall(node: Syntax, file: GoFile): void {
  const callee = operandOf(node.children[0]);
  if (callee === undefined) return;
  // The names of `make` and `new` are words of the language where they come before a type.
  const name = callee.name === "make" || callee.name === "new" ? callee.name : callee.meaning || nothing;
  if (name === nothing) return;
  const field = callee.name === "SelectorExpr" ? childOf(callee, "FieldName") : undefined;
  if (isConstant(name, node, file)) return;
  file.fact(`go call ${name}`, field ?? callee);
  for (const argument of childOf(node, "Arguments")?.children ?? []) {
    const value = argumentIn(argument, file);
    if (value !== "") file.fact(`go argument ${name} ${value}`, argument);
  }
}

/** `assert.True(t, true)`. */
function isConstant(name: string, node: Syntax, file: GoFile): boolean {
  const list = childOf(node, "Arguments");
  if (list === undefined || !name.startsWith("github.com/stretchr/testify/")) return false;
  return isTautology(
    "assert",
    file
      .textOf(list)
      .slice(1, -1)
      .replace(/^\s*\w+\s*,/, ""),
  );
}

function argumentIn(argument: Syntax, file: GoFile): string {
  if (argument.name === "String") return valueIn(contentOf(argument, file));
  return argument.name === "Number" && /^\d+$/.test(file.textOf(argument)) ? file.textOf(argument) : "";
}

/** `go literal net/http.Server`, `go literal []struct`, `go literal map`, and `go argument NAME KEY=` of a package's struct. */
export function readLiteral(node: Syntax, file: GoFile): void {
  let form = "";
  let type = node.children[0];
  while (type?.name === "SliceType" || type?.name === "ArrayType") {
    if (form.length < deepestSlice) form += "[]";
    type = type.children.at(-1);
  }
  if (type === undefined) return;
  file.fact(`go literal ${form}${literalNames[type.name] ?? (type.meaning || nothing)}`, node);
  if (type.name === "QualifiedType") readKeys(node, type.meaning, file);
}

function readKeys(node: Syntax, type: string, file: GoFile): void {
  for (const { name, children } of childOf(node, "LiteralValue")?.children ?? [])
    if (name === "Element" && children[0]?.name === "Key")
      file.fact(`go argument ${type} ${file.textOf(children[0])}=`, children[0]);
}
const deepestSlice = 20;
const literalNames: Readonly<Record<string, string>> = {
  MapType: "map",
  StructType: "struct",
  FunctionType: "func",
};

/** Passes on the text of a literal. */
export function readString(node: Syntax, file: GoFile): void {
  file.string(contentOf(node, file), node.from + 1, node);
}
