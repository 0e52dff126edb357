/** Nodes of JavaScript and TypeScript that are a fact by themselves. */
import type { JavascriptFile } from "./file.ts";
import { readMarkup } from "./markup.ts";
import { nothing } from "../syntax/meanings.ts";
import { childOf, type Syntax } from "../syntax/syntax.ts";

type ReadForm = (node: Syntax, file: JavascriptFile) => void;

/** By the name of the node. */
export const forms: Readonly<Record<string, ReadForm>> = {
  FunctionDeclaration: factWithModifiers("js function"),
  FunctionExpression: factWithModifiers("js function"),
  ArrowFunction: factWithModifiers("js arrow"),
  ParamList: readErrorHandler,
  ClassDeclaration: readClass,
  ClassExpression: factWithModifiers("js class"),
  MethodDeclaration: factWithModifiers("js method"),
  Property: readModifiers,
  AwaitExpression: factWithModifiers("js await"),
  ForStatement: factIfChild("await", "js await"),
  TryStatement: factWithModifiers("js try"),
  CatchClause: readCatch,
  ReturnStatement: readReturn,
  ThrowStatement: readThrow,
  ObjectPattern: factWithModifiers("js destructuring"),
  ArrayPattern: factWithModifiers("js destructuring"),
  Spread: readSpread,
  "?.": factWithModifiers("js optional chaining"),
  JSXOpenTag: readTag,
  JSXSelfClosingTag: readTag,
  InterfaceDeclaration: factWithModifiers("ts interface"),
  TypeAliasDeclaration: factWithModifiers("ts type"),
  EnumDeclaration: factWithModifiers("ts enum"),
  TypeParamList: factWithModifiers("ts generic"),
  TypeAnnotation: readAnnotation,
  TypePredicate: readAnnotation,
  PrefixCast: factWithModifiers("ts as"),
  BinaryExpression: factIfChild("as", "ts as"),
  UnionType: factWithModifiers("ts union"),
};

/** The fact, and those of {@link readModifiers}. */
function factWithModifiers(text: string): ReadForm {
  return (node, file) => {
    file.fact(text, startOf(node));
    readModifiers(node, file);
  };
}

/** To the parser, the decorators before `export class` are a class of their own. */
function readClass(node: Syntax, file: JavascriptFile): void {
  if (childOf(node, "class") !== undefined) factWithModifiers("js class")(node, file);
}

function factIfChild(child: string, text: string): ReadForm {
  return (node, file) => {
    if (childOf(node, child) !== undefined) file.fact(text, node);
  };
}

/** Decorators are on lines of their own. */
function startOf(node: Syntax): Syntax {
  return node.children.find(({ name }) => name !== "Decorator") ?? node;
}

/** `js async function`, `js generator`, `js extends NAME`, `ts implements NAME`. */
function readModifiers(node: Syntax, file: JavascriptFile): void {
  for (const [index, { name }] of node.children.entries()) {
    if (name === "async") file.fact("js async function", startOf(node));
    if (name === "Star") file.fact("js generator", startOf(node));
    const next = node.children[index + 1];
    if (name === "extends" && next !== undefined && node.name.startsWith("Class"))
      file.fact(`js extends ${next.meaning}`, next);
    if (name === "implements") for (const type of node.children.slice(index + 1)) readImplemented(type, file);
  }
}

function readImplemented(type: Syntax, file: JavascriptFile): void {
  if (type.name !== "," && type.name !== "ClassBody") file.fact(`ts implements ${type.meaning}`, type);
}

/** `js catch`, or `js ignored error` for an empty block. */
function readCatch(node: Syntax, file: JavascriptFile): void {
  const isEmpty = childOf(node, "Block")?.children.length === 0;
  file.fact(isEmpty ? "js ignored error" : "js catch", node);
}

/** `js return error`: a catch block that answers with an object that says so, as actions of Next do. */
function readReturn(node: Syntax, file: JavascriptFile): void {
  const object = childOf(node, "ObjectExpression");
  const keys = object?.children.map((property) => childOf(property, "PropertyDefinition"));
  if (keys?.some((key) => key !== undefined && /^(?:errors?|success|ok)$/.test(file.textOf(key))) !== true)
    return;
  let around = node.parent;
  while (around?.name === "Block" || around?.name === "IfStatement") around = around.parent;
  if (around?.name === "CatchClause") file.fact("js return error", node);
}

/** `js error handler`: `(err, req, res, next)`, which Express knows by the number of its parameters. */
function readErrorHandler(node: Syntax, file: JavascriptFile): void {
  const names = node.children.filter(({ name }) => name === "VariableDefinition");
  const [first, , , last] = names;
  if (names.length !== 4 || first === undefined || last === undefined) return;
  if (/^_?(?:e|ex|er|err|error|exception)$/i.test(file.textOf(first)) && /^_*next$/.test(file.textOf(last)))
    file.fact("js error handler", node);
}

/** `js throw NAME`. */
function readThrow(node: Syntax, file: JavascriptFile): void {
  file.fact(`js throw ${(node.children[1]?.meaning || nothing).replace(/\(\)$/, "")}`, node);
}

/** Where `...` collects the rest of the values. */
const collecting = new Set(["PatternProperty", "ArrayPattern", "ParamList"]);

/** `js rest` or `js spread`. */
function readSpread(node: Syntax, file: JavascriptFile): void {
  file.fact(collecting.has(node.parent?.name ?? "") ? "js rest" : "js spread", node);
}

/** `js jsx NAME`. */
function readTag(node: Syntax, file: JavascriptFile): void {
  const tag = node.children.find(({ name }) => name.startsWith("JSX") && name !== "JSXStartTag");
  file.fact(`js jsx ${tag?.meaning ?? nothing}`, node);
  readMarkup(node, file);
}

/** Members of interfaces and of types always have a type. */
const typed = new Set(["PropertyType", "MethodType", "IndexSignature", "CallSignature", "NewSignature"]);

/** `ts annotation`, where it says something. */
function readAnnotation(node: Syntax, file: JavascriptFile): void {
  if (typed.has(node.parent?.name ?? "") || /^:\s*any(?:\[\])*$/.test(file.textOf(node))) return;
  file.fact("ts annotation", node);
}
