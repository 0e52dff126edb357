/** Functions, methods and constructors: those with a keyword, and the parts that all have in common. */
import type { CodeFile } from "./file.ts";
import { modifiersBefore, sayModifiers } from "./modifiers.ts";
import { sayTypes, typeAfter } from "./types.ts";

/** Tokens between the parameters of a function and its body. */
const longestTail = 200;

/** What is known of a function before its parameters are read. */
interface FunctionHead {
  name: string;
  /** Index of the name, or of what stands in its place. */
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
  const { table, words } = file;
  const said = table.functions?.[file.at(index).text] ?? "function";
  let at = index + 1;
  if (file.is(at, "&")) at++;
  const isGeneric = file.is(at, "<");
  at = file.afterAngles(at);
  if (file.is(at, "(") && said !== "constructor") return readLambda(file, index, at);
  const { kind, text } = file.at(at);
  if (said === "constructor") at = index;
  else if (kind === "sign" && text !== "(")
    while (file.at(at + 1).kind === "sign" && !file.is(at + 1, "(")) at++;
  else if (kind !== "name") return false;
  // The type that the function extends: `fun String.shout()`, `fun List<Int>.sum()`.
  let isExtension = false;
  let after = file.afterAngles(at + 1);
  while ((file.is(after, ".") || file.is(after, "?.")) && file.at(after + 1).kind === "name") {
    isExtension = true;
    at = after + 1;
    after = file.afterAngles(at + 1);
  }
  if (said === "constructor" && (file.is(after, "?") || file.is(after, "!"))) after++;
  if (!file.is(after, "(")) return false;
  const isIn = file.scope === "type";
  const name = file.at(at).text;
  const isMaking = said === "constructor" || words.constructors.has(name);
  const modifiers = modifiersBefore(file, index);
  file.take(index, after);
  const own = isMaking ? "constructor" : isIn && said === "function" ? "method" : said;
  if (isGeneric || after > at + 1) if (said !== "constructor") file.say("generic", at);
  if (isExtension) file.say("extension", at);
  sayFunction(file, { name, at, kind: own, modifiers, open: after });
  readTail(file, after);
  return true;
}

/** `function (…) use (…) {`, `fn (…) =>`. */
function readLambda(file: CodeFile, index: number, open: number): boolean {
  file.say("lambda", index);
  file.opened.set(open, { kind: "parameters", name: "" });
  file.take(index, open);
  readTail(file, open);
  return true;
}

/** The facts of a function, and what is in its parentheses. */
export function sayFunction(file: CodeFile, { name, at, kind, modifiers, open }: FunctionHead): void {
  file.say(kind === "constructor" || kind === "destructor" ? kind : `${kind} ${name}`, at);
  sayModifiers(file, modifiers, kind, at);
  file.opened.set(open, { kind: "parameters", name: kind === "constructor" ? file.typeName || name : "" });
}

/** What follows the parameters of a function with a keyword: the type it returns, and its body. */
function readTail(file: CodeFile, open: number): void {
  const { table } = file;
  let at = file.after(open);
  for (let count = 0; count < 8; count++) {
    const { kind, text } = file.at(at);
    if (kind === "name" && tailWords.has(text)) {
      file.say(`${text} function`, at);
      file.take(at, at + 1);
      at++;
      // `throws(E)`.
      if (text === "throws" && file.is(at, "(")) at = file.after(at);
    } else if (kind === "name" && text === "use" && file.is(at + 1, "(")) {
      file.opened.set(at + 1, { kind: "parameters", name: "" });
      file.take(at, at + 1);
      at = file.after(at + 1);
    } else if (kind === "sign" && text === table.returnMark) {
      const type = typeAfter(file, at + 1);
      if (type === null) break;
      sayTypes(file, at + 1, type.end);
      at = type.end;
    } else if (kind === "name" && text === "where") {
      const start = at;
      while (at < start + longestTail && !file.is(at, "{") && !file.is(at, ";")) at = file.after(at);
      file.take(start, at);
    } else break;
  }
  if (file.is(at, "{")) file.opened.set(at, { kind: "block", name: "" });
}

const tailWords = new Set(["async", "throws", "rethrows", "reasync"]);

/**
 * The body of a function without a keyword.
 * @param open the parenthesis of its parameters
 * @returns the index of its brace, arrow or semicolon; -1 if what follows is no function
 */
export function bodyAfter(file: CodeFile, open: number): number {
  const close = file.close(open);
  if (close === -1) return -1;
  let at = close + 1;
  /** True in the list of what a constructor sets: `: a(1), b{2} {`. */
  let isSetting = false;
  for (const end = at + longestTail; at < end && at < file.tokens.length;) {
    const { kind, text } = file.at(at);
    if (text === ":" && kind === "sign") isSetting = true;
    if (text === "=>" || (text === ";" && kind === "sign")) return at;
    if (text === "{" && kind === "sign") {
      const next = file.at(file.after(at)).text;
      if (!isSetting || file.at(at - 1).kind !== "name" || (next !== "," && next !== "{")) return at;
    } else if (!isSetting && !mayFollow(file, at)) return -1;
    else if (kind === "sign" && (text === "}" || text === ")" || text === "]")) return -1;
    at = file.after(at);
  }
  return -1;
}

/** What may stand between the parameters and the body. */
function mayFollow(file: CodeFile, at: number): boolean {
  const { kind, text } = file.at(at);
  if (kind === "name") return afterWords.has(text) || file.is(at - 1, "->") || isConstraint(file, at);
  if (kind === "sign")
    return (
      text === "(" ||
      text === "[" ||
      text === ":" ||
      text === "->" ||
      text === "=" ||
      text === "&" ||
      text === "&&" ||
      text === "*" ||
      text === "," ||
      text === "." ||
      text === "<" ||
      text === ">" ||
      text === "?" ||
      text === "::" ||
      text === "@"
    );
  return kind === "number";
}

const afterWords = new Set([
  "const",
  "noexcept",
  "override",
  "final",
  "volatile",
  "throw",
  "async",
  "sync",
  "default",
  "delete",
  "where",
  "class",
  "struct",
  "new",
  "notnull",
  "unmanaged",
  "native",
  "requires",
  "mutable",
  "try",
]);

/** True in `where T : IEntity, new()`. */
function isConstraint(file: CodeFile, start: number): boolean {
  for (let at = start; at > start - 30 && !file.is(at, ")"); at--)
    if (file.is(at, "where") || file.is(at, "->")) return true;
  return file.is(start - 1, "where");
}
