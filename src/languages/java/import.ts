/** Imports of Java. */
import type { JavaFile } from "./file.ts";
import { typesIn } from "./types-in.ts";
import { childOf, type Syntax } from "../syntax/syntax.ts";

/**
 * After `import a.b.C`, C is `a.b.C`; after `import static a.b.C.d`, d is `a.b.C.d`. After `import java.util.*`, List is
 * `java.util.List`, unless another import says what List is, or the file declares it.
 */
export function bindImport(node: Syntax, file: JavaFile): void {
  const path = pathOf(node, file);
  const at = path.lastIndexOf(".");
  const name = path.slice(at + 1);
  if (name === "") return;
  if (name === "*") {
    const packageName = path.slice(0, at);
    if (childOf(node, "static") === undefined)
      for (const type of typesIn(packageName))
        if (!file.types.has(type)) file.types.set(type, `${packageName}.${type}`);
    return;
  }
  file.types.set(name, path);
  if (childOf(node, "static") !== undefined) file.statics.set(name, path);
}

/** A type that the file declares is not the one of that name in a package that is imported whole. */
export function forgetOwnType(node: Syntax, file: JavaFile): void {
  if (!declarations.has(node.name)) return;
  const name = childOf(node, "Definition");
  if (name !== undefined) file.types.delete(file.textOf(name));
}
const declarations = new Set([
  "ClassDeclaration",
  "InterfaceDeclaration",
  "EnumDeclaration",
  "RecordDeclaration",
  "AnnotationTypeDeclaration",
]);

/** `java import a.b.C`, `java import a.b.*`. */
export function readImport(node: Syntax, file: JavaFile): void {
  const path = pathOf(node, file);
  if (path !== "") file.fact(`java import ${path}`, node);
}

/** `java package a.b`. */
export function readPackage(node: Syntax, file: JavaFile): void {
  const path = pathOf(node, file);
  if (path !== "") file.fact(`java package ${path}`, node);
}

function pathOf(node: Syntax, file: JavaFile): string {
  const name = childOf(node, "ScopedIdentifier") ?? childOf(node, "Identifier");
  if (name === undefined) return "";
  // White space between the names is legal.
  const path = file.textOf(name).replace(/\s+/g, "");
  return childOf(node, "Asterisk") === undefined ? path : `${path}.*`;
}
