/** Declarations that begin with a type: `int count = 0;`, `public async Task<User> Find(int id) {`. */
import { readArguments } from "./arguments.ts";
import { bodyAfter, sayFunction } from "./declare-function.ts";
import type { CodeFile } from "./file.ts";
import { modifiersFrom, sayModifiers } from "./modifiers.ts";
import { sayTypes, typeBefore } from "./types.ts";
import { meaningAt } from "./value.ts";
import { nothing } from "../syntax/meanings.ts";

/** Signs that may follow the name of a variable. */
const afterVariable = new Set(["=", ";", ",", ")", ":", "in"]);

/**
 * Reads a declaration that starts at a token, if one does.
 * @returns true if it was one; its tokens are marked, and reading goes on at the same place
 */
export function readTyped(file: CodeFile, start: number): boolean {
  const { modifiers, end } = modifiersFrom(file, start);
  if (readConstructor(file, end, modifiers)) return true;
  const type = typeBefore(file, end);
  if (type === null) return modifiers.length > 0 && readUntyped(file, end, modifiers);
  let at = type.end;
  // `Type get name =>`.
  const isGetter =
    file.table.id === "dart" && (file.is(at, "get") || file.is(at, "set")) && file.isName(at + 1);
  if (isGetter) at++;
  if (file.is(at, "operator") && file.at(at).kind === "name") return readOperator(file, at, end, modifiers);
  if (file.is(at, "this") && file.is(at + 1, "[")) return readIndexer(file, end, at, modifiers);
  if (!file.isName(at) || at === end) return modifiers.length > 0 && readUntyped(file, end, modifiers);
  let name = at;
  while (
    (file.is(name + 1, "::") || (file.table.id === "csharp" && file.is(name + 1, "."))) &&
    file.at(name + 2).kind === "name"
  )
    name += 2;
  if (file.is(name + 1, "::") && file.is(name + 2, "~")) name += 3;
  const after = file.afterAngles(name + 1);
  if (file.is(after, "(")) return readMethod(file, { start: end, typeEnd: at, name, open: after, modifiers });
  const { text, kind } = file.at(name + 1);
  const isProperty = file.scope === "type" && (text === "{" || text === "=>");
  const isVariable =
    afterVariable.has(text) && kind !== "string" && !(text === ":" && file.scope !== "group");
  if (isGetter && (text === "=>" || text === "{")) {
    sayTypes(file, end, type.end);
    sayFunction(file, { name: file.at(name).text, at: name, kind: "getter", modifiers, open: -1 });
    markBody(file, name + 1);
    file.take(at - 1, name + 1);
    return true;
  }
  const isArray = text === "[" && (file.table.id === "c" || file.table.id === "cpp");
  const isInitialised = text === "{" && file.table.id === "cpp";
  if (!isProperty && !isVariable && !isArray && !isInitialised) return false;
  if (isArray) file.say("array", name);
  if (isProperty) markBody(file, name + 1);
  return readVariables(file, { start: end, typeEnd: at, name, modifiers, type: type.name });
}

interface Variable {
  start: number;
  typeEnd: number;
  name: number;
  modifiers: readonly string[];
  type: string;
}

