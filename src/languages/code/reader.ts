/**
 * The shared reader of code: reads any language that has a table, by its tokens and brackets and without a tree.
 * Looks at each token a fixed number of times, so a hostile text costs no more than an ordinary one of its length.
 */
import type { FactReader } from "../fact.ts";
import type { AddString } from "../syntax/string-literals.ts";
import { isAnnotation, readAnnotation } from "./annotation.ts";
import { readArguments } from "./arguments.ts";
import { readChain } from "./chain.ts";
import { readFunction } from "./declare-function.ts";
import { readMacro, readTyped } from "./declare-typed.ts";
import { readType } from "./declare-type.ts";
import { readBlockNames, readClass, readDef, readRaise, readRescue } from "./end-blocks.ts";
import { readCatch, readThrow } from "./exceptions.ts";
import { CodeFile, type Words, wordsIn } from "./file.ts";
import { readHead } from "./head.ts";
import { readImpl } from "./impl.ts";
import { readDirective, readImport } from "./import.ts";
import { isCode } from "./makes-sense.ts";
import { readSign } from "./sign.ts";
import type { CodeTable } from "./table.ts";
import { nameChain, sayTypes, typeBefore } from "./types.ts";
import { meaningAt } from "./value.ts";
import { readParameter, readTypedName, readVariable } from "./variable.ts";

/**
 * Makes readers for a language. Their facts begin with the table's `id`.
 * @returns a function that takes what is called for each longer string literal
 */
export function codeReaders(table: CodeTable): (onString?: AddString) => FactReader {
  const words = wordsIn(table);
  return (onString) => (text, add) => {
    const file = new CodeFile(text, table, words, { add, onString });
    if (!isCode(file)) return;
    // A field may be declared below the methods that use it.
    for (const isHeard of [false, true]) {
      file.begin(isHeard);
      readTokens(file, words);
    }
  };
}

function readTokens(file: CodeFile, words: Words): void {
  for (let index = 0; index < file.tokens.length; index++)
    index = Math.max(index, readToken(file, words, index));
}

/** @returns the index of the last token that needs no further reading */
function readToken(file: CodeFile, words: Words, index: number): number {
  const token = file.at(index);
  const { kind, text } = token;
  if (kind === "name" && file.table.commands) openBlock(file, index);
  file.enter(index);
  if (kind === "string") {
    file.hearString(token);
    if (token.literal !== "") file.say(token.literal, index);
    return index;
  }
  if (kind === "directive") {
    readDirective(file, index);
    return index;
  }
  if (file.taken[index] === 1) return index;
  if (isAnnotation(file, index)) return readAnnotation(file, index);
  if (kind === "sign") {
    readSign(file, index);
    return index;
  }
  if (kind !== "name" || file.linked[index] === 1) return index;
  if (isMember(file, index)) {
    readChain(file, index - 1);
    return index;
  }
  if (isLabel(file, index)) return index;
  if (startsStatement(file, index) && readStatement(file, index)) return index;
  if (words.all.has(text) && !isShadowed(file, index)) return readWord(file, words, index);
  if (text.startsWith("$") && file.table.id === "php" && readTypedName(file, index)) return index;
  readName(file, index);
  return index;
}

/** True for a member of what has no name: `"a".length`, `(a + b).abs()`. */
function isMember(file: CodeFile, index: number): boolean {
  const { kind, text } = file.at(index - 1);
  if (kind !== "sign" || !file.words.members.has(text) || file.linked[index - 1] === 1) return false;
  const object = file.at(index - 2);
  return object.kind === "string" || object.kind === "number" || [")", "]", "}", "end"].includes(object.text);
}

/** `name:` in front of an argument or in a list of cases. */
function isLabel(file: CodeFile, index: number): boolean {
  const sign = file.at(index + 1);
  if (sign.kind !== "sign" || sign.text !== ":" || !file.words.named.has(":")) return false;
  const { text } = file.at(index - 1);
  return (text === "(" || text === "," || text === "{") && file.scope !== "parameters" && !sign.spaced;
}

function startsStatement(file: CodeFile, index: number): boolean {
  if (file.starts[index] === 1) return true;
  const { kind, text } = file.at(index - 1);
  if (kind === "directive") return true;
  if (kind !== "sign") return false;
  if (file.scope === "parameters") return text === "(" || text === "," || text === "{" || text === "[";
  return (
    text === "" || text === ";" || text === "{" || text === "}" || (text === ":" && file.scope !== "group")
  );
}

/** A declaration that begins with its type, or a parameter. */
function readStatement(file: CodeFile, index: number): boolean {
  const { table } = file;
  if (file.scope === "parameters") return readParameter(file, index);
  if (!table.typesFirst || file.scope === "arms") return false;
  const { text } = file.at(index);
  const isStruct = Object.hasOwn(table.types, text) && (table.id === "c" || table.id === "cpp");
  if (isStruct && (!file.isName(index + 1) || ["{", ":", ";", "final"].includes(file.at(index + 2).text)))
    return false;
  if (!isStruct && file.words.all.has(text) && !file.words.modifiers.has(text) && !file.isPlain(index))
    return false;
  return readTyped(file, index) || readMacro(file, index);
}

/** A word of the language that is a name here: followed by a sign that only follows names. */
function isShadowed(file: CodeFile, index: number): boolean {
  if (!file.words.soft.has(file.at(index).text)) return false;
  const { kind, text } = file.at(index + 1);
  return kind === "sign" && text !== "{" && text !== "(" && text !== "[";
}

