/** Forms of Go that are a fact by themselves. */
import type { GoFile } from "./file.ts";
import { contentOf } from "./meaning.ts";
import { childOf, type Syntax } from "../syntax/syntax.ts";

/** Facts by the name of the node. */
export const forms: Readonly<Record<string, string>> = {
  PackageClause: "go package",
  FunctionDecl: "go func",
  MethodDecl: "go method",
  FunctionLiteral: "",
  TypeSpec: "",
  TypeParams: "go generic",
  GoStatement: "go goroutine",
  ChannelType: "go channel",
  SendStatement: "go channel",
  UnaryExp: "go channel",
  SelectStatement: "go select",
  DeferStatement: "go defer",
  BinaryExp: "go if err",
};

/** @param form what `forms` has for the node; empty where it depends on more */
export function readForm(node: Syntax, form: string, file: GoFile): void {
  switch (node.name) {
    case "PackageClause": {
      const name = childOf(node, "DefName");
      return name === undefined ? undefined : file.fact(`${form} ${file.textOf(name)}`, node);
    }
    case "TypeSpec":
      if (childOf(node, "StructType") !== undefined) file.fact("go struct", node);
      if (childOf(node, "InterfaceType") !== undefined) file.fact("go interface", node);
      return;
    case "UnaryExp":
      return node.children[0]?.name === "<-" ? file.fact(form, node) : undefined;
    case "BinaryExp":
      return readErrorTest(node, form, file);
    case "FunctionDecl":
    case "MethodDecl":
    case "FunctionLiteral":
      if (form !== "") file.fact(form, node);
      readName(node, file);
      return readFunction(node, file);
    default:
      file.fact(form, node);
  }
}

/** `go def NAME` of functions and methods, and `go pointer receiver`. */
function readName(node: Syntax, file: GoFile): void {
  const name = childOf(node, node.name === "MethodDecl" ? "FieldName" : "DefName");
  if (name !== undefined) file.fact(`go def ${file.textOf(name)}`, node);
  const receiver = node.name === "MethodDecl" ? node.children[1]?.children[0] : undefined;
  if (receiver !== undefined && childOf(receiver, "PointerType") !== undefined)
    file.fact("go pointer receiver", node);
}

/** `go tag KEY:VALUE` of fields: `gorm:"not null"`. Names in JSON are none of it. What else is said of a primary key is its own. */
export function readTag(node: Syntax, file: GoFile): void {
  const tag = childOf(node, "String");
  if (tag === undefined) return;
  for (const [, key = "", value = ""] of contentOf(tag, file).matchAll(/(\w+):"((?:[^"\\]|\\.)*)"/g))
    if (key !== "json" && value !== "")
      file.fact(`go tag ${key}:${/primary_?key/i.exec(value)?.[0] ?? value}`, node);
}

/** `go return error`, `go test`, `go benchmark`. */
function readFunction(node: Syntax, file: GoFile): void {
  const name = childOf(node, "DefName");
  // A method has its receiver before its name.
  const start = node.children.findIndex((child) => child.name === "FieldName") + 1;
  const signature = node.children
    .slice(start)
    .filter((child) => child.name !== "Block" && child.name !== "TypeParams");
  const index = signature.findIndex((child) => child.name === "Parameters");
  const result = index === -1 ? undefined : signature[index + 1];
  const results =
    result?.name === "Parameters" ? result.children.map(({ children }) => children.at(-1)) : [result];
  if (results.some((one) => one?.name === "TypeName" && one.meaning === "error"))
    file.fact("go return error", node);
  if (node.name !== "FunctionDecl" || name === undefined) return;
  const given = signature[index]?.children[0]?.children.at(-1)?.meaning;
  if (given === "testing.T" && /^Test(?!\p{Ll})/u.test(file.textOf(name))) file.fact("go test", node);
  if (given === "testing.B" && /^Benchmark(?!\p{Ll})/u.test(file.textOf(name)))
    file.fact("go benchmark", node);
}

/** How far up the condition may be. */
const highest = 10;

/** `go if err`, or `go fatal error` where the program ends or nothing is done about it. */
function readErrorTest(node: Syntax, form: string, file: GoFile): void {
  const statement = errorTestAround(node, file);
  if (statement === null) return;
  const after = file.slice(node.to, Math.min(statement.to, node.to + longestBlock));
  file.fact(endsProgram.test(after) ? "go fatal error" : form, node);
}

/** In characters: a longer block does more. */
const longestBlock = 400;

/** A block that is empty, or that only prints and then ends the program. */
const endsProgram =
  /^[^{\n]*\{\s*(?:(?:(?:fmt\.F?[pP]rint\w*|log\.Print\w*)\([^\n]*\)\s*)*(?:log\.(?:Fatal|Panic)\w*|panic|os\.Exit|\w+\.Fatal\w*)\([^\n]*\)\s*(?:return\s*)?)?\}(?![^\n]*else)/;

/** The statement of `if err != nil`, also as one part of the condition; null for any other comparison. */
function errorTestAround({ children, parent }: Syntax, file: GoFile): Syntax | null {
  const [left, sign, right] = children;
  if (left?.name !== "VariableName" || sign === undefined || right?.name !== "Nil") return null;
  if (file.textOf(sign) !== "!=" || !/^err|err$/i.test(file.textOf(left))) return null;
  let above = parent;
  for (let step = 0; step < highest && above !== null && partsOfConditions.has(above.name); step++)
    above = above.parent;
  return above?.name === "IfStatement" ? above : null;
}
/** Members and calls too: see `operandOf`. */
const partsOfConditions = new Set([
  "BinaryExp",
  "UnaryExp",
  "ParenthesizedExpr",
  "SelectorExpr",
  "CallExpr",
  "IndexExpr",
]);
