/**
 * Code as HTML: words, strings and comments marked for their colours. A line of code is text from a stranger, so every
 * piece of it is escaped, and nothing but the marks is markup.
 */
import { escapeHtml, type Html, html } from "../../html.ts";
import { type Syntax, syntaxOf } from "./syntax.ts";

type Kind = "comment" | "plain" | "string" | "word";

/** A piece of a line. Its text is not escaped. */
export interface CodePiece {
  kind: Kind;
  text: string;
}

/** Characters from which on a line is likely to wrap, so that it says where it may. */
const wraps = 56;

/**
 * Lines that follow each other in a file, each as HTML. Takes time in proportion to their length.
 * @param path of the file, which tells the language
 * @param lines null for a line that is not shown
 */
export function codeHtml(path: string, lines: readonly (string | null)[]): (Html | null)[] {
  return codePieces(path, lines).map((some) => (some === null ? null : lineHtml(some)));
}

/** The same as pieces, which together are the line. */
export function codePieces(path: string, lines: readonly (string | null)[]): (CodePiece[] | null)[] {
  const syntax = syntaxOf(path);
  return syntax === null ? lines.map(plainLine) : tokensOf(syntax, lines);
}

function plainLine(text: string | null): CodePiece[] | null {
  return text === null ? null : [{ kind: "plain", text }];
}

/** @returns the tokens of each line, which together are the line */
function tokensOf(syntax: Syntax, lines: readonly (string | null)[]): (CodePiece[] | null)[] {
  const ends = new Set(Object.values(syntax.closing).map(({ end }) => end));
  const lastWith = new Map([...ends].map((end) => [end, lines.findLastIndex((line) => line?.includes(end))]));
  let open: Syntax["closing"][string] | null = null;
  return lines.map((line, index) => {
    if (line === null) return null;
    const found: CodePiece[] = [];
    let at = 0;
    const add = (kind: Kind, to: number): void => {
      const before = found.at(-1);
      if (before?.kind === "plain" && kind === "plain") before.text += line.slice(at, to);
      else if (to > at) found.push({ kind, text: line.slice(at, to) });
      at = to;
    };
    const lastOf = new Map([...ends].map((end) => [end, line.lastIndexOf(end)]));
    // What is never closed was opened above the first line, and this closes it.
    const isClosed = (end: string, from: number): boolean =>
      (lastOf.get(end) ?? -1) >= from || (lastWith.get(end) ?? -1) > index;
    const readOpen = ({ kind, end }: Syntax["closing"][string], from: number): boolean => {
      const place = line.indexOf(end, from);
      add(kind, place === -1 ? line.length : place + end.length);
      return place !== -1;
    };
    if (open !== null && readOpen(open, 0)) open = null;
    while (at < line.length) {
      syntax.token.lastIndex = at;
      const match = syntax.token.exec(line);
      if (match === null) break;
      const [text, , long] = match;
      add("plain", match.index);
      const closing = syntax.closing[long?.replace(/^\w+/, "") ?? ""];
      if (closing !== undefined && isClosed(closing.end, at + text.length))
        open = readOpen(closing, at + text.length) ? null : closing;
      else add(kindOf(match, syntax), at + text.length);
    }
    add("plain", line.length);
    return found;
  });
}

function kindOf([, comment, , string, word = ""]: RegExpExecArray, { words, anyCase }: Syntax): Kind {
  if (comment !== undefined) return "comment";
  // Without its end it is an apostrophe.
  if (string !== undefined) return /.["']$/.test(string) ? "string" : "plain";
  return words.has(anyCase ? word.toUpperCase() : word) ? "word" : "plain";
}

function lineHtml(tokens: readonly CodePiece[]): Html {
  const long = tokens.reduce((sum, { text }) => sum + text.length, 0) > wraps;
  return html(tokens.map((token) => tokenHtml(token, long)).join(""));
}

function tokenHtml({ kind, text }: CodePiece, long: boolean): string {
  if (kind === "word") return `<b>${escapeHtml(text)}</b>`;
  if (kind === "comment") return `<i>${escapeHtml(text)}</i>`;
  if (kind === "string") return `<span class="s">${escapeHtml(text)}</span>`;
  // A long line may break before a call.
  return long
    ? text
        .split(/(?=\.[a-z_]\w*\()/i)
        .map(escapeHtml)
        .join("<wbr>")
    : escapeHtml(text);
}
