/** Methods, operators, getters and indexers that begin with the type that they return. */
import { nothing } from "../syntax/meanings.ts";
import { bodyAfter } from "./body.ts";
import { sayFunction } from "./declare-function.ts";
import type { CodeFile } from "./file.ts";
import { sayModifiers } from "./modifiers.ts";
import { nameChain, sayTypes } from "./types.ts";
import { meaningAt } from "./value.ts";

interface Method {
  /** Indices of the type's first token, and of the token after it. */
  start: number;
  typeEnd: number;
  name: number;
  modifiers: readonly string[];
}

/** The brace of a body, or the arrow in front of one. @param name of the function that it belongs to */
export function markBody(file: CodeFile, body: number, name = ""): void {
  if (file.is(body, "{")) file.openBody(body, name);
  else if (file.is(body, "=>")) file.consumed[body] = 1;
}

/** `Type name(…) {`, or what only looks like it: `Type name(1);` in a block makes a variable. */
export function readMethod(file: CodeFile, method: Method & { open: number }): boolean {
  const { start, typeEnd, name, open, modifiers } = method;
  const body = bodyAfter(file, open);
  const hasBody = file.is(body, "{") || file.is(body, "=>");
  if (body === -1 || !(hasBody || file.scope === "type" || file.scope === "top"))
    return readMade(file, method);
  sayTypes(file, start, typeEnd);
  if (file.afterAngles(name + 1) > name + 1 && !modifiers.includes("override")) file.emit("generic", name);
  if (file.is(typeEnd - 1, "*")) file.emit("pointer", typeEnd - 1);
  // `static int Twice(this int number)`, in C#.
  if (file.is(open + 1, "this")) file.emit("extension", name);
  const kind = kindOf(file, method, hasBody);
  const all = [...modifiers, ...tailOf(file, open, body)];
  sayFunction(file, { name: file.at(name).text, at: name, kind, modifiers: all, open });
  file.consume(start, open);
  markBody(file, body, file.at(name).text);
  return true;
}

function kindOf(file: CodeFile, { name, typeEnd }: Method, hasBody: boolean): string {
  const { table, scope } = file;
  if (name > typeEnd && file.at(name).text === file.at(name - 2).text) return "constructor";
  if (file.is(name - 1, "~")) return "destructor";
  if (scope === "type" || name > typeEnd) return "method";
  return hasBody || (table.id !== "c" && table.id !== "cpp") ? "function" : "prototype";
}

/** `Type name(1);` in a block. */
function readMade(file: CodeFile, { start, typeEnd, name, open }: Method & { open: number }): boolean {
  if (file.scope !== "block" || file.table.id !== "cpp" || file.close(open) === -1) return false;
  const type = nameChain(file, start);
  sayTypes(file, start, typeEnd);
  file.bind(file.at(name).text, type.name, false);
  file.consume(start, name + 1);
  return true;
}

const tailWords = new Set(["const", "override", "noexcept", "async", "final"]);

/** Tokens after the parameters in which they are looked for. */
const longestTail = 6;

/** Words after the parameters that say something of the function. */
function tailOf(file: CodeFile, open: number, body: number): string[] {
  const found: string[] = [];
  const start = file.after(open);
  for (let at = start; at < Math.min(body, start + longestTail); at++) {
    if (!tailWords.has(file.at(at).text)) continue;
    found.push(file.at(at).text);
    file.consume(at, at + 1);
  }
  return found;
}

/** `Type get name => …`, `Type get name { … }`, in Dart. */
export function readGetter(file: CodeFile, { start, typeEnd, name, modifiers }: Method): boolean {
  if (!["=>", "{", ";"].includes(file.at(name + 1).text)) return false;
  sayTypes(file, start, typeEnd);
  file.emit(`getter ${file.at(name).text}`, name);
  sayModifiers(file, modifiers, "getter", name);
  markBody(file, name + 1);
  file.consume(start, name + 1);
  return true;
}

/** Tokens of an operator's name. */
const longestOperator = 8;

/** `operator +(…)`. */
export function readOperator(
  file: CodeFile,
  at: number,
  start: number,
  modifiers: readonly string[],
): boolean {
  let open = file.is(at + 1, "(") && file.is(at + 2, ")") ? at + 3 : at + 1;
  while (open < at + longestOperator && !file.is(open, "(")) open++;
  if (!file.is(open, "(")) return false;
  file.emit("operator", at);
  sayTypes(file, start, at);
  sayModifiers(file, modifiers, "operator", at);
  file.openedScopes.set(open, { kind: "parameters", name: "" });
  file.consume(start, open);
  markBody(file, bodyAfter(file, open));
  return true;
}

/** `Type this[int index] {`. */
export function readIndexer(
  file: CodeFile,
  start: number,
  at: number,
  modifiers: readonly string[],
): boolean {
  sayTypes(file, start, at);
  file.emit("indexer", at);
  sayModifiers(file, modifiers, "indexer", at);
  file.openedScopes.set(at + 1, { kind: "parameters", name: "" });
  file.consume(at, at + 1);
  markBody(file, file.after(at + 1));
  return true;
}

/** What has modifiers and no type: `final name = value`, `static name(…) {`. */
export function readShort(file: CodeFile, at: number, modifiers: readonly string[]): boolean {
  if (!file.isName(at)) return false;
  const name = file.at(at).text;
  const isField = file.scope === "type";
  if (file.is(at + 1, "(") && isField) {
    const body = bodyAfter(file, at + 1);
    if (body === -1) return false;
    sayFunction(file, { name, at, kind: "method", modifiers, open: at + 1 });
    file.consume(at, at + 1);
    markBody(file, body);
    return true;
  }
  if (modifiers.includes("get") && isField)
    return readGetter(file, { start: at, typeEnd: at, name: at, modifiers });
  if (!file.is(at + 1, "=") && !file.is(at + 1, ";") && !file.is(at + 1, "in")) return false;
  sayModifiers(file, modifiers, isField ? "field" : "variable", at);
  file.bind(name, file.is(at + 1, "=") ? meaningAt(file, at + 2) : nothing, isField);
  file.consume(at, at + 1);
  return true;
}
