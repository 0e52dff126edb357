/** Which bracket closes which. */
import type { Token } from "./tokens.ts";

const closings: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}", do: "end", block: "end" };
const closers = new Set(Object.values(closings));

/** Words that open a block which `end` closes. */
const blockWords = new Set(["class", "module", "begin", "case"]);
/** Those that open one only where a statement starts: after it, they ask for a condition. */
const conditionWords = new Set(["if", "unless", "while", "until", "for"]);
/** Those whose `do` opens nothing. */
const loopWords = new Set(["while", "until", "for"]);

/** How many brackets may be left open before one that closes. Keeps the work linear. */
const furthest = 20;

interface OpenBracket {
  closing: string;
  at: number;
}

/**
 * For each token that opens something, the token that closes it; -1 where nothing does, and for all other tokens.
 * @param words true if words such as `do` and `end` are brackets too
 */
export function partnersOf(tokens: readonly Token[], words: boolean): Int32Array {
  const partners = new Int32Array(tokens.length).fill(-1);
  const open: OpenBracket[] = [];
  /** True after `while`: its `do` opens nothing. */
  let isLoop = false;
  for (const [at, token] of tokens.entries()) {
    if (words && token.first) isLoop = false;
    const sign = signAt(tokens, at, words);
    if (sign === "do" && isLoop) isLoop = false;
    else if (closers.has(sign)) close(open, sign, at, partners);
    else {
      const closing = Object.hasOwn(closings, sign) ? closings[sign] : undefined;
      if (closing !== undefined) open.push({ closing, at });
      if (sign === "block" && loopWords.has(token.text)) isLoop = true;
    }
  }
  return partners;
}

/** What was opened since and not closed has no partner. */
function close(open: OpenBracket[], sign: string, at: number, partners: Int32Array): void {
  for (let depth = open.length - 1; depth >= Math.max(0, open.length - furthest); depth--) {
    const one = open[depth];
    if (one?.closing !== sign) continue;
    partners[one.at] = at;
    open.length = depth;
    return;
  }
}

/** A bracket, "block", "do" or "end"; "" for a token that is not a bracket. */
function signAt(tokens: readonly Token[], at: number, words: boolean): string {
  const token = tokens[at];
  if (token?.kind === "sign") return token.text;
  return words && token?.kind === "name" ? wordAt(tokens, at, token) : "";
}

function wordAt(tokens: readonly Token[], at: number, { text, first }: Token): string {
  const before = tokens[at - 1];
  if (before?.text === "." || before?.text === "&." || tokens[at + 1]?.text === ":") return "";
  if (text === "end" || text === "do") return text;
  if (text === "def") return isOneLine(tokens, at) ? "" : "block";
  if (blockWords.has(text)) return "block";
  return conditionWords.has(text) && (first || startsCondition(before)) ? "block" : "";
}

/** True after what a statement may follow on its line. */
function startsCondition(before: Token | undefined): boolean {
  if (before === undefined) return true;
  if (before.kind === "sign") return /^(?:[;=({[]|\|\||&&|\|)$/.test(before.text);
  return before.text === "else" || before.text === "then";
}

/** `def name = value`, `def name(a) = value`. */
function isOneLine(tokens: readonly Token[], def: number): boolean {
  let at = tokens[def + 2]?.text === "." ? def + 4 : def + 2;
  if (tokens[at]?.text === "(") {
    const start = at;
    while (at < tokens.length && at < start + 60 && tokens[at]?.text !== ")") at++;
    at++;
  }
  return tokens[at]?.text === "=" && tokens[at]?.first === false && tokens[at]?.spaced === true;
}
