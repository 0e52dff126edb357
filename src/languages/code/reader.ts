/**
 * The shared reader of code: reads any language that has a table, by its tokens and brackets and without a tree.
 * Looks at each token a fixed number of times, so a hostile text costs no more than an ordinary one of its length.
 */
import type { FactReader } from "../fact.ts";
import { nothing } from "../syntax/meanings.ts";
import type { AddString } from "../syntax/string-literals.ts";
import { isAnnotation, readAnnotation } from "./annotation.ts";
import { readChain } from "./chain.ts";
import type { Chain } from "./chain-type.ts";
import { readMacro, readTyped } from "./declare-typed.ts";
import { openBlock } from "./end-blocks.ts";
import { CodeFile } from "./file.ts";
import { wordsIn } from "./table-words.ts";
import { readDirective } from "./import.ts";
import { isCode } from "./makes-sense.ts";
import { readSign } from "./sign.ts";
import type { CodeTable } from "./table.ts";
import { meaningAt } from "./value.ts";
import { readParameter, readTypedName } from "./variable.ts";
import { readWord } from "./word.ts";

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
    for (const emitsFacts of [false, true]) {
      file.begin(emitsFacts);
      for (let index = 0; index < file.tokens.length; index++)
        index = Math.max(index, readToken(file, index));
    }
  };
}

/** @returns the index of the last token that needs no further reading */
function readToken(file: CodeFile, index: number): number {
  const { kind } = file.at(index);
  if (kind === "name" && file.table.commands) openBlock(file, index);
  file.enter(index);
  if (kind === "string") readString(file, index);
  else if (kind === "directive") readDirective(file, index);
  else if (file.consumed[index] === 1) return index;
  else if (isAnnotation(file, index)) return readAnnotation(file, index);
  else if (kind === "sign") readSign(file, index);
  else if (kind === "name" && file.inChain[index] === 0) return readName(file, index);
  return index;
}

function readString(file: CodeFile, index: number): void {
  const token = file.at(index);
  file.emitString(token);
  if (token.literal !== "") file.emit(token.literal, index);
}

/** A name or a word that belongs to nothing that was read before. */
function readName(file: CodeFile, index: number): number {
  const { text } = file.at(index);
  if (file.words.modifiers.has(text) && isLimited(file, index)) {
    file.consume(index, index + 4);
    return index;
  }
  if (isVariant(file, index)) return file.after(index + 1) - 1;
  if (isMember(file, index)) {
    readChain(file, index - 1);
    return index;
  }
  if (isLabel(file, index)) return index;
  if (startsStatement(file, index) && readStatement(file, index)) return index;
  if (file.words.all.has(text) && !isShadowed(file, index)) return readWord(file, index);
  if (text.startsWith("$") && file.table.id === "php" && readTypedName(file, index)) return index;
  readValue(file, index);
  return index;
}

/** `pub(crate) fn`, `private(set) var`. */
function isLimited(file: CodeFile, index: number): boolean {
  return file.is(index + 1, "(") && file.close(index + 1) === index + 3 && file.at(index + 4).kind === "name";
}

/** One of the cases of an enumeration, which looks like a call. */
function isVariant(file: CodeFile, index: number): boolean {
  const { id } = file.table;
  if (file.scope !== "type" || (id !== "rust" && id !== "swift") || !file.isName(index)) return false;
  if (file.close(index + 1) === -1 || (!file.is(index + 1, "(") && !file.is(index + 1, "{"))) return false;
  return ["case", ",", "{", "]", "}"].includes(file.at(index - 1).text);
}

/** True for a member of what has no name: `"a".length`, `(a + b).abs()`. */
function isMember(file: CodeFile, index: number): boolean {
  const { kind, text } = file.at(index - 1);
  if (kind !== "sign" || !file.words.members.has(text) || file.inChain[index - 1] === 1) return false;
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

const beforeParameters = new Set(["(", ",", "{", "["]);
const beforeStatements = new Set(["", ";", "{", "}"]);

function startsStatement(file: CodeFile, index: number): boolean {
  if (file.starts[index] === 1) return true;
  const { kind, text } = file.at(index - 1);
  if (kind === "directive") return true;
  if (kind !== "sign") return false;
  if (file.scope === "parameters") return beforeParameters.has(text);
  return beforeStatements.has(text) || (text === ":" && file.scope !== "group");
}

/** A declaration that begins with its type, or a parameter. */
function readStatement(file: CodeFile, index: number): boolean {
  if (file.scope === "parameters") return readParameter(file, index);
  if (!file.table.typesFirst || file.scope === "arms" || !mayStartType(file, index)) return false;
  return readTyped(file, index) || readMacro(file, index);
}

const afterDeclared = new Set(["{", ":", ";", "final"]);

/** False for words that start something else, and for the declaration of a type itself. */
function mayStartType(file: CodeFile, index: number): boolean {
  const { table, words } = file;
  const { text } = file.at(index);
  if (Object.hasOwn(table.types, text) && (table.id === "c" || table.id === "cpp"))
    return file.isName(index + 1) && !afterDeclared.has(file.at(index + 2).text);
  return !words.all.has(text) || words.modifiers.has(text) || file.isPlain(index);
}

/** True for a word of the language that is a name here: a sign follows that opens nothing. */
function isShadowed(file: CodeFile, index: number): boolean {
  const word = file.at(index).text;
  if (!file.words.soft.has(word)) return false;
  const { kind, text } = file.at(index + 1);
  // An accessor takes no text: `get("/orders") { … }` calls something.
  if (word === "get" && text === "(" && file.at(index + 2).kind === "string") return true;
  return kind === "sign" && text !== "{" && text !== "(" && text !== "[";
}

/** A chain that stands for a value, and what is assigned to it. */
function readValue(file: CodeFile, index: number): void {
  const chain = readChain(file, index);
  if (file.is(chain.end, "=")) assign(file, chain);
  if (file.table.commands && isBareCall(file, index, chain)) file.emit(`call ${file.at(index).text}`, index);
}

function assign(file: CodeFile, { target, end }: Chain): void {
  if (target === null) return;
  const { name, isField } = target;
  const meaning = meaningAt(file, end + 1);
  if (isField) file.fields.set(name, file.fields.get(name) ?? meaning);
  else if (file.table.commands) file.locals.set(name, meaning === nothing ? name : meaning);
  else if (!file.fields.has(name)) file.bind(name, meaning, false);
}

/** True for a word alone on its line, which calls something without arguments. */
function isBareCall(file: CodeFile, index: number, { length, isCall, end }: Chain): boolean {
  const { text, first } = file.at(index);
  return (
    length === 1 && !isCall && first && file.at(end).first && !file.locals.has(text) && /^[a-z_]/.test(text)
  );
}
