/** Splits SQL of any dialect into tokens. Each character is looked at a fixed number of times, whatever the text. */

/** Offsets into the text. White space between tokens belongs to none of them. */
export interface Token {
  /** A number is a word too, or several with a mark between; a mark is one character of punctuation. */
  kind: "word" | "mark" | "quoted" | "comment";
  from: number;
  /** The offset after the last character. */
  to: number;
}

/** What the scanner needs of a string. */
export type Characters = Pick<string, "length" | "charAt">;

/**
 * Yields all tokens in order, of any text.
 *
 * - Quoted are '…', "…" and `…`, on one line or several. A backslash escapes the next character in each, as in MySQL and
 *   in PostgreSQL's E'…'. A doubled quote ends one token and starts the next.
 * - Comments start with -- or #, or are between slash and asterisk, not nested.
 * - A quote or comment that never closes hides nothing: its first character is a mark, and reading goes on after it.
 * - [ and ] are marks, because arrays use them too. So is $: what $tag$ encloses is mostly a function's body, thus SQL.
 */
export function* sqlTokens(text: Characters): Generator<Token> {
  // What does not close once never closes later in the text, so it is looked for only once.
  const unclosed = new Set<string>();
  for (let from = 0, to = 1; from < text.length; from = to, to = from + 1) {
    const first = text.charAt(from);
    if (first.trim() === "") continue;
    let kind: Token["kind"] = "mark";
    if (isWord(first)) {
      kind = "word";
      while (isWord(text.charAt(to))) to++;
    } else if (first === "#" || (first === "-" && text.charAt(to) === "-")) {
      kind = "comment";
      to = endOfLine(text, to);
    } else if (isQuote(first) && !unclosed.has(first)) {
      const end = endOfQuoted(text, to, first);
      if (end === null) unclosed.add(first);
      else [kind, to] = ["quoted", end];
    } else if (first === "/" && text.charAt(to) === "*" && !unclosed.has(first)) {
      const end = endOfComment(text, to + 1);
      if (end === null) unclosed.add(first);
      else [kind, to] = ["comment", end];
    }
    yield { kind, from, to };
  }
}

function endOfLine(text: Characters, from: number): number {
  let at = from;
  while (at < text.length && !/[\n\r]/.test(text.charAt(at))) at++;
  return at;
}

/** @returns the offset after the closing quote, null if there is none */
function endOfQuoted(text: Characters, from: number, closing: string): number | null {
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === closing) return at + 1;
    if (character === "\\") at++;
  }
  return null;
}

/** @returns the offset after the slash that closes the comment, null if there is none */
function endOfComment(text: Characters, from: number): number | null {
  let before = "";
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "/" && before === "*") return at + 1;
    before = character;
  }
  return null;
}

function isWord(character: string): boolean {
  return (
    (character >= "a" && character <= "z") ||
    (character >= "A" && character <= "Z") ||
    (character >= "0" && character <= "9") ||
    character === "_"
  );
}

function isQuote(character: string): boolean {
  return character === "'" || character === '"' || character === "`";
}
