/** Forms of Java that are a fact by themselves. */
import { tellImport, tellPackage } from "./import.ts";
import type { JavaFile } from "./file.ts";
import { typeNodes } from "./meaning.ts";
import { nothing } from "../syntax/meanings.ts";
import { childOf, type Syntax } from "../syntax/syntax.ts";

/** Facts by the name of the node. */
export const forms: Readonly<Record<string, string>> = {
  PackageDeclaration: "java package",
  ImportDeclaration: "java import",
  ClassDeclaration: "java class",
  InterfaceDeclaration: "java interface",
  RecordDeclaration: "java record",
  EnumDeclaration: "java enum",
  MethodDeclaration: "java method",
  ConstructorDeclaration: "java constructor",
  CompactConstructorDeclaration: "java constructor",
  FieldDeclaration: "java field private",
  Superclass: "java extends",
  ExtendsInterfaces: "java extends",
  SuperInterfaces: "java implements",
  Throws: "java throws",
  TryStatement: "java try",
  TryWithResourcesStatement: "java try",
  CatchType: "java catch",
  ThrowStatement: "java throw",
  LambdaExpression: "java lambda",
  TypeParameters: "java generic",
};

/** @param form what `forms` has for the node */
export function readForm(node: Syntax, form: string, file: JavaFile): void {
  switch (node.name) {
    case "PackageDeclaration":
      return tellPackage(node, file);
    case "ImportDeclaration":
      return tellImport(node, file);
    case "FieldDeclaration": {
      const modifiers = childOf(node, "Modifiers");
      const hidden = modifiers === undefined ? undefined : childOf(modifiers, "private");
      return hidden === undefined ? undefined : file.says(form, hidden);
    }
    case "Superclass":
    case "ExtendsInterfaces":
    case "SuperInterfaces":
    case "CatchType": {
      const list = childOf(node, "InterfaceTypeList") ?? node;
      for (const type of list.children)
        if (typeNodes.has(type.name)) file.says(`${form} ${type.meaning}`, type);
      return;
    }
    case "ThrowStatement":
      return file.says(`${form} ${(node.children[1]?.meaning || nothing).replace(/\(\)$/, "")}`, node);
    default:
      // Annotations stand on lines of their own.
      file.says(form, node.children.find(({ name }) => name !== "Modifiers") ?? node);
  }
}
