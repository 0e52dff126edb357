/** What is named in Java without being called. */
import type { JavaFile } from "./file.ts";
import { isClassLiteral } from "./meaning.ts";
import type { Syntax } from "../syntax/syntax.ts";

/** Nodes whose identifiers do not name a value. */
const naming = new Set([
  "ScopedIdentifier",
  "ImportDeclaration",
  "PackageDeclaration",
  "MarkerAnnotation",
  "Annotation",
  "MethodName",
  "FieldAccess",
  "MethodReference",
  "MethodInvocation",
  "ElementValuePair",
  "AnnotationTypeDeclaration",
  "AnnotationTypeElementDeclaration",
]);

/** `java use NAME` for members, class literals, method references, and for constants that are imported. */
export function readUse(node: Syntax, file: JavaFile): void {
  if (node.name === "ObjectCreationExpression" && !isClassLiteral(node)) return;
  if (node.name === "Identifier") {
    const name = file.textOf(node);
    const isConstant = file.statics.get(name) === node.meaning && !naming.has(node.parent?.name ?? "");
    if (isConstant) file.fact(`java use ${node.meaning}`, node);
  } else if (!isPartOfMore(node) && !isOwnField(node, file)) file.fact(`java use ${node.meaning}`, node);
}

/** True for `this.users`: a class using its own fields shows nothing. */
function isOwnField({ name, children }: Syntax, file: JavaFile): boolean {
  const [object, field] = children;
  return (
    name === "FieldAccess" &&
    object?.name === "this" &&
    field !== undefined &&
    file.fields.has(file.textOf(field))
  );
}

/** True for `a` in `a.b`: the whole chain has a fact. */
function isPartOfMore(node: Syntax): boolean {
  let whole = node;
  while (whole.parent?.name === "ParenthesizedExpression") whole = whole.parent;
  const { parent } = whole;
  const asked =
    parent !== null && ["FieldAccess", "MethodInvocation", "MethodReference"].includes(parent.name);
  return asked && parent.children.length === 1;
}

/** Nodes that have a fact of their own for the type in them. */
const namedByParent = new Set([
  "ObjectCreationExpression",
  "Superclass",
  "InterfaceTypeList",
  "CatchType",
  "Throws",
  "ScopedTypeName",
  "MethodReference",
  "ClassLiteral",
]);

/** `java use NAME` for types that are imported. */
export function readTypeUse(node: Syntax, file: JavaFile): void {
  const root = node.name === "ScopedTypeName" ? node.children[0] : node;
  if (root?.name !== "TypeName" || !file.types.has(file.textOf(root))) return;
  const { parent } = node;
  const isGeneric = parent?.name === "GenericType" && parent.children.length === 1;
  if (!namedByParent.has((isGeneric ? parent.parent : parent)?.name ?? ""))
    file.fact(`java use ${node.meaning}`, node);
}
