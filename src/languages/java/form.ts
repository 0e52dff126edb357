/** Nodes of Java that are a fact by themselves. */
import { readImport, readPackage } from "./import.ts";
import type { JavaFile } from "./file.ts";
import { typeNodes } from "./meaning.ts";
import { nothing } from "../syntax/meanings.ts";
import { childOf, type Syntax } from "../syntax/syntax.ts";

type ReadForm = (node: Syntax, file: JavaFile) => void;

/** By the name of the node. */
export const forms: Readonly<Record<string, ReadForm>> = {
  PackageDeclaration: readPackage,
  ImportDeclaration: readImport,
  ClassDeclaration: fact("java class"),
  InterfaceDeclaration: fact("java interface"),
  RecordDeclaration: fact("java record"),
  EnumDeclaration: fact("java enum"),
  MethodDeclaration: fact("java method"),
  ConstructorDeclaration: fact("java constructor"),
  CompactConstructorDeclaration: fact("java constructor"),
  FieldDeclaration: readPrivateField,
  Superclass: factForEachType("java extends"),
  ExtendsInterfaces: factForEachType("java extends"),
  SuperInterfaces: factForEachType("java implements"),
  Throws: fact("java throws"),
  TryStatement: fact("java try"),
  TryWithResourcesStatement: fact("java try"),
  CatchClause: readCatch,
  ThrowStatement: readThrow,
  LambdaExpression: fact("java lambda"),
  TypeParameters: fact("java generic"),
};

function fact(text: string): ReadForm {
  // Annotations are on lines of their own.
  return (node, file) => file.fact(text, node.children.find(({ name }) => name !== "Modifiers") ?? node);
}

function factForEachType(text: string): ReadForm {
  return (node, file) => {
    const list = childOf(node, "InterfaceTypeList") ?? node;
    for (const type of list.children)
      if (typeNodes.has(type.name)) file.fact(`${text} ${type.meaning}`, type);
  };
}

/** `java catch NAME` for each type, or `java ignored error` for an empty block. */
function readCatch(node: Syntax, file: JavaFile): void {
  if (childOf(node, "Block")?.children.length === 0) return file.fact("java ignored error", node);
  const parameter = childOf(node, "CatchFormalParameter") ?? node;
  const types = childOf(parameter, "CatchType");
  if (types !== undefined) factForEachType("java catch")(types, file);
}

/** `java field private`. */
function readPrivateField(node: Syntax, file: JavaFile): void {
  const modifiers = childOf(node, "Modifiers");
  const keyword = modifiers === undefined ? undefined : childOf(modifiers, "private");
  if (keyword !== undefined) file.fact("java field private", keyword);
}

/** `java throw NAME`. */
function readThrow(node: Syntax, file: JavaFile): void {
  file.fact(`java throw ${(node.children[1]?.meaning || nothing).replace(/\(\)$/, "")}`, node);
}
