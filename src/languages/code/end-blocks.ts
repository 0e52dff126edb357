/** Declarations that end with `end`: classes, modules, methods and what they rescue. */
import { nothing } from "../syntax/meanings.ts";
import { readBlock } from "./block.ts";
import { sayParameters } from "./declare-function.ts";
import { sayCaught } from "./exceptions.ts";
import type { CodeFile } from "./file.ts";
import { nameChain } from "./types.ts";

/** Reads a word that declares something, or is a key. @returns false for any other word */
export function readEndWord(file: CodeFile, index: number): boolean {
  if (file.is(index + 1, ":") && !file.at(index + 1).spaced) return true;
  const { text } = file.at(index);
  const read = Object.hasOwn(declaring, text) ? declaring[text] : undefined;
  read?.(file, index);
  return read !== undefined;
}

const declaring: Readonly<Record<string, (file: CodeFile, index: number) => void>> = {
  class: readClass,
  module: readClass,
  def: readDef,
  rescue: readRescue,
  raise: readRaise,
};

/** Blocks of words are scopes: they open before they are read. */
export function openBlock(file: CodeFile, index: number): void {
  if (file.openedScopes.has(index) || file.is(index - 1, ".") || file.is(index + 1, ":")) return;
  if (file.is(index, "do")) {
    if (file.close(index) !== -1) readBlock(file, index);
  } else if (file.is(index, "class") || file.is(index, "module")) readClass(file, index);
}

/** `class NAME < Base`, `class << self`, `module NAME`. */
function readClass(file: CodeFile, index: number): void {
  const word = file.at(index).text;
  let name = "";
  if (file.isName(index + 1)) {
    const chain = nameChain(file, index + 1);
    name = chain.name;
    file.emit(`${word} ${name}`, index);
    file.consume(index, chain.end);
    if (file.is(chain.end, "<")) {
      const base = nameChain(file, chain.end + 1);
      file.emit(`extends ${base.name}`, chain.end + 1);
      file.consume(chain.end, base.end);
    }
  } else file.emit("singleton class", index);
  file.openedScopes.set(index, { kind: "type", name });
}

/** `def name(a, b = 1)`, `def self.name`. */
function readDef(file: CodeFile, index: number): void {
  let at = index + 1;
  let kind = file.scope === "type" ? "method" : "function";
  if (file.is(at + 1, ".")) {
    kind = "class method";
    at += 2;
  }
  const { text, to } = file.at(at);
  const next = file.at(at + 1);
  const isOperator = file.at(at).kind === "sign";
  // `def name=(value)`.
  const isSetter = next.text === "=" && next.from === to && file.is(at + 2, "(");
  const own = text === "initialize" ? "constructor" : kind;
  file.emit(
    isOperator ? "operator" : own === "constructor" ? own : `${own} ${text}${isSetter ? "=" : ""}`,
    at,
  );
  const end = isSetter ? at + 2 : at + 1;
  file.consume(index, end);
  if (own !== "constructor" && !isOperator && takesSome(file, end)) sayParameters(file, text, at);
  readNames(file, end);
  file.openedScopes.set(index, { kind: "block", name: "" });
}

/** True if parameters follow the name of a method, with or without parentheses. */
function takesSome(file: CodeFile, end: number): boolean {
  const { kind, text, first } = file.at(end);
  if (text === "(") return !file.is(end + 1, ")");
  return !first && (kind === "name" || text === "*" || text === "&");
}

/** The names of parameters, so that they are not taken for calls. */
function readNames(file: CodeFile, start: number): void {
  const isClosed = file.is(start, "(");
  const close = isClosed ? file.close(start) : -1;
  for (let at = isClosed ? start + 1 : start; at < start + 60 && at < file.tokens.length; at++) {
    const { kind, text, first } = file.at(at);
    if (isClosed ? at >= close : first) return;
    const before = file.at(at - 1).text;
    if (kind !== "name" || (!["(", ",", "*", "&", "**"].includes(before) && at !== start)) continue;
    file.locals.set(text, text);
    file.consume(at, at + 1);
  }
}

/** `rescue A, B => error`. */
function readRescue(file: CodeFile, index: number): void {
  const types: string[] = [];
  let at = index + 1;
  if (!file.at(index).first) return file.emit("rescue modifier", index);
  while (at < index + 30 && !file.at(at).first && at < file.tokens.length) {
    if (file.is(at, "=>") && file.at(at + 1).kind === "name") {
      file.locals.set(file.at(at + 1).text, types.at(-1) ?? "StandardError");
      file.consume(at, at + 2);
      at += 2;
    } else if (file.isName(at)) {
      const chain = nameChain(file, at);
      types.push(chain.name);
      file.consume(at, chain.end);
      at = chain.end;
    } else at++;
  }
  const next = file.at(at);
  sayCaught(file, index, types, next.kind === "name" && (next.text === "end" || next.text === "ensure"));
}

/** `raise Name, "text"`, `raise Name.new("text")`, `raise`. */
function readRaise(file: CodeFile, index: number): void {
  const next = file.at(index + 1);
  if (next.first || ["if", "unless", "end", ""].includes(next.text)) return file.emit("rethrow", index);
  const name = file.isName(index + 1) ? nameChain(file, index + 1).name.replace(/\.new$/, "") : nothing;
  file.emit(`throw ${name}`, index);
}
