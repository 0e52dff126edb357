/** What is between the name of a type and its body: what it builds on, and the parameters of its constructor. */
import type { CodeFile } from "./file.ts";
import { nameChain, typeAfter } from "./types.ts";

/** Tokens after the head of a declaration among which its body is looked for. */
const longestHead = 400;

/** A type that another builds on. */
export interface Base {
  at: number;
  end: number;
  verb: "extends" | "implements";
  /** Its sign or word. */
  sign: string;
  /** True for `Base()`. */
  isCalled: boolean;
}

export interface TypeHead {
  bases: Base[];
  /** The parenthesis of a primary constructor. */
  parameters: number | null;
  /** The brace of the body. */
  body: number | null;
}

/** Words that may be in the head of a type. */
const headWords = new Set(["constructor", "final", "sealed", "permits", "alignas"]);

/** Reads from the name on. */
export function typeHead(file: CodeFile, start: number): TypeHead {
  const head: TypeHead = { bases: [], parameters: null, body: null };
  for (let at = start; at < file.tokens.length && at < start + longestHead;) {
    if (file.is(at, "{")) return { ...head, body: at };
    const end = partAt(file, at, head);
    if (end === at) break;
    at = end;
  }
  return head;
}

/** One part of a head. @returns the index after it; the same index if the head has ended */
function partAt(file: CodeFile, at: number, head: TypeHead): number {
  const { text, kind, first } = file.at(at);
  const isNewLine = first && file.table.newlines === true;
  if (kind === "string") return at;
  const verb = Object.hasOwn(file.table.bases, text) ? file.table.bases[text] : undefined;
  if (verb !== undefined && (head.bases.length === 0 || kind === "name"))
    return readBases(file, at, head, verb);
  if (kind === "sign") return isNewLine ? at : signAt(file, at, head);
  return text === "where" || text === "requires" ? afterWhere(file, at) : wordAt(file, at, isNewLine);
}

function wordAt(file: CodeFile, at: number, isNewLine: boolean): number {
  const { text } = file.at(at);
  if (!isNewLine && (file.words.modifiers.has(text) || headWords.has(text))) {
    if (text === "constructor") file.emit("constructor", at);
    file.consume(at, at + 1);
    return at + 1;
  }
  // A macro before the name: `class EXPORT Name {`.
  return file.table.id === "cpp" && file.isName(at) ? file.after(at) : at;
}

function signAt(file: CodeFile, at: number, head: TypeHead): number {
  switch (file.at(at).text) {
    case "(":
      head.parameters ??= at;
      return file.after(at);
    case "@":
      return file.is(at + 2, "(") && !file.at(at + 2).spaced ? file.after(at + 2) : at + 2;
    case "=":
      return file.table.id === "dart" ? at + 1 : at;
    case "[":
      return file.after(at);
    default:
      return at;
  }
}

/** The types after `:`, `extends` and the like. @returns the index after them */
function readBases(file: CodeFile, start: number, head: TypeHead, verb: "extends" | "implements"): number {
  const sign = file.at(start).text;
  let at = start + 1;
  for (;;) {
    at = beforeBase(file, at);
    if (!file.isTypeName(at) || typeAfter(file, at) === null) return Math.max(at, start + 1);
    const { end } = nameChain(file, at);
    const isCalled = file.is(end, "(");
    head.bases.push({ at, end, verb, sign, isCalled });
    at = isCalled ? file.after(end) : end;
    if (file.is(at, "by")) at = afterDelegate(file, at);
    if (!file.is(at, ",") && !file.is(at, "+") && !file.is(at, "&")) return at;
    at++;
  }
}

/** The index after modifiers, annotations and signs before a base. */
function beforeBase(file: CodeFile, start: number): number {
  let at = start;
  while (file.at(at).kind === "name" && file.words.modifiers.has(file.at(at).text)) at++;
  while (["@", "&", "?", "~"].includes(file.at(at).text)) at += file.is(at, "@") ? 2 : 1;
  return at;
}

/** Tokens of a delegate. */
const longestDelegate = 12;

/** `by lazy { … }`, `by other`. */
function afterDelegate(file: CodeFile, start: number): number {
  let at = start + 1;
  while (at < start + longestDelegate && !file.is(at, ",") && !file.is(at, "{") && !file.at(at).first)
    at = file.after(at);
  return at;
}

/** The constraints of type parameters. */
function afterWhere(file: CodeFile, start: number): number {
  let at = start + 1;
  while (at < file.tokens.length && at < start + longestHead && !file.is(at, "{") && !file.is(at, ";"))
    at = file.after(at);
  return at;
}
