/** What is wrong with the JSON of a text, and how much of it can still be relied on. */
import type { JsonText, Misspelling } from "./json-text.ts";

export interface SyntaxReading {
  /** In file order; one for each mistake, although the parser often stumbles over one several times. */
  mistakes: SyntaxMistake[];
  /** The offset of a bracket without its partner: what comes after it may belong anywhere. Infinity if there is none. */
  end: number;
}

export interface SyntaxMistake extends Misspelling {
  message: string;
  hint: string;
}

type Opener = { sign: string; offset: number };

/** More mistakes than anybody reads are not looked for. */
const most = 100;

/** git's conflict markers, which never occur in JSON. */
const conflict = /^<{7}(?:\s[^\n]*)?\n(?:(?!>{7}|<{7})[^\n]*\n)*?>{7}[^\n]*/gm;

function explainConflict({ 0: { length }, 0: whole, index: offset }: RegExpExecArray, json: JsonText) {
  const first = json.lines.findLastIndex((start) => start <= offset) + 1;
  return {
    what: "MergeConflict",
    offset,
    length,
    message: `Lines ${first} to ${first + whole.split("\n").length - 1} are an unresolved git merge conflict.`,
    hint: "Keep one side, delete the <<<<<<<, ======= and >>>>>>> lines, then git add the file.",
  };
}

/** @param text as it is in the file */
export function readSyntax(text: string, json: JsonText): SyntaxReading {
  const conflicts = [...text.matchAll(conflict)].map((found) => explainConflict(found, json));
  if (conflicts[0] !== undefined) return { mistakes: conflicts, end: conflicts[0].offset };
  const mistakes: SyntaxMistake[] = [];
  const openAt = bracketsOf(text);
  let last: Misspelling | null = null;
  /** Nothing between the last mistake and this offset ends what it is in. */
  let quiet = 0;
  for (const error of json.errors) {
    const isKnown: boolean = last !== null && isEcho(error, last, text.slice(quiet, error.offset));
    if (isKnown) quiet = Math.max(quiet, error.offset);
    const open = unclosedAt(text, error, openAt);
    if (isKnown && open !== undefined) return { mistakes, end: error.offset };
    if (isKnown) continue;
    if (open !== undefined) {
      mistakes.push({ ...error, ...explainBracket(open, error, text, json) });
      return { mistakes, end: error.offset };
    }
    if (mistakes.length === most) return { mistakes, end: error.offset };
    mistakes.push({ ...error, ...explain(error, text) });
    if (error.what === "InvalidCommentToken") continue;
    last = error;
    quiet = error.offset + error.length;
  }
  return { mistakes, end: Infinity };
}

/** True if the parser stumbled over the same mistake again. @param between the text since then */
function isEcho(error: Misspelling, last: Misspelling, between: string): boolean {
  return error.offset === last.offset || (last.what !== "CommaExpected" && !/[,{}[\]]/.test(between));
}

