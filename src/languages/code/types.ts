/** Reads the types of declarations. */
import { nothing } from "../syntax/meanings.ts";
import type { CodeFile } from "./file.ts";

/** A type in the text. */
export interface FoundType {
  /** Full name without type arguments. */
  name: string;
  /** Index of the token after it. */
  end: number;
}

/** Signs that may follow the name of a type and belong to it. */
const suffixes = new Set(["?", "*", "&", "&&", "...", "!", "^"]);

/** Words that may be between a type and what it belongs to. */
const inside = new Set([
  "const",
  "volatile",
  "mut",
  "dyn",
  "impl",
  "some",
  "any",
  "inout",
  "ref",
  "suspend",
  "borrowing",
  "consuming",
  "sending",
  "readonly",
  "typename",
  "struct",
  "enum",
  "union",
  "unsigned",
  "signed",
]);

/**
 * A type that comes before a name, such as `const std::vector<int> &`; null if there is none.
 * Says nothing yet: see {@link sayTypes}.
 */
export function typeBefore(file: CodeFile, start: number): FoundType | null {
  let at = start;
  let name = "";
  while (inside.has(file.at(at).text) && file.at(at).kind === "name") at++;
  if (file.is(at, "(") && file.table.id === "csharp") {
    // A tuple: `(int, string) Pair()`.
    const close = file.close(at);
    if (close === -1) return null;
    at = close + 1;
    name = nothing;
  } else {
    if (at > start && !file.isName(at) && !file.words.plainTypes.has(file.at(at).text)) name = "int";
    else {
      const { text, kind } = file.at(at);
      if (kind !== "name" || (!file.isName(at) && !file.words.plainTypes.has(text))) return null;
      const chain = nameChain(file, at);
      name = chain.name;
      at = chain.end;
      // `unsigned long int`.
      while (
        file.words.plainTypes.has(name) &&
        file.words.plainTypes.has(file.at(at).text) &&
        file.isPlain(at)
      )
        at++;
    }
  }
  at = afterSuffixes(file, at);
  return { name, end: at };
}

/** `a.b<c>.d`, as a full name. */
export function nameChain(file: CodeFile, start: number): FoundType {
  let name = file.imports.get(file.at(start).text) ?? file.openedName(file.at(start).text);
  let at = file.afterAngles(start + 1);
  while ((file.is(at, ".") || file.is(at, "::")) && file.at(at + 1).kind === "name" && name.length < 200) {
    name = `${name}.${file.at(at + 1).text}`;
    at = file.afterAngles(at + 2);
  }
  return { name, end: at };
}

function afterSuffixes(file: CodeFile, start: number): number {
  let at = start;
  for (;;) {
    const { text, kind } = file.at(at);
    if (kind === "sign" && suffixes.has(text)) at++;
    else if (kind === "name" && (text === "const" || text === "volatile" || text === "restrict")) at++;
    else if (text === "[" && kind === "sign" && isEmptyArray(file, at)) at = file.close(at) + 1;
    else return at;
  }
}

/** `[]`, `[,]`. */
function isEmptyArray(file: CodeFile, open: number): boolean {
  const close = file.close(open);
  if (close === -1 || close - open > 4) return false;
  for (let at = open + 1; at < close; at++) if (!file.is(at, ",")) return false;
  return true;
}

/** A type that comes after a name, such as `&mut Vec<T>`, `[String: Int]?`, `(Int) -> Unit`; null if there is none. */
export function typeAfter(file: CodeFile, start: number): FoundType | null {
  let at = start;
  let name = "";
  for (;;) {
    const part = at > start && endsWithLine(file, at) ? null : partOfType(file, at);
    if (part === null) break;
    if (name === "") name = part.name;
    at = part.end;
    if (part.isWhole && !goesOn(file, at)) break;
  }
  return at === start ? null : { name: name === "" ? nothing : name, end: afterMarks(file, at) };
}

/** True where a line starts that continues with something else. */
function endsWithLine(file: CodeFile, at: number): boolean {
  const { text, first } = file.at(at);
  return first && file.table.newlines === true && text !== "->" && text !== ".";
}

interface TypePart extends FoundType {
  /** True if it may be the whole type. */
  isWhole: boolean;
}

/** A name, brackets, or a word or sign before them. */
function partOfType(file: CodeFile, at: number): TypePart | null {
  const { text, kind } = file.at(at);
  if (kind === "name") {
    if (inside.has(text)) return { name: "", end: at + 1, isWhole: false };
    if (!file.isTypeName(at) && !file.words.self.has(text)) return null;
    return { ...nameChain(file, at), isWhole: true };
  }
  if (kind !== "sign") return null;
  if (text === "(" || text === "[") {
    const close = file.close(at);
    if (close === -1) return null;
    return { name: text === "[" ? `${elementType(file, at + 1)}[]` : nothing, end: close + 1, isWhole: true };
  }
  if (text === "@" && file.at(at + 1).kind === "name") return { name: "", end: at + 2, isWhole: false };
  return joining.test(text) ? { name: "", end: at + 1, isWhole: false } : null;
}

/** Signs before a type, and between two that are one together. */
const joining = /^(?:[&*?!+|]|&&|'\w+|->|\.\.\.)$/;

/** The type of what is in a list: the first name after its brackets. */
function elementType(file: CodeFile, start: number): string {
  let at = start;
  while (at < start + 4 && (file.is(at, "[") || file.is(at, "&"))) at++;
  return file.at(at).kind === "name" ? nameChain(file, at).name : nothing;
}

/** True if a sign follows that joins types. */
function goesOn(file: CodeFile, at: number): boolean {
  const { text, first } = file.at(at);
  if (text === "?" || text === "!" || text === "...") return goesOnAfter(file, at + 1);
  return text === "->" || (!first && (text === "&" || text === "+" || text === "|"));
}

function goesOnAfter(file: CodeFile, at: number): boolean {
  return ["->", "&", "|", "?"].includes(file.at(at).text);
}

function afterMarks(file: CodeFile, start: number): number {
  let at = start;
  while (file.at(at).kind === "sign" && ["?", "!", "..."].includes(file.at(at).text)) at++;
  return at;
}

/** `use NAME` for each type in a range that is not plain, and marks the range as no value. */
export function sayTypes(file: CodeFile, from: number, to: number): void {
  for (let at = from; at < to;) {
    if (!file.isName(at) || file.consumed[at] === 1) {
      if (file.table.id === "rust" && file.is(at, "&")) sayReference(file, at);
      // `done: @escaping () -> Void`.
      if (file.table.id === "swift" && file.is(at, "@")) file.emit(`annotation ${file.at(at + 1).text}`, at);
      at++;
      continue;
    }
    const { text } = file.at(at);
    let name = file.imports.get(text) ?? file.openedName(text);
    let end = at + 1;
    while ((file.is(end, ".") || file.is(end, "::")) && file.at(end + 1).kind === "name" && end < to) {
      name = `${name}.${file.at(end + 1).text}`.slice(0, 200);
      end += 2;
    }
    if (!file.words.plainTypes.has(name) && name.length > 1) file.emit(`use ${name}`, at);
    at = end;
  }
  file.consume(from, to);
}

/** `mutable reference` for Rust's `&mut`, else `reference`. @param at the `&` */
export function sayReference(file: CodeFile, at: number): void {
  const next = file.at(at + 1).text.startsWith("'") ? at + 2 : at + 1;
  file.emit(file.is(next, "mut") ? "mutable reference" : "reference", at);
}