/** A word of the language. @returns the index of the last token that needs no further reading */
function readWord(file: CodeFile, words: Words, index: number): number {
  const { table } = file;
  const { text } = file.at(index);
  if (table.commands && readRubyWord(file, index)) return index;
  const form = table.imports[text];
  if (
    form !== undefined &&
    (file.scope === "top" || form === "string" || text === "use" || table.id === "cpp")
  ) {
    const last = readImport(file, index, form);
    if (last > index) return last;
  }
  if (text === "impl" && readImpl(file, index)) return index;
  if (Object.hasOwn(table.types, text) && readType(file, index)) return index;
  if (table.functions !== undefined && Object.hasOwn(table.functions, text) && readFunction(file, index))
    return index;
  if (words.namespaces.has(text) && readNamespace(file, index)) return index;
  if (words.heads.has(text)) readHead(file, index);
  if (words.variables.has(text)) {
    readVariable(file, index);
    if (words.statements.has(text)) file.say(text, index);
    sayPair(file, words, index);
    return index;
  }
  if (words.statements.has(text)) sayStatement(file, words, index);
  else sayPair(file, words, index);
  if (text === "catch") readCatch(file, index);
  if (text === "throw") readThrow(file, index);
  if (text === "new") readNew(file, index);
  if (text === "template" && file.is(index + 1, "<")) {
    const end = file.afterAngles(index + 1);
    file.take(index, end);
    file.starts[end] = 1;
  }
  if (
    (text === "public" || text === "private" || text === "protected" || text === "default") &&
    file.is(index + 1, ":")
  )
    file.starts[index + 2] = 1;
  if ((text === "out" || text === "is" || text === "case") && table.typesFirst) readPattern(file, index);
  return index;
}

function sayStatement(file: CodeFile, words: Words, index: number): void {
  const { text } = file.at(index);
  file.say(text, index);
  sayPair(file, words, index);
}

/** Two words that mean more together. */
function sayPair(file: CodeFile, words: Words, index: number): void {
  const next = file.at(index + 1);
  if (next.kind === "string") return;
  const pair = `${file.at(index).text} ${next.text}`;
  if (words.pairs.has(pair)) file.say(pair, index);
}

function readRubyWord(file: CodeFile, index: number): boolean {
  const { text } = file.at(index);
  if (file.is(index + 1, ":") && !file.at(index + 1).spaced) return true;
  if (text === "class" || text === "module") readClass(file, index);
  else if (text === "def") readDef(file, index);
  else if (text === "rescue") readRescue(file, index);
  else if (text === "raise") readRaise(file, index);
  else return false;
  return true;
}

/** Blocks of words are scopes: they open before they are read. */
function openBlock(file: CodeFile, index: number): void {
  if (file.close(index) === -1 || file.opened.has(index)) return;
  if (file.is(index, "do")) {
    file.say("block", index);
    file.opened.set(index, { kind: "block", name: "" });
    readBlockNames(file, index);
  } else if (file.is(index, "class") || file.is(index, "module")) readClass(file, index);
}

/** `namespace A.B {`, `mod name {`, `package a.b`. */
function readNamespace(file: CodeFile, index: number): boolean {
  if (file.at(index + 1).kind !== "name") {
    if (file.is(index + 1, "{")) file.opened.set(index + 1, { kind: "top", name: "" });
    return true;
  }
  const { name, end } = nameChain(file, index + 1);
  if (!file.is(end, "{") && !file.is(end, ";") && !file.at(end).first) return false;
  file.say(`namespace ${name}`, index);
  file.take(index, end);
  if (file.is(end, "{")) file.opened.set(end, { kind: "top", name: "" });
  return true;
}

/** `new NAME`, with its arguments and the values of its fields. */
function readNew(file: CodeFile, index: number): void {
  let at = index + 1;
  if (!file.isName(at) && !file.isPlain(at)) return;
  const { name, end } = nameChain(file, at);
  file.say(`new ${name}`, at);
  sayTypes(file, at + 1, end);
  file.take(at, end);
  at = end;
  if (file.is(at, "[")) file.say("array", at);
  if (file.is(at, "(")) {
    const close = file.close(at);
    if (close === -1) return;
    readArguments(file, { open: at, close, name, bare: false });
    at = close + 1;
  }
  if (file.is(at, "{") && file.close(at) !== -1 && file.table.id !== "php") {
    readArguments(file, { open: at, close: file.close(at), name, bare: false });
    file.opened.set(at, { kind: "group", name: "" });
  } else if (file.words.members.has(file.at(at).text) && file.at(at + 1).kind === "name")
    readChain(file, at, true, name);
}

/** `out int count`, `is Circle circle`, `case Circle circle`. */
function readPattern(file: CodeFile, index: number): void {
  const type = typeBefore(file, file.is(index + 1, "not") ? index + 2 : index + 1);
  if (type === null || !file.isName(type.end) || file.at(type.end).first) return;
  sayTypes(file, index + 1, type.end);
  file.bind(file.at(type.end).text, type.name, false);
  file.take(type.end, type.end + 1);
}

/** A name that stands for a value, and what is assigned to it. */
function readName(file: CodeFile, index: number): void {
  const chain = readChain(file, index);
  const { end, target, length, isCall } = chain;
  const sign = file.at(end);
  if (target !== null && sign.text === "=" && sign.kind === "sign") {
    const meaning = meaningAt(file, end + 1);
    const { name } = target;
    if (target.isField) file.fields.set(name, file.fields.get(name) ?? meaning);
    else if (file.table.commands) file.locals.set(name, meaning === "*" ? name : meaning);
    else if (!file.fields.has(name)) file.bind(name, meaning, false);
  }
  // A word alone on its line, in Ruby, is a call.
  if (
    file.table.commands &&
    length === 1 &&
    !isCall &&
    file.at(index).first &&
    sign.first &&
    !file.locals.has(file.at(index).text)
  )
    if (/^[a-z_]/.test(file.at(index).text)) file.say(`call ${file.at(index).text}`, index);
}
