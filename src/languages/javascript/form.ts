/** Forms of the language that are a fact by themselves. */
import type { JavascriptFile } from "./file.ts";
import { nothing } from "../syntax/meanings.ts";
import { childOf, type Syntax } from "../syntax/syntax.ts";

/** Facts by the name of the node. */
export const forms: Readonly<Record<string, string>> = {
  FunctionDeclaration: "js function",
  FunctionExpression: "js function",
  ArrowFunction: "js arrow",
  ClassDeclaration: "js class",
  ClassExpression: "js class",
  MethodDeclaration: "js method",
  Property: "",
  AwaitExpression: "js await",
  ForStatement: "",
  TryStatement: "js try",
  CatchClause: "js catch",
  ThrowStatement: "js throw",
  ObjectPattern: "js destructuring",
  ArrayPattern: "js destructuring",
  Spread: "js spread",
  "?.": "js optional chaining",
  JSXOpenTag: "js jsx",
  JSXSelfClosingTag: "js jsx",
  InterfaceDeclaration: "ts interface",
  TypeAliasDeclaration: "ts type",
  EnumDeclaration: "ts enum",
  TypeParamList: "ts generic",
  TypeAnnotation: "ts annotation",
  TypePredicate: "ts annotation",
  PrefixCast: "ts as",
  BinaryExpression: "",
  UnionType: "ts union",
};

/** Where `...` takes what is left, and does not give. */
const taking = new Set(["PatternProperty", "ArrayPattern", "ParamList"]);

/** Members of interfaces and of types have a type by nature. */
const shapes = new Set(["PropertyType", "MethodType", "IndexSignature", "CallSignature", "NewSignature"]);

/** @param form what `forms` has for the node; empty where it depends on more */
export function readForm(node: Syntax, form: string, file: JavascriptFile): void {
  const at = node.children.find(({ name }) => name !== "Decorator") ?? node;
  switch (node.name) {
    case "ForStatement":
      if (childOf(node, "await") !== undefined) file.says("js await", node);
      return;
    case "BinaryExpression":
      if (childOf(node, "as") !== undefined) file.says("ts as", node);
      return;
    case "ThrowStatement":
      return file.says(`js throw ${(node.children[1]?.meaning || nothing).replace(/\(\)$/, "")}`, node);
    case "Spread":
      return file.says(taking.has(node.parent?.name ?? "") ? "js rest" : form, node);
    case "JSXOpenTag":
    case "JSXSelfClosingTag":
      return file.says(`js jsx ${tagOf(node)}`, node);
    case "TypeAnnotation":
    case "TypePredicate":
      if (!shapes.has(node.parent?.name ?? "")) file.says(form, node);
      return;
    default:
      if (form !== "") file.says(form, at);
      readKind(node, at, file);
  }
}

/** `async`, `*` and `extends`, which stand among the children. */
function readKind(node: Syntax, at: Syntax, file: JavascriptFile): void {
  for (const [index, { name }] of node.children.entries()) {
    if (name === "async") file.says("js async function", at);
    if (name === "Star") file.says("js generator", at);
    const next = node.children[index + 1];
    if (name === "extends" && next !== undefined && node.name.startsWith("Class"))
      file.says(`js extends ${next.meaning}`, next);
    if (name === "implements") for (const type of node.children.slice(index + 1)) readImplemented(type, file);
  }
}

function readImplemented(type: Syntax, file: JavascriptFile): void {
  if (type.name !== "," && type.name !== "ClassBody") file.says(`ts implements ${type.meaning}`, type);
}

function tagOf(node: Syntax): string {
  const tag = node.children.find(({ name }) => name.startsWith("JSX") && name !== "JSXStartTag");
  return tag?.meaning ?? nothing;
}
