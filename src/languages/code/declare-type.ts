/** Classes, interfaces, structs and what else declares a type, by its keyword. */
import { longestFact } from "../fact.ts";
import { readArguments } from "./arguments.ts";
import type { CodeFile } from "./file.ts";
import { modifiersBefore, sayModifiers } from "./modifiers.ts";
import { nameChain, sayTypes, typeAfter } from "./types.ts";

/** Tokens after the head of a declaration among which its body is looked for. */
const longestHead = 400;

/**
 * `class NAME`, `extends NAME`, `implements NAME`, `generic`, and facts of modifiers.
 * @param index of the keyword
 * @returns false if the keyword declares nothing here
 */
export function readType(file: CodeFile, index: number): boolean {
  const { table, words } = file;
  let kind = table.types[file.at(index).text] ?? "";
  let at = index + 1;
  // `enum class`, `record struct`, `companion object`.
  const second = file.at(at);
  if (second.kind === "name" && Object.hasOwn(table.types, second.text)) {
    if (kind === "class" || kind === "") kind = table.types[second.text] ?? kind;
    at++;
  }
  const modifiers = modifiersBefore(file, index);
  const named = file.isName(at) ? nameChain(file, at) : null;
  if (named === null && !isNameless(file, at, kind)) return false;
  const after = named === null ? at : afterName(file, at);
  const head = readHead(file, after, table.types[file.at(index).text] === "object" && named === null);
  if (table.bodies && head.body === null) return false;
  if (named !== null && words.plainTypes.has(named.name) && head.body === null) return false;
  const name = named === null ? "" : file.at(at).text;
  file.say(name === "" ? kind : `${kind} ${name}`, named === null ? index : at);
  sayModifiers(file, modifiers, kind, index);
  if (named !== null && file.is(at + 1, "<") && file.angle(at + 1) !== -1) file.say("generic", at);
  file.take(index, after);
  for (const base of head.bases) sayBase(file, base, kind);
  if (head.parameters !== null) file.opened.set(head.parameters, { kind: "parameters", name });
  if (head.body !== null) file.opened.set(head.body, { kind: "type", name });
  return true;
}

/** `object : Listener {`, `struct {`, `companion object {`, `enum {`. */
function isNameless(file: CodeFile, at: number, kind: string): boolean {
  return kind !== "class" && (file.is(at, "{") || (kind === "object" && file.is(at, ":")));
}

function afterName(file: CodeFile, at: number): number {
  return file.afterAngles(at + 1);
}

interface Base {
  at: number;
  end: number;
  verb: "extends" | "implements";
  /** Its sign or word. */
  sign: string;
  /** True for `Base()`. */
  isCalled: boolean;
}

interface Head {
  bases: Base[];
  /** The parenthesis of a primary constructor. */
  parameters: number | null;
  /** The brace of the body. */
  body: number | null;
}

/** What stands between the name of a type and its body. */
function readHead(file: CodeFile, start: number, isNameless: boolean): Head {
  const { table } = file;
  const head: Head = { bases: [], parameters: null, body: null };
  for (let at = start; at < file.tokens.length && at < start + longestHead;) {
    const { text, kind, first } = file.at(at);
    const verb = kind === "string" ? undefined : table.bases[text];
    if (text === "{" && kind === "sign") return { ...head, body: at };
    if (text === "(" && kind === "sign" && !(first && table.newlines)) {
      head.parameters ??= at;
      at = file.after(at);
    } else if (
      verb !== undefined && head.bases.length === 0
        ? Object.hasOwn(table.bases, text)
        : verb !== undefined && kind === "name"
    ) {
      at = readBases(file, at, head, verb ?? "extends");
    } else if (kind === "name" && (text === "where" || text === "requires")) at = afterWhere(file, at);
    else if (
      kind === "name" &&
      (file.words.modifiers.has(text) || headWords.has(text)) &&
      !(first && table.newlines)
    ) {
      if (text === "constructor") file.say("constructor", at);
      file.take(at, at + 1);
      at++;
    } else if (text === "@" && kind === "sign" && !first)
      at = file.is(at + 2, "(") && !file.at(at + 2).spaced ? file.after(at + 2) : at + 2;
    else if (text === "=" && table.id === "dart") at++;
    else if (text === "[" && kind === "sign" && !isNameless) at = file.after(at);
    else if (kind === "name" && file.isName(at) && table.id === "cpp") at = file.after(at);
    else return head;
  }
  return head;
}

/** Words that may stand in the head of a type. */
const headWords = new Set(["constructor", "final", "sealed", "permits", "alignas"]);

/** The types after `:`, `extends` and the like. @returns the index after them */
function readBases(file: CodeFile, start: number, head: Head, verb: "extends" | "implements"): number {
  const sign = file.at(start).text;
  let at = start + 1;
  for (;;) {
    while (file.at(at).kind === "name" && file.words.modifiers.has(file.at(at).text)) at++;
    while (file.is(at, "@") || file.is(at, "&") || file.is(at, "?") || file.is(at, "~"))
      at += file.is(at, "@") ? 2 : 1;
    const type =
      file.at(at).kind === "name" && (file.isName(at) || file.isPlain(at)) ? typeAfter(file, at) : null;
    const chain = type === null ? null : nameChain(file, at);
    if (chain === null) return Math.max(at, start + 1);
    const isCalled = file.is(chain.end, "(");
    head.bases.push({ at, end: chain.end, verb, sign, isCalled });
    at = isCalled ? file.after(chain.end) : chain.end;
    if (file.is(at, "by") && file.at(at).kind === "name") at = afterDelegate(file, at);
    if (!file.is(at, ",") && !file.is(at, "+") && !file.is(at, "&")) return at;
    at++;
  }
}

/** `by lazy { … }`, `by other`. */
function afterDelegate(file: CodeFile, start: number): number {
  let at = start + 1;
  while (at < start + 12 && !file.is(at, ",") && !file.is(at, "{") && !file.at(at).first) at = file.after(at);
  return at;
}

/** The constraints of type parameters. */
function afterWhere(file: CodeFile, start: number): number {
  let at = start + 1;
  while (at < file.tokens.length && at < start + longestHead && !file.is(at, "{") && !file.is(at, ";"))
    at = file.after(at);
  return at;
}

function sayBase(file: CodeFile, { at, end, verb, sign, isCalled }: Base, kind: string): void {
  const name = nameChain(file, at).name.slice(0, longestFact);
  const { isInterface } = file.table;
  const isOther = sign === ":" && isInterface !== undefined && kind !== "interface";
  const said = !isOther ? verb : isInterface.test(isCalled ? `${name}()` : name) ? "implements" : "extends";
  file.say(`${said} ${name}`, at);
  const close = isCalled ? file.close(end) : -1;
  if (close !== -1) readArguments(file, { open: end, close, name, bare: false });
  file.taken[at] = 1;
  // What the type is made of: `Repository<User>`.
  sayTypes(file, at + 1, end);
  file.take(at, end);
}
