/** Functions, methods and constructors: those with a keyword, and the parts that all have in common. */
import type { CodeFile } from "./file.ts";
import { modifiersBefore, sayModifiers } from "./modifiers.ts";
import { sayTypeParameters } from "./type-parameters.ts";
import { sayTypes, typeAfter } from "./types.ts";

/** Tokens between the parameters of a function and its body. */
const longestTail = 200;

/** What is known of a function before its parameters are read. */
interface FunctionHead {
  name: string;
  /** Index of the name, or of what is in its place. */
  at: number;
  kind: string;
  modifiers: readonly string[];
  /** Index of the parenthesis that opens the parameters. */
  open: number;
}

/**
 * `function NAME` or `method NAME` for `fun`, `func`, `fn` and the like; `lambda` for one without a name.
 * @returns false if the keyword declares nothing here
 */
export function readFunction(file: CodeFile, index: number): boolean {
  const said = file.table.functions?.[file.at(index).text] ?? "function";
  if (said === "constructor") return readMaker(file, index);
  const start = file.afterAngles(file.is(index + 1, "&") ? index + 2 : index + 1);
  if (file.is(start, "(")) return readLambda(file, index, start);
  const own = nameAt(file, start);
  if (own === null || !file.is(own.end, "(")) return false;
  const name = file.at(own.at).text;
  const modifiers = modifiersBefore(file, index);
  file.consume(index, own.end);
  // What is overridden has the type parameters of somebody else.
  const isOwn = !modifiers.includes("override");
  // `func < (a: T, b: T)` names an operator.
  if (isOwn && file.afterAngles(index + 1) > index + 1) sayTypeParameters(file, index + 1, own.at);
  else if (isOwn && own.end > own.at + 1) sayTypeParameters(file, own.at + 1, own.at);
  if (own.isExtension) file.emit("extension", own.at);
  const kind = file.words.constructors.has(name) ? "constructor" : kindOf(file, said);
  sayFunction(file, { name, at: own.at, kind, modifiers, open: own.end });
  readTail(file, own.end, name);
  return true;
}

function kindOf(file: CodeFile, said: string): string {
  return file.scope === "type" && said === "function" ? "method" : said;
}

/** `init(…)`, `init?(…)`, `constructor(…)`: a keyword that is the name too. */
function readMaker(file: CodeFile, index: number): boolean {
  const after = file.afterAngles(index + 1);
  const open = file.is(after, "?") || file.is(after, "!") ? after + 1 : after;
  if (!file.is(open, "(")) return false;
  const modifiers = modifiersBefore(file, index);
  file.consume(index, open);
  sayFunction(file, { name: file.at(index).text, at: index, kind: "constructor", modifiers, open });
  readTail(file, open);
  return true;
}

/** Signs of an operator's name. */
const longestOperator = 6;

/** The name of a function: a word or an operator, perhaps after the type that it extends. */
function nameAt(file: CodeFile, start: number): { at: number; end: number; isExtension: boolean } | null {
  const { kind } = file.at(start);
  let at = start;
  if (kind === "sign")
    while (at < start + longestOperator && file.at(at + 1).kind === "sign" && !file.is(at + 1, "(")) at++;
  else if (kind !== "name") return null;
  let end = file.afterAngles(at + 1);
  let isExtension = false;
  // `fun String.shout()`, `fun List<Int>.sum()`.
  while ((file.is(end, ".") || file.is(end, "?.")) && file.at(end + 1).kind === "name") {
    isExtension = true;
    at = end + 1;
    end = file.afterAngles(at + 1);
  }
  return { at, end, isExtension };
}

/** `function (…) use (…) {`, `fn (…) =>`. */
function readLambda(file: CodeFile, index: number, open: number): boolean {
  file.emit("lambda", index);
  file.openedScopes.set(open, { kind: "parameters", name: "" });
  file.consume(index, open);
  readTail(file, open);
  return true;
}

