/** Imports, and the names that they give to a file. */
import type { CodeFile } from "./file.ts";
import { lastName } from "./names.ts";
import { readTree } from "./import-tree.ts";
import type { ImportForm } from "./table.ts";
import { sayTypes, typeBefore } from "./types.ts";

/** `import NAME`. @param index of the keyword @returns the index of the last token that was read */
export function readImport(file: CodeFile, index: number, form: ImportForm): number {
  if (form === "string") return readString(file, index);
  if (form === "tree") return readTree(file, index);
  return readPath(file, index);
}

/** Words between the keyword and the path. */
const kinds = new Set("static global class struct func enum protocol let namespace".split(" "));

/** `import a.b.C`, `import a.b.*`, `import a.b as c`, `using static A.B`, `using C = A.B`. */
function readPath(file: CodeFile, index: number): number {
  let at = index + 1;
  while (file.at(at).kind === "name" && kinds.has(file.at(at).text)) at++;
  const start = file.is(at + 1, "=") ? at + 2 : at;
  if (!isPath(file, at) || !isPath(file, start)) return index;
  const path = pathFrom(file, start);
  const renamed = aliasAfter(file, path.end);
  if (renamed === null && isDeclaration(file, path.end)) return index;
  const end = renamed === null ? path.end : path.end + 2;
  if (isAlias(file, at, start)) return readAlias(file, at, start);
  file.emit(`import ${path.name}`, start);
  if (file.is(at - 1, "namespace")) file.isOpened ||= path.name === file.table.opened?.name;
  else bindPath(file, path.name, renamed ?? (start > at ? file.at(at).text : null));
  file.consume(index, end);
  return end - 1;
}

/** False in `using (…)` and `using var x = …`. */
function isPath(file: CodeFile, at: number): boolean {
  return file.at(at).kind === "name" && !file.is(at, "var") && !file.is(at, "await");
}

/** `using Stream file = …`. */
function isDeclaration(file: CodeFile, end: number): boolean {
  const { kind, first } = file.at(end);
  return kind === "name" && !first;
}

/** `as name`; null without one. */
function aliasAfter(file: CodeFile, at: number): string | null {
  return file.is(at, "as") && file.at(at + 1).kind === "name" ? file.at(at + 1).text : null;
}

function isAlias(file: CodeFile, at: number, start: number): boolean {
  return start > at && file.table.id === "cpp";
}

/** `using Orders = std::vector<Order>`, in C++. */
function readAlias(file: CodeFile, name: number, start: number): number {
  const type = typeBefore(file, start);
  if (type === null) return name;
  file.imports.set(file.at(name).text, type.name);
  file.emit("type alias", name);
  sayTypes(file, start, type.end);
  file.consume(name - 1, start);
  return type.end - 1;
}

/** In C#, `using A.B` opens a namespace; in Kotlin and Java, `import a.b` names a type. */
function bindPath(file: CodeFile, path: string, alias: string | null): void {
  const name = alias ?? lastName(path);
  if (name === "*") bindPackage(file, path.slice(0, -".*".length));
  else if (alias !== null || file.table.id !== "csharp") file.imports.set(name, path);
}

/** `import a.b.*`: the types that are known of a package, except those that another import names. */
function bindPackage(file: CodeFile, name: string): void {
  for (const type of file.table.packages?.(name) ?? [])
    if (!file.imports.has(type)) file.imports.set(type, `${name}.${type}`);
}

/** `a.b.C` or `a.b.*`. */
function pathFrom(file: CodeFile, start: number): { name: string; end: number } {
  let name = file.at(start).text;
  let at = start + 1;
  while ((file.is(at, ".") || file.is(at, "::")) && !(file.at(at).first && file.table.newlines)) {
    const next = file.at(at + 1);
    if (next.kind !== "name" && next.text !== "*") break;
    name = `${name}.${next.text}`;
    at += 2;
  }
  return { name, end: at };
}

/** `import "a" as b show c, d;`, `require "a"`, `require_once __DIR__ . "/a"`. */
function readString(file: CodeFile, index: number): number {
  let at = index + 1;
  while (at < index + 5 && (file.is(at, "(") || file.is(at, ".") || file.is(at, "__DIR__"))) at++;
  const { kind, text } = file.at(at);
  if (kind !== "string") return index;
  file.emit(`import ${text}`, at);
  for (let next = at + 1; next < at + 60 && !file.is(next, ";") && !file.at(next).first; next++) {
    if (file.is(next, "as") && file.at(next + 1).kind === "name")
      file.imports.set(file.at(next + 1).text, text);
    file.consume(next, next + 1);
  }
  file.consume(index, at);
  return at;
}

/** `#include <a>` and `#define NAME`: lines for the preprocessor. */
export function readDirective(file: CodeFile, index: number): void {
  const { text } = file.at(index);
  const [, quote, included] = /^(?:include|import)\s*([<"])([^>"\n]+)[>"]/.exec(text) ?? [];
  if (included !== undefined) file.emit(`import ${included}`, index);
  if (included !== undefined && quote === '"') file.emit(`own import ${included}`, index);
  const [, defined, parenthesis] = /^define\s+(\w+)(\()?/.exec(text) ?? [];
  if (defined !== undefined) file.emit(`${parenthesis === undefined ? "define" : "macro"} ${defined}`, index);
  if (/^(?:if|ifdef|ifndef)\b/.test(text)) file.emit("conditional compilation", index);
}
