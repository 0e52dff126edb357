/** Imports of Java. */
import type { JavaFile } from "./file.ts";
import { childOf, type Syntax } from "../syntax/syntax.ts";

/** `import a.b.C` names C in full from here on, `import static a.b.C.d` d. */
export function readImport(node: Syntax, file: JavaFile): void {
  const path = pathOf(node, file);
  const name = path.slice(path.lastIndexOf(".") + 1);
  if (name === "*" || name === "") return;
  file.types.set(name, path);
  if (childOf(node, "static") !== undefined) file.statics.set(name, path);
}

/** `java import a.b.C`, `java import a.b.*`. */
export function tellImport(node: Syntax, file: JavaFile): void {
  const path = pathOf(node, file);
  if (path !== "") file.says(`java import ${path}`, node);
}

/** `java package a.b`. */
export function tellPackage(node: Syntax, file: JavaFile): void {
  const path = pathOf(node, file);
  if (path !== "") file.says(`java package ${path}`, node);
}

function pathOf(node: Syntax, file: JavaFile): string {
  const name = childOf(node, "ScopedIdentifier") ?? childOf(node, "Identifier");
  if (name === undefined) return "";
  // Names may be parted by white space, and nobody does it.
  const path = file.textOf(name).replace(/\s+/g, "");
  return childOf(node, "Asterisk") === undefined ? path : `${path}.*`;
}
