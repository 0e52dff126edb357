/** Imports, and the names that they give to a file. */
import type { CodeFile } from "./file.ts";
import { lastName } from "./chain.ts";
import type { ImportForm } from "./table.ts";
import { sayTypes } from "./types.ts";

/** Imports of one statement that are told apart. */
const mostNames = 200;

/** `import NAME`. @param index of the keyword @returns the index of the last token that was read */
export function readImport(file: CodeFile, index: number, form: ImportForm): number {
  if (form === "string") return readString(file, index);
  if (form === "tree") return readTree(file, index);
  return readPath(file, index);
}

/** `import a.b.C`, `import a.b.*`, `import a.b as c`, `using static A.B`, `using C = A.B`. */
function readPath(file: CodeFile, index: number): number {
  let at = index + 1;
  let alias: string | null = null;
  // `using (…)` and `using var x` are no imports; `import class A.B` is one.
  while (
    file.at(at).kind === "name" &&
    ["static", "global", "class", "struct", "func", "enum", "protocol", "let", "namespace"].includes(
      file.at(at).text,
    )
  )
    at++;
  const isWhole = file.is(at - 1, "namespace");
  if (file.at(at).kind !== "name" || file.is(at, "var") || file.is(at, "await")) return index;
  if (file.is(at + 1, "=")) {
    alias = file.at(at).text;
    at += 2;
    if (file.at(at).kind !== "name") return index;
  }
  const start = at;
  let path = file.at(at).text;
  while ((file.is(at + 1, ".") || file.is(at + 1, "::")) && !(file.at(at + 1).first && file.table.newlines)) {
    const next = file.at(at + 2);
    if (next.kind !== "name" && next.text !== "*") break;
    path = `${path}.${next.text}`;
    at += 2;
  }
  if (file.at(at + 1).kind === "name" && !file.at(at + 1).first && !file.is(at + 1, "as")) return index;
  if (file.is(at + 1, "as") && file.at(at + 2).kind === "name") {
    alias = file.at(at + 2).text;
    at += 2;
  }
  file.say(`import ${path}`, start);
  if (isWhole && path === file.table.opened?.name) file.isOpened = true;
  const name = alias ?? lastName(path);
  // In C#, `using A.B` opens a namespace; in Kotlin and Java, `import a.B` names a type.
  if (name !== "*" && !isWhole && (alias !== null || file.table.id !== "csharp"))
    file.imports.set(name, path);
  file.take(index, at + 1);
  return at;
}

/** `use a::{b, c as d, e::*}`, `use App\Models\{User, Post as Entry}`. */
function readTree(file: CodeFile, index: number): number {
  const prefixes: string[] = [];
  let path = "";
  let at = index + 1;
  let count = 0;
  if (file.scope === "type") return readTraits(file, at);
  while (file.is(at, "function") || file.is(at, "const") || file.is(at, "::")) at++;
  if (file.at(at).kind !== "name" && !file.is(at, "{")) return index;
  /** Says a path that has come to its end. */
  const finish = (alias: string | null, last: number): void => {
    const full = path.replace(/\.self$/, "");
    if (full === "" || count++ > mostNames) return;
    file.say(`import ${full}`, last);
    const name = alias ?? lastName(full);
    if (name !== "*") file.imports.set(name, full);
  };
  for (; at < file.tokens.length; at++) {
    const { kind, text } = file.at(at);
    if (kind === "name" && text === "as") {
      finish(file.at(at + 1).text, at - 1);
      path = "";
      at++;
    } else if (kind === "name" || text === "*")
      path = path === "" ? join(prefixes, text) : `${path}.${text}`.slice(0, 200);
    else if (text === "{") {
      prefixes.push(path === "" ? join(prefixes, "") : path);
      path = "";
    } else if (text === "," || text === "}" || text === ";") {
      if (path !== "" && (file.at(at - 1).kind === "name" || file.is(at - 1, "*"))) finish(null, at - 1);
      path = "";
      if (text === "}") prefixes.pop();
      if (text === ";" || (text === "}" && prefixes.length === 0 && !file.is(at + 1, ";"))) break;
    } else if (text !== "::" && text !== "." && text !== "\\") break;
  }
  file.take(index, at);
  return at;
}

/** `use HasFactory, Notifiable;` in a class: traits that are imported before. */
function readTraits(file: CodeFile, start: number): number {
  let at = start;
  while (at < start + mostNames && !file.is(at, ";") && !file.is(at, "{") && at < file.tokens.length) at++;
  sayTypes(file, start, at);
  file.take(start - 1, at);
  return at - 1;
}

function join(prefixes: readonly string[], name: string): string {
  const prefix = prefixes.at(-1) ?? "";
  if (prefix === "" || name === "") return prefix + name;
  return `${prefix}.${name}`.slice(0, 200);
}

/** `import "a" as b show c, d;`, `require "a"`, `require_once __DIR__ . "/a"`. */
function readString(file: CodeFile, index: number): number {
  let at = index + 1;
  while (at < index + 5 && (file.is(at, "(") || file.is(at, ".") || file.is(at, "__DIR__"))) at++;
  const { kind, text } = file.at(at);
  if (kind !== "string") return index;
  file.say(`import ${text}`, at);
  for (let next = at + 1; next < at + 60 && !file.is(next, ";") && !file.at(next).first; next++) {
    if (file.is(next, "as") && file.at(next + 1).kind === "name")
      file.imports.set(file.at(next + 1).text, text);
    file.take(next, next + 1);
  }
  file.take(index, at);
  return at;
}

/** `#include <a>` and `#define NAME`: lines for the preprocessor. */
export function readDirective(file: CodeFile, index: number): void {
  const { text } = file.at(index);
  const included = /^(?:include|import)\s*[<"]([^>"\n]+)[>"]/.exec(text)?.[1];
  if (included !== undefined) file.say(`import ${included}`, index);
  const [, defined, parenthesis] = /^define\s+(\w+)(\()?/.exec(text) ?? [];
  if (defined !== undefined) file.say(`${parenthesis === undefined ? "define" : "macro"} ${defined}`, index);
  if (/^(?:if|ifdef|ifndef)\b/.test(text)) file.say("conditional compilation", index);
}
