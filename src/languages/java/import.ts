/** Imports of Java. */
import type { JavaFile } from "./file.ts";
import { childOf, type Syntax } from "../syntax/syntax.ts";

/** After `import a.b.C`, C is `a.b.C`; after `import static a.b.C.d`, d is `a.b.C.d`. */
export function bindImport(node: Syntax, file: JavaFile): void {
  const path = pathOf(node, file);
  const name = path.slice(path.lastIndexOf(".") + 1);
  if (name === "*" || name === "") return;
  file.types.set(name, path);
  if (childOf(node, "static") !== undefined) file.statics.set(name, path);
}

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