/** The facts of a function, and what is in its parentheses. */
export function sayFunction(file: CodeFile, { name, at, kind, modifiers, open }: FunctionHead): void {
  const isMaker = kind === "constructor" || kind === "destructor";
  // What a prototype announces is defined elsewhere.
  const isDefined = !isMaker && kind !== "prototype";
  file.emit(isMaker ? kind : `${kind} ${name}`, at);
  sayModifiers(file, modifiers, kind, at);
  // What is overridden has the parameters of somebody else.
  const isOwn = isDefined && !overrides(file, at, modifiers) && !isHandler(file, open);
  if (isOwn && hasParameters(file, open)) sayParameters(file, name, at);
  file.openedScopes.set(open, {
    kind: "parameters",
    name: kind === "constructor" ? file.typeName || name : "",
  });
}

/** True for the parameters of a handler that a designer wires up: `(object sender, EventArgs e)`. */
function isHandler(file: CodeFile, open: number): boolean {
  const name = file.is(open + 2, "?") ? open + 3 : open + 2;
  return file.is(open + 1, "object") && file.is(name, "sender");
}

/** `parameters` for a function that takes some. A program's entry point only takes what the system hands it. */
export function sayParameters(file: CodeFile, name: string, at: number): void {
  if (name.toLowerCase() !== "main") file.emit("parameters", at);
}

/** Tokens in front of a name in which its modifiers are. */
const longestStart = 8;
const beforeStart = new Set(["{", "}", ";"]);

function overrides(file: CodeFile, at: number, modifiers: readonly string[]): boolean {
  for (let before = at - 1; before > at - longestStart && !beforeStart.has(file.at(before).text); before--)
    if (file.is(before, "override")) return true;
  return modifiers.includes("override");
}

/** False for `()`, for C's `(void)` and for Rust's `(&mut self)`. */
function hasParameters(file: CodeFile, open: number): boolean {
  let at = open + 1;
  while (file.is(at, "&") || file.is(at, "mut")) at++;
  // `int limit(2);` makes a variable.
  if (file.at(at).kind === "number" || file.at(at).kind === "string") return false;
  const isAlone = file.is(at, "void") || file.is(at, "self");
  return !file.is(isAlone ? at + 1 : at, ")");
}

/** What follows the parameters of a function with a keyword: the type it returns, and its body. */
function readTail(file: CodeFile, open: number, name = ""): void {
  let at = file.after(open);
  for (let count = 0; count < mostTails; count++) {
    const end = tailAt(file, at);
    if (end === at) break;
    at = end;
  }
  if (file.is(at, "{")) file.openBody(at, name);
}

/** Parts between parameters and body. */
const mostTails = 8;

const tailWords = new Set(["async", "throws", "rethrows", "reasync"]);

/** One part of what follows the parameters. @returns the index after it; the same index if there is none */
function tailAt(file: CodeFile, at: number): number {
  const { kind, text } = file.at(at);
  if (kind === "sign" && text === file.table.returnMark) {
    const type = typeAfter(file, at + 1);
    if (type === null) return at;
    sayTypes(file, at + 1, type.end);
    return type.end;
  }
  if (kind !== "name") return at;
  if (tailWords.has(text)) {
    file.emit(`${text} function`, at);
    file.consume(at, at + 1);
    // `throws(E)`.
    return text === "throws" && file.is(at + 1, "(") ? file.after(at + 1) : at + 1;
  }
  if (text === "use" && file.is(at + 1, "(")) {
    file.openedScopes.set(at + 1, { kind: "parameters", name: "" });
    file.consume(at, at + 1);
    return file.after(at + 1);
  }
  return text === "where" ? afterWhere(file, at) : at;
}

function afterWhere(file: CodeFile, start: number): number {
  let at = start;
  while (at < start + longestTail && !file.is(at, "{") && !file.is(at, ";")) at = file.after(at);
  file.consume(start, at);
  return at;
}