/** Variables of one type, separated by commas, in the order in which they stand. */
function readVariables(file: CodeFile, { start, typeEnd, name, modifiers, type }: Variable): boolean {
  const isField =
    file.scope === "type" || (file.scope === "parameters" && file.typeName !== "" && file.table.id !== "c");
  const isGuess =
    type === "var" || type === "auto" || type === "final" || type === "const" || type === "dynamic";
  sayTypes(file, start, typeEnd);
  if (file.at(typeEnd - 1).text === "*" || file.at(typeEnd - 1).text === "**")
    file.say("pointer", typeEnd - 1);
  if (file.at(typeEnd - 1).text === "&" || file.at(typeEnd - 1).text === "&&")
    file.say("reference", typeEnd - 1);
  if (file.scope === "type") {
    const kind = file.is(name + 1, "{") || file.is(name + 1, "=>") ? "property" : "field";
    file.say(`${kind} ${file.at(name).text}`, name);
    sayModifiers(file, modifiers, kind, name);
  } else if (file.scope !== "parameters") sayModifiers(file, modifiers, "variable", name);
  let at = name;
  for (let count = 0; count < 50; count++) {
    const own = file.is(at + 1, "=")
      ? meaningAt(file, at + 2)
      : file.is(at + 1, "in") || file.is(at + 1, ":")
        ? elementAt(file, at + 2)
        : nothing;
    file.bind(file.at(at).text, isGuess ? own : type, isField);
    file.take(at, at + 1);
    if (!file.is(at + 1, ",") || file.scope === "parameters") break;
    let next = at + 2;
    while (file.is(next, "*")) next++;
    if (!file.isName(next)) break;
    at = next;
  }
  return true;
}

/** One of the things that a loop goes through. */
function elementAt(file: CodeFile, index: number): string {
  const meaning = meaningAt(file, index);
  return meaning.endsWith("[]") ? meaning.slice(0, -2) : nothing;
}

interface Method {
  start: number;
  typeEnd: number;
  name: number;
  open: number;
  modifiers: readonly string[];
}

/** `Type name(…) {`, or what only looks like it: `Type name(1);` in a block makes a variable. */
function readMethod(file: CodeFile, { start, typeEnd, name, open, modifiers }: Method): boolean {
  const body = bodyAfter(file, open);
  const { scope, table } = file;
  const isNative = table.id === "c" || table.id === "cpp";
  const hasBody = body !== -1 && (file.is(body, "{") || file.is(body, "=>"));
  const isDeclared = scope === "type" || (scope === "top" && body !== -1);
  if (!hasBody && !isDeclared) {
    if (scope !== "block" || table.id !== "cpp" || file.close(open) === -1) return false;
    sayTypes(file, start, typeEnd);
    file.bind(
      file.at(name).text,
      file.imports.get(file.at(start).text) ?? file.openedName(file.at(start).text),
      false,
    );
    file.take(start, name + 1);
    return true;
  }
  if (body === -1) return false;
  sayTypes(file, start, typeEnd);
  const kind =
    scope === "type" || name > typeEnd ? "method" : hasBody || !isNative ? "function" : "prototype";
  const isMaking = name > typeEnd && file.at(name).text === file.at(name - 2).text;
  const own = isMaking ? "constructor" : file.at(name - 1).text === "~" ? "destructor" : kind;
  if (file.afterAngles(name + 1) > name + 1) file.say("generic", name);
  if (file.is(typeEnd - 1, "*")) file.say("pointer", typeEnd - 1);
  sayFunction(file, {
    name: file.at(name).text,
    at: name,
    kind: own,
    modifiers: withTail(file, open, body, modifiers),
    open,
  });
  file.take(start, open);
  markBody(file, body);
  return true;
}

/** Words after the parameters that say something of the function. */
function withTail(file: CodeFile, open: number, body: number, modifiers: readonly string[]): string[] {
  const all = [...modifiers];
  for (let at = file.after(open); at < body && at < file.after(open) + 6; at++)
    if (["const", "override", "noexcept", "async", "final"].includes(file.at(at).text)) {
      all.push(file.at(at).text);
      file.take(at, at + 1);
    }
  return all;
}

/** The brace of a body, or the arrow in front of one. */
function markBody(file: CodeFile, body: number): void {
  if (file.is(body, "{")) file.opened.set(body, { kind: "block", name: "" });
  else if (file.is(body, "=>")) file.taken[body] = 1;
}

