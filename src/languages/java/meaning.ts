/** Resolves an expression or a type in Java: a full type name, a variable by its type, a chain of calls. */
import type { JavaFile } from "./file.ts";
import { calledOf, elementOf, memberOf, nothing } from "../syntax/meanings.ts";
import { valueIn, withoutEscapes } from "../syntax/string-literals.ts";
import type { Syntax } from "../syntax/syntax.ts";

/** Types, as far as they may stand for something. */
export const typeNodes = new Set([
  "TypeName",
  "ScopedTypeName",
  "GenericType",
  "ArrayType",
  "AnnotatedType",
  "PrimitiveType",
  "CatchType",
]);

/** @param node one whose children have their meanings */
export function meaningOf(node: Syntax, file: JavaFile): string {
  return meanings[node.name]?.(node, file) ?? nothing;
}

const meaningOfFirst = ({ children }: Syntax): string => meaning(children[0]);
const meaningOfLast = ({ children }: Syntax): string => meaning(children.at(-1));
const meaningOfType = (node: Syntax): string => meaning(typeIn(node));
const arrayOfType = (node: Syntax): string => elementOf(meaning(typeIn(node)));
const ownText = (node: Syntax, file: JavaFile): string => file.textOf(node);

/** By the name of the node. Nodes that are not here stand for nothing. */
const meanings: Readonly<Record<string, (node: Syntax, file: JavaFile) => string>> = {
  TypeName: typeNamed,
  ScopedTypeName: chainOf,
  PrimitiveType: ownText,
  GenericType: meaningOfFirst,
  CatchType: meaningOfFirst,
  ArrayType: arrayOfType,
  ArrayCreationExpression: arrayOfType,
  AnnotatedType: meaningOfLast,
  ParenthesizedExpression: meaningOfLast,
  AssignmentExpression: meaningOfLast,
  Identifier: variableNamed,
  ScopedIdentifier: chainOf,
  this: ({ name }) => name,
  super: ({ name }) => name,
  FieldAccess: meaningOfField,
  MethodInvocation: (node, file) => calledOf(calleeOf(node, file)),
  CastExpression: meaningOfType,
  ObjectCreationExpression: (node) => (isClassLiteral(node) ? classLiteral(node) : meaningOfType(node)),
  ClassLiteral: classLiteral,
  ArrayAccess: meaningOfItem,
  MethodReference: (node, file) => memberOf(meaningOfFirst(node), lastName(node, file)),
  StringLiteral: () => "String",
  TextBlock: () => "String",
};

/** `a.b.c`, whose first name may stand for something else. */
function chainOf({ children }: Syntax, file: JavaFile): string {
  return children
    .slice(1)
    .reduce((outer, inner) => memberOf(outer, file.textOf(inner)), meaning(children[0]));
}

function classLiteral(node: Syntax): string {
  return memberOf(meaningOfFirst(node), "class");
}

/** `array[i]`. */
function meaningOfItem(node: Syntax): string {
  const array = meaningOfFirst(node);
  return array.endsWith("[]") ? array.slice(0, -2) : elementOf(array);
}

function meaning(node: Syntax | undefined): string {
  return node?.meaning || nothing;
}

/** True for `Foo.class`, which the parser takes for the beginning of `foo.new Bar()`. */
export function isClassLiteral({ name, children }: Syntax): boolean {
  return name === "ObjectCreationExpression" && children.length === 1;
}

/** The type among the children. */
export function typeIn({ children }: Syntax): Syntax | undefined {
  return children.find(({ name }) => typeNodes.has(name));
}

function typeNamed(node: Syntax, file: JavaFile): string {
  const name = file.textOf(node);
  return file.types.get(name) ?? name;
}

function variableNamed(node: Syntax, { locals, fields, statics, types, textOf }: JavaFile): string {
  const name = textOf(node);
  return locals.get(name) ?? fields.get(name) ?? statics.get(name) ?? types.get(name) ?? name;
}

function meaningOfField(node: Syntax, file: JavaFile): string {
  const name = lastName(node, file);
  const object = meaning(node.children[0]);
  return (object === "this" ? file.fields.get(name) : undefined) ?? memberOf(object, name);
}

/** What a call calls: `UserRepository.findById`, `java.util.List.of().stream`, `save`. */
export function calleeOf({ children }: Syntax, file: JavaFile): string {
  const method = children.find(({ name }) => name === "MethodName");
  if (method === undefined) return nothing;
  const name = file.textOf(method);
  const object = children[0];
  return object === undefined || object === method
    ? (file.statics.get(name) ?? name)
    : memberOf(meaning(object), name);
}

function lastName({ children }: Syntax, file: JavaFile): string {
  const last = children.at(-1);
  return last === undefined ? nothing : file.textOf(last);
}

/** The content of a text block, after the line that opens it. */
export function textBlockContent(
  { from, to }: Syntax,
  { slice }: JavaFile,
): { content: string; from: number } {
  const whole = slice(from, to);
  const start = whole.indexOf("\n") + 1;
  const end = whole.endsWith('"""') ? whole.length - 3 : whole.length;
  return { content: withoutEscapes(whole.slice(start, end)), from: from + start };
}

/** A literal as a value in a fact; null for anything else. */
export function literalOf(node: Syntax, file: JavaFile): string | null {
  if (node.name === "StringLiteral") return valueIn(withoutEscapes(file.slice(node.from + 1, node.to - 1)));
  if (node.name === "TextBlock") return valueIn(textBlockContent(node, file).content);
  return null;
}
