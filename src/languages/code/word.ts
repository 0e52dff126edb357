/** The words of a language: what each declares, and the facts that it is by itself. */
import { readArguments } from "./arguments.ts";
import { readChain } from "./chain.ts";
import { readFunction } from "./declare-function.ts";
import { readType } from "./declare-type.ts";
import { readEndWord } from "./end-blocks.ts";
import { readCatch, readOn, readThrow } from "./exceptions.ts";
import type { CodeFile } from "./file.ts";
import { readHead } from "./head.ts";
import { readImpl } from "./impl.ts";
import { readImport } from "./import.ts";
import { nameChain, sayTypes, typeBefore } from "./types.ts";
import { readVariable } from "./variable.ts";

/** A word of the language. @returns the index of the last token that needs no further reading */
export function readWord(file: CodeFile, index: number): number {
  const { table, words } = file;
  const { text } = file.at(index);
  if (table.commands && readEndWord(file, index)) return index;
  const imported = importAt(file, index);
  if (imported > index) return imported;
  if (declares(file, index)) return index;
  if (words.heads.has(text)) readHead(file, index);
  if (words.variables.has(text)) readVariable(file, index);
  if (words.statements.has(text)) file.emit(text, index);
  sayPair(file, index);
  if (Object.hasOwn(more, text)) more[text]?.(file, index);
  if (access.has(text) && file.is(index + 1, ":")) file.starts[index + 2] = 1;
  return index;
}

/** What a word does besides being a fact. */
const more: Readonly<Record<string, (file: CodeFile, index: number) => void>> = {
  catch: readCatch,
  on: readOn,
  throw: readThrow,
  new: readNew,
  template: readTemplate,
  out: readPattern,
  is: readPattern,
  case: readPattern,
};

/** Words before a colon, after which declarations start. */
const access = new Set(["public", "private", "protected", "default"]);

/** Imports are at the top; those of other forms may be anywhere. */
function importAt(file: CodeFile, index: number): number {
  const { imports, id } = file.table;
  const { text } = file.at(index);
  const form = Object.hasOwn(imports, text) ? imports[text] : undefined;
  if (form === undefined) return index;
  const isHere = file.scope === "top" || form === "string" || text === "use" || id === "cpp";
  return isHere ? readImport(file, index, form) : index;
}

/** Reads a type, a function or a namespace that the word declares. */
function declares(file: CodeFile, index: number): boolean {
  const { types, functions = {} } = file.table;
  const { text } = file.at(index);
  if (text === "impl" && readImpl(file, index)) return true;
  if (Object.hasOwn(types, text) && readType(file, index)) return true;
  if (Object.hasOwn(functions, text) && readFunction(file, index)) return true;
  return file.words.namespaces.has(text) && readNamespace(file, index);
}

/** Two words that mean more together. */
function sayPair(file: CodeFile, index: number): void {
  const next = file.at(index + 1);
  if (next.kind === "string") return;
  const pair = `${file.at(index).text} ${next.text}`;
  if (file.words.pairs.has(pair)) file.emit(pair, index);
}

/** `namespace A.B {`, `mod name {`, `package a.b`. */
function readNamespace(file: CodeFile, index: number): boolean {
  if (file.at(index + 1).kind !== "name") {
    if (file.is(index + 1, "{")) file.openedScopes.set(index + 1, { kind: "top", name: "" });
    return true;
  }
  const { name, end } = nameChain(file, index + 1);
  if (!file.is(end, "{") && !file.is(end, ";") && !file.at(end).first) return false;
  file.emit(`namespace ${name}`, index);
  file.consume(index, end);
  if (file.is(end, "{")) file.openedScopes.set(end, { kind: "top", name: "" });
  return true;
}

/** `new NAME`, with its arguments and the values of its fields. */
function readNew(file: CodeFile, index: number): void {
  const start = index + 1;
  if (!file.isName(start) && !file.isPlain(start)) return;
  const { name, end } = nameChain(file, start);
  file.emit(`new ${name}`, start);
  sayTypes(file, start + 1, end);
  file.consume(start, end);
  if (file.is(end, "[")) file.emit("array", end);
  let at = end;
  if (file.is(at, "(")) {
    const close = file.close(at);
    if (close === -1) return;
    readArguments(file, { open: at, close, name, bare: false });
    at = close + 1;
  }
  readMade(file, at, name);
}

/** What follows a new object: the values of its fields, or a member of it. */
function readMade(file: CodeFile, at: number, name: string): void {
  const close = file.close(at);
  if (file.is(at, "{") && close !== -1 && file.table.id !== "php") {
    readArguments(file, { open: at, close, name, bare: false });
    file.openedScopes.set(at, { kind: "group", name: "" });
  } else if (file.words.members.has(file.at(at).text) && file.at(at + 1).kind === "name")
    readChain(file, at, true, name);
}

/** `template <typename T>`: what follows is a declaration. */
function readTemplate(file: CodeFile, index: number): void {
  if (!file.is(index + 1, "<")) return;
  const end = file.afterAngles(index + 1);
  file.consume(index, end);
  file.starts[end] = 1;
}

/** `out int count`, `is Circle circle`, `case Circle circle`, `is { Paid: true }`. */
function readPattern(file: CodeFile, index: number): void {
  if (!file.table.typesFirst) return;
  const start = file.is(index + 1, "not") ? index + 2 : index + 1;
  if (file.is(index, "is") && file.is(start, "{")) file.emit("property pattern", index);
  const type = typeBefore(file, start);
  if (type === null || !file.isName(type.end) || file.at(type.end).first) return;
  if (!file.is(index, "out")) file.emit("type pattern", index);
  sayTypes(file, index + 1, type.end);
  file.bind(file.at(type.end).text, type.name, false);
  file.consume(type.end, type.end + 1);
}