/** `Name(…) {` in the body of a type called so, `~Name()`, and `Name::Name(…)`. */
function readConstructor(file: CodeFile, start: number, modifiers: readonly string[]): boolean {
  const isDestructor = file.is(start, "~");
  let at = isDestructor ? start + 1 : start;
  const name = file.at(at).text;
  const isOutside = file.is(at + 1, "::") && (file.at(at + 2).text === name || file.is(at + 2, "~"));
  const destroys = isDestructor || (isOutside && file.is(at + 2, "~"));
  if (isOutside) at += file.is(at + 2, "~") ? 3 : 2;
  else if (file.scope !== "type" || name !== file.typeName) return false;
  // `Name.fromJson(…)`.
  if (file.table.id === "dart" && file.is(at + 1, ".") && file.at(at + 2).kind === "name") at += 2;
  if (!file.is(at + 1, "(") || file.at(at).kind !== "name") return false;
  const body = bodyAfter(file, at + 1);
  if (body === -1 && !file.is(file.after(at + 1), ";") && !file.is(file.after(at + 1), ":")) return false;
  sayFunction(file, { name, at, kind: destroys ? "destructor" : "constructor", modifiers, open: at + 1 });
  file.take(start, at + 1);
  if (body !== -1) markBody(file, body);
  return true;
}

/** `operator +(…)`. */
function readOperator(file: CodeFile, at: number, start: number, modifiers: readonly string[]): boolean {
  let open = at + 1;
  if (file.is(open, "(") && file.is(open + 1, ")")) open += 2;
  while (open < at + 8 && !file.is(open, "(")) open++;
  if (!file.is(open, "(")) return false;
  file.say("operator", at);
  sayTypes(file, start, at);
  sayModifiers(file, modifiers, "operator", at);
  file.opened.set(open, { kind: "parameters", name: "" });
  file.take(start, open);
  const body = bodyAfter(file, open);
  if (body !== -1) markBody(file, body);
  return true;
}

/** `Type this[int index] {`. */
function readIndexer(file: CodeFile, start: number, at: number, modifiers: readonly string[]): boolean {
  sayTypes(file, start, at);
  file.say("indexer", at);
  sayModifiers(file, modifiers, "indexer", at);
  file.opened.set(at + 1, { kind: "parameters", name: "" });
  file.take(at, at + 1);
  markBody(file, file.after(at + 1));
  return true;
}

/** `final name = value` and `const name = value`: a modifier, and no type. */
function readUntyped(file: CodeFile, at: number, modifiers: readonly string[]): boolean {
  if (!file.isName(at)) return false;
  if (file.is(at + 1, "(") && file.scope === "type") {
    const body = bodyAfter(file, at + 1);
    if (body === -1) return false;
    sayFunction(file, { name: file.at(at).text, at, kind: "method", modifiers, open: at + 1 });
    file.take(at, at + 1);
    markBody(file, body);
    return true;
  }
  if (!file.is(at + 1, "=") && !file.is(at + 1, ";") && !file.is(at + 1, "in")) return false;
  const isField = file.scope === "type";
  sayModifiers(file, modifiers, isField ? "field" : "variable", at);
  file.bind(file.at(at).text, file.is(at + 1, "=") ? meaningAt(file, at + 2) : nothing, isField);
  file.take(at, at + 1);
  return true;
}

/** `catch (Type name)`, and what else declares a variable in parentheses after a word. @returns the type; null without one */
export function readCaught(file: CodeFile, start: number): string | null {
  const { end } = modifiersFrom(file, start);
  const type = typeBefore(file, end);
  if (type === null) return null;
  if (file.isName(type.end)) {
    file.bind(file.at(type.end).text, type.name, false);
    file.take(type.end, type.end + 1);
  }
  file.take(end, type.end);
  return type.name;
}

/** `Name(value)` before a body at the top of a file: a macro, as test frameworks of C++ have them. */
export function readMacro(file: CodeFile, at: number): boolean {
  if (file.scope !== "top" || !file.isName(at) || !file.is(at + 1, "(")) return false;
  const close = file.close(at + 1);
  if (close === -1 || !file.is(close + 1, "{")) return false;
  file.say(`call ${file.at(at).text}`, at);
  readArguments(file, { open: at + 1, close, name: file.at(at).text, bare: true });
  file.take(at, close);
  file.opened.set(close + 1, { kind: "block", name: "" });
  return true;
}
