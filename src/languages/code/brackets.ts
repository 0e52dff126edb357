/** Which bracket closes which. */
import type { Token } from "./tokens.ts";

const closings: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

/** Words that open a block which `end` closes. */
const blockWords = new Set(["class", "module", "def", "begin", "case", "do"]);
/** Those that open one only where a statement starts: after it, they ask for a condition. */
const conditionWords = new Set(["if", "unless", "while", "until", "for"]);

/**
 * For each token that opens something, the token that closes it; -1 where nothing does, and for all other tokens.
 * @param words true if words such as `do` and `end` are brackets too
 */
export function partnersOf(tokens: readonly Token[], words: boolean): Int32Array {
  const partners = new Int32Array(tokens.length).fill(-1);
  const open: { sign: string; at: number }[] = [];
  /** True after `while`: its `do` opens nothing. */
  let loop = false;
  for (const [at, token] of tokens.entries()) {
    if (words && token.first) loop = false;
    const sign =
      token.kind === "sign" ? token.text : words && token.kind === "name" ? wordAt(tokens, at) : "";
    if (sign === "") continue;
    if (sign === "do" && loop) loop = false;
    else if (sign in closings || sign === "do" || sign === "block") open.push({ sign, at });
    else if (isClosing(sign)) close(sign, at);
    if (words && ["while", "until", "for"].includes(token.text) && sign === "block") loop = true;
  }
  return partners;

  /** What was opened since and not closed has no partner. */
  function close(sign: string, at: number): void {
    for (let depth = open.length - 1; depth >= Math.max(0, open.length - furthest); depth--) {
      const one = open[depth];
      if (one === undefined || (closings[one.sign] ?? "end") !== sign) continue;
      partners[one.at] = at;
      open.length = depth;
      return;
    }
  }
}

/** How many brackets may be left open before one that closes. Keeps the work linear. */
const furthest = 20;

function isClosing(sign: string): boolean {
  return sign === ")" || sign === "]" || sign === "}" || sign === "end";
}

/** "block", "do", "end", or "" for a word that is no bracket. */
function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before?.text === "." || before?.text === "&." || tokens[at + 1]?.text === ":")
    return "";
  const { text, first } = token;
  if (text === "end" || text === "do") return text;
  if (text === "def") return isOneLine(tokens, at) ? "" : "block";
  if (blockWords.has(text)) return "block";
  const starts =
    first || before === undefined || (before.kind === "sign" && /^(?:[;=({[]|\|\||&&|\|)$/.test(before.text));
  return conditionWords.has(text) && (starts || before.text === "else" || before.text === "then")
    ? "block"
    : "";
}

/** `def name = value`, `def name(a) = value`. */
function isOneLine(tokens: readonly Token[], def: number): boolean {
  let at = def + 2;
  if (tokens[at]?.text === "(") {
    const start = at;
    while (at < tokens.length && at < start + 60 && tokens[at]?.text !== ")") at++;
    at++;
  }
  return tokens[at]?.text === "=" && tokens[at]?.first === false && tokens[at]?.spaced === true;
}