/** The bracket that was open when another kind of bracket closed it, or when the file ended; null at its very end. */
function unclosedAt(
  text: string,
  { what, offset }: Misspelling,
  openAt: (offset: number) => Opener | null,
): Opener | null | undefined {
  if (what === "EndOfFileExpected") return null;
  const sign = text[offset] ?? "";
  const isUnclosed = what === "CloseBraceExpected" || what === "CloseBracketExpected";
  if (!isUnclosed && !/[[\]{}]/.test(sign)) return undefined;
  const open = openAt(offset);
  if (isUnclosed || (what === "PropertyNameExpected" && /[[{]/.test(sign))) return open;
  return isPair(open?.sign, sign) ? undefined : open;
}

/** False for a closing bracket of the other kind. */
function isPair(open: string | undefined, sign: string): boolean {
  return !(sign === "}" && open === "[") && !(sign === "]" && open === "{");
}

/** Finds the innermost bracket that is open at an offset. Offsets must not become smaller, so that the text is read once. */
function bracketsOf(text: string): (offset: number) => Opener | null {
  const signs = text.matchAll(/"(?:[^"\\\n]|\\.)*"?|[[\]{}]/g);
  const stack: Opener[] = [];
  let next = signs.next();
  return (offset) => {
    for (; !next.done && next.value.index < offset; next = signs.next()) {
      const { 0: sign, index } = next.value;
      if (sign === "[" || sign === "{") stack.push({ sign, offset: index });
      else if (sign === "]" || sign === "}") stack.pop();
    }
    return stack.at(-1) ?? null;
  };
}

function explainBracket(
  open: Opener | null,
  { offset }: Misspelling,
  text: string,
  { lines }: JsonText,
): Pick<SyntaxMistake, "message" | "hint"> {
  const sign = text[offset];
  if (open === null)
    return {
      message: "Invalid JSON: there is more after the end.",
      hint: "Remove it, or an extra closing bracket before it.",
    };
  const line = lines.findLastIndex((start) => start <= open.offset) + 1;
  const close = open.sign === "{" ? "}" : "]";
  return {
    message: `Invalid JSON: the “${open.sign}” of line ${line} is not closed${sign === undefined ? "" : ` before this “${sign}”`}.`,
    hint: `Add the missing “${close}”. What comes after it is checked once it is there.`,
  };
}

/** Words of other languages for JSON's three. */
const foreignWords = new Map([
  ["true", "true"],
  ["false", "false"],
  ["null", "null"],
  ["none", "null"],
  ["nil", "null"],
  ["undefined", "null"],
]);

function explain(
  { what, offset, length }: Misspelling,
  text: string,
): Pick<SyntaxMistake, "message" | "hint"> {
  const token = text.slice(offset, offset + length);
  const say = (message: string, hint: string) => ({ message: `Invalid JSON: ${message}.`, hint });
  switch (what) {
    case "InvalidCommentToken":
      return say("comments are not allowed", "Remove the comment.");
    case "CommaExpected":
      return say("a comma is missing before this", "Add it, probably at the end of the previous line.");
    case "ColonExpected":
      return say("a colon is missing after the key", 'Write "key": value.');
    case "UnexpectedEndOfString":
      return say("a string has no closing quotation mark", "Add it, on the same line.");
    case "UnexpectedEndOfComment":
      return say("a comment has no end", "Remove the comment.");
    case "InvalidEscapeCharacter":
    case "InvalidUnicode":
      return say("a string has an invalid escape", "Write each backslash twice.");
    case "InvalidCharacter":
      return say("a string has a tab or another control character", String.raw`Write a tab as \t.`);
    case "InvalidSymbol":
      return explainSymbol(token, text.slice(offset + length), say);
    case "NestedTooDeep":
      return say("brackets are nested too deeply", "A roadmap needs eight levels.");
    default:
      return isExtraComma(text, offset)
        ? say("there is an extra comma before this", "Remove the comma.")
        : say(
            what === "PropertyNameExpected"
              ? "a key in double quotes is missing here"
              : "a value is missing here",
            'Write "key": value.',
          );
  }
}

/** True if only a comma is before a bracket or another comma. */
export function isExtraComma(text: string, offset: number): boolean {
  return /[\]},]/.test(text[offset] ?? "") && /,\s*$/.test(text.slice(Math.max(0, offset - 500), offset));
}

function explainSymbol<T>(token: string, after: string, say: (message: string, hint: string) => T): T {
  if (/^['‘’“”`]/.test(token))
    return say(
      "text needs straight double quotes",
      `Write "…" instead of ${token.slice(0, 1)}…${token.slice(0, 1)}.`,
    );
  if (/^\s*:/.test(after))
    return say(`the key ${token.slice(0, 40)} needs double quotes`, `Write "${token.slice(0, 40)}".`);
  const word = foreignWords.get(token.toLowerCase());
  if (word !== undefined) return say(`${token} is not a JSON value`, `Write ${word}.`);
  return say(
    `${token.slice(0, 40)} is not a JSON value`,
    "Text needs double quotes. Numbers have no plus sign, and a digit before the point.",
  );
}
